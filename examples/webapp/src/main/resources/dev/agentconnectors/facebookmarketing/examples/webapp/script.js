// Everything works without this file; with it answers stream, tables sort, and the overview comes by itself.
'use strict';

const FRAGMENT = 'text/vnd.fragment+html';

function element(selector, root = document) {
  return root.querySelector(selector);
}

/** Puts a part of a page that the server sent into its place. What is open stays open. */
function put(target, html) {
  const open = element('details[open]', target) !== null;
  target.innerHTML = html;
  if (open && element('details', target)) {
    element('details', target).open = true;
  }
}

function note(html) {
  element('#notices').innerHTML = html;
}

/** Shows an answer while it comes in. */
function follow(article) {
  const answer = element('.part-answer', article);
  const events = new EventSource(`/chat/stream?turn=${article.dataset.turn}`);
  events.addEventListener('calls', (event) => put(element('.part-calls', article), event.data));
  events.addEventListener('answer', (event) => put(answer, event.data));
  events.addEventListener('changes', (event) => put(element('#changes'), event.data));
  events.addEventListener('end', () => {
    events.close();
    answer.removeAttribute('aria-busy');
    article.removeAttribute('data-under-way');
    sortable(article);
    lock(false);
  });
  // The browser tries again by itself, unless the server said that there is nothing to wait for.
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) {
      location.reload();
    }
  });
}

/** One question at a time. */
function lock(on) {
  document.querySelectorAll('form[action="/chat"] button').forEach((button) => {
    button.disabled = on;
  });
}

async function ask(event) {
  event.preventDefault();
  const form = event.target;
  const fields = new URLSearchParams(new FormData(form));
  if (event.submitter && event.submitter.name) {
    fields.set(event.submitter.name, event.submitter.value);
  }
  note('');
  lock(true);
  let response;
  try {
    response = await fetch('/chat', { method: 'POST', body: fields, headers: { Accept: FRAGMENT } });
  } catch {
    note('<p class="notice" role="status">The application cannot be reached. Ask again in a moment.</p>');
    lock(false);
    return;
  }
  if (response.redirected) {
    location.assign(response.url);
    return;
  }
  const text = await response.text();
  if (!response.ok) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const said = element('.notice', page) || element('main p', page);
    note('<p class="notice" role="status"></p>');
    element('#notices p').textContent = said ? said.textContent : 'That did not work.';
    lock(false);
    return;
  }
  document.querySelectorAll('#latest').forEach((before) => before.removeAttribute('id'));
  element('#overview')?.remove();
  element('#turns').insertAdjacentHTML('beforeend', text);
  const article = element('#latest');
  article.scrollIntoView({ block: 'start' });
  element('#question').value = '';
  follow(article);
}

/** Sorts by a column: figures by their value, everything else by its words; the same again turns the order round. */
function sort(table, column, title) {
  const descending = title.getAttribute('aria-sort') === 'ascending'
    || (title.getAttribute('aria-sort') === null && title.classList.contains('figure'));
  const value = (row) => row.cells[column].dataset.value;
  const compare = (one, other) => {
    const numbers = [value(one), value(other)];
    if (numbers[0] === undefined || numbers[1] === undefined) {
      if (numbers[0] !== numbers[1] && title.classList.contains('figure')) {
        return numbers[0] === undefined ? 1 : -1;
      }
      const words = one.cells[column].textContent.localeCompare(other.cells[column].textContent, 'en');
      return descending ? -words : words;
    }
    return descending ? numbers[1] - numbers[0] : numbers[0] - numbers[1];
  };
  const body = table.tBodies[0];
  [...body.rows].sort(compare).forEach((row) => body.append(row));
  table.querySelectorAll('th').forEach((other) => other.removeAttribute('aria-sort'));
  title.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
}

function sortable(root) {
  root.querySelectorAll('table').forEach((table) => {
    if (table.tBodies[0].rows.length < 2) {
      return;
    }
    table.querySelectorAll('th').forEach((title, column) => {
      if (element('button', title)) {
        return;
      }
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...title.childNodes);
      button.addEventListener('click', () => sort(table, column, title));
      title.append(button);
    });
  });
}

async function overview(section) {
  try {
    const response = await fetch(section.dataset.src);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = element('#overview', page);
    // Somebody may have asked meanwhile, and then nobody looks at it any more.
    if (response.ok && found && section.isConnected) {
      section.replaceWith(found);
      sortable(found);
    }
  } catch {
    // The link in its place still leads there.
  }
}

document.querySelectorAll('form[action="/chat"]').forEach((form) => form.addEventListener('submit', ask));
document.querySelectorAll('[data-under-way]').forEach((article) => {
  lock(true);
  follow(article);
});
document.querySelectorAll('#overview[data-src]').forEach(overview);
document.querySelectorAll('.switcher').forEach((form) => {
  element('button', form).hidden = true;
  element('select', form).addEventListener('change', () => form.requestSubmit());
});
sortable(document);
