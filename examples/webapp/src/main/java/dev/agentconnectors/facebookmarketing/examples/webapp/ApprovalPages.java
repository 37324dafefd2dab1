package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of who decides, and the cards of changes. Whatever comes from elsewhere is escaped here. */
final class ApprovalPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private static final String SIGN_IN = """
            <h1>Changes that wait for approval</h1>
            %s
            <p>Agents change nothing by themselves here. Who may approve their changes signs in; where the application started it
            said with which name and code.</p>
            <form method="post" action="/approvals/sign-in">
            <input type="hidden" name="token" value="%s">
            <label for="name">Name</label>
            <input id="name" name="name" autocomplete="username" required>
            <label for="code">Code</label>
            <input id="code" name="code" type="password" autocomplete="current-password" required>
            <p class="hint">Not the code of your Facebook account.</p>
            <button type="submit">Sign in</button>
            </form>""";

    private static final String DESK = """
            <div class="connected">
            <p>Deciding as <strong>%s</strong></p>
            <form method="post" action="/approvals/sign-out">
            <input type="hidden" name="token" value="%s">
            <button type="submit" class="quiet">Sign out</button>
            </form>
            </div>
            <h1>Changes that wait for approval</h1>
            %s
            %s
            <section>
            <h2>Changed by agents</h2>
            %s
            </section>
            <section>
            <h2>Not made</h2>
            %s
            </section>""";

    private static final String STOP = """
            <form method="post" action="/approvals/stop" class="stop">
            <input type="hidden" name="token" value="%s">
            <button type="submit" class="danger">Pause everything they activated</button>
            </form>""";

    private static final String WAITING = """
            <article class="change waiting">
            <p class="sentence">%s</p>
            <ul class="details">
            %s
            </ul>
            <p class="meta">%s</p>
            <form method="post" action="/approvals/decide" class="decide">
            <input type="hidden" name="token" value="%s">
            <input type="hidden" name="id" value="%s">
            <button type="submit" name="decision" value="approve">Approve</button>
            <button type="submit" name="decision" value="refuse" class="quiet">Refuse</button>
            <input name="reason" maxlength="500" autocomplete="off" placeholder="Why not" aria-label="Why not">
            </form>
            </article>""";

    private static final String UNDO = """
            <form method="post" action="/approvals/undo">
            <input type="hidden" name="token" value="%s">
            <input type="hidden" name="id" value="%s">
            <button type="submit" class="quiet">Undo</button>
            </form>""";

    private static final String CARD = """
            <article class="change %s">
            <p class="sentence"><span class="state">%s</span> %s</p>
            <p class="meta">%s</p>
            %s</article>""";

    private final Pages pages;

    ApprovalPages(Pages pages) {
        this.pages = pages;
    }

    String signIn(Visit visit, Optional<String> notice) {
        return pages.page("Approvals", SIGN_IN.formatted(Pages.notice(notice), Pages.escape(visit.formToken())));
    }

    String desk(Visit visit, String approver, PendingChanges changes, Optional<String> notice) {
        String token = Pages.escape(visit.formToken());
        List<PendingWrite> waiting = changes.in(State.WAITING);
        List<PendingWrite> made = changes.in(State.DONE);
        List<PendingWrite> others =
                changes.in(State.REFUSED, State.EXPIRED, State.STALE, State.FAILED, State.UNKNOWN, State.SENDING);
        return pages.page(
                "Approvals",
                DESK.formatted(
                        Pages.escape(approver),
                        token,
                        Pages.notice(notice),
                        waiting.isEmpty()
                                ? "<p class=\"none\">Nothing waits.</p>"
                                : joined(waiting.stream()
                                        .map(write -> waiting(write, token))
                                        .toList()),
                        made.isEmpty()
                                ? "<p class=\"none\">Nothing yet.</p>"
                                : STOP.formatted(token)
                                        + joined(made.stream()
                                                .map(write ->
                                                        card(write, UNDO.formatted(token, Pages.escape(write.id()))))
                                                .toList()),
                        others.isEmpty()
                                ? "<p class=\"none\">Nothing.</p>"
                                : joined(others.stream()
                                        .map(write -> card(write, ""))
                                        .toList())));
    }

    /** The cards of a conversation's own changes, for who has asked for them. */
    static String cards(List<PendingWrite> writes) {
        return writes.isEmpty()
                ? ""
                : "<section class=\"changes\" aria-label=\"Changes\">\n"
                        + joined(writes.stream()
                                .map(write -> card(
                                        write,
                                        write.state() == State.WAITING
                                                ? "<p class=\"meta\">Somebody decides on it under <a href=\""
                                                        + ApprovalDesk.PATH + "\">Approvals</a>.</p>\n"
                                                : ""))
                                .toList())
                        + "\n</section>";
    }

    private static String waiting(PendingWrite write, String token) {
        String details = write.asked().details().stream()
                .map(line -> "<li>" + Pages.escape(line) + "</li>")
                .collect(Collectors.joining("\n"));
        return WAITING.formatted(
                Pages.escape(write.asked().sentence()),
                details,
                Pages.escape("Asked " + time(write.createdAt()) + ", open until " + time(write.expiresAt())
                        + account(write)),
                token,
                Pages.escape(write.id()));
    }

    private static String card(PendingWrite write, String below) {
        PendingWrite.Decision decision = write.decision();
        PendingWrite.Ending ending = write.ending();
        StringBuilder meta = new StringBuilder("Asked ").append(time(write.createdAt()));
        if (decision != null) {
            meta.append(decision.approved() ? ", approved by " : ", refused by ")
                    .append(decision.by())
                    .append(' ')
                    .append(time(decision.at()));
        }
        if (ending != null && ending.explanation() != null) {
            meta.append(". ").append(ending.explanation());
        }
        return CARD.formatted(
                write.state().name().toLowerCase(Locale.ROOT),
                Pages.escape(label(write.state())),
                Pages.escape(write.asked().sentence()),
                Pages.escape(meta.toString()),
                below);
    }

    private static String label(State state) {
        return switch (state) {
            case WAITING -> "Waits";
            case APPROVED, SENDING -> "Being made";
            case DONE -> "Done";
            case REFUSED -> "Refused";
            case EXPIRED -> "Expired";
            case STALE -> "Changed meanwhile";
            case FAILED -> "Failed";
            case UNKNOWN -> "Unknown: look";
        };
    }

    private static String account(PendingWrite write) {
        String account = write.call().accountId();
        return account == null ? "" : ", account " + account;
    }

    private static String time(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }

    private static String joined(List<String> cards) {
        return String.join("\n", cards);
    }
}
