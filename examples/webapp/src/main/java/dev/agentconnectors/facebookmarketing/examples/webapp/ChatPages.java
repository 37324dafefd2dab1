package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of a conversation, and the parts of it that a browser gets while an answer comes about. */
final class ChatPages {

    private static final String CHAT = """
            <div class="connected">
            %s
            <form method="post" action="/disconnect">
            <input type="hidden" name="token" value="%s">
            <button type="submit" class="quiet">Disconnect</button>
            </form>
            </div>
            <h1>Ask about your ads</h1>
            <div id="notices">%s</div>
            <div id="turns">
            %s</div>
            <div id="changes">
            %s</div>
            <form method="post" action="/chat" class="ask">
            <input type="hidden" name="token" value="%s">
            <label for="question" class="heard">Your question</label>
            <input id="question" name="question" maxlength="2000" autocomplete="off" placeholder="Your question"%s>
            <button type="submit">Ask</button>
            </form>
            %s
            %s""";
    private static final String ACCOUNT = """
            <p>Ad account <strong>%s</strong> <span class="id">%s</span></p>""";
    private static final String SWITCHER = """
            <form method="post" action="/account" class="switcher">
            <input type="hidden" name="token" value="%s">
            <label for="account">Ad account</label>
            <select id="account" name="account">
            %s
            </select>
            <button type="submit" class="quiet">Switch</button>
            </form>""";
    private static final String SUGGESTIONS = """
            <form method="post" action="/chat" class="suggestions" aria-label="Suggestions">
            <input type="hidden" name="token" value="%s">
            %s
            </form>""";
    private static final String TURN = """
            <article%s data-turn="%d"%s>
            <h2>%s</h2>
            <div class="part-calls">%s</div>
            <div class="answer part-answer%s" aria-live="polite"%s>
            %s</div>
            </article>
            """;
    private static final String CALLS = """
            <details class="calls">
            <summary>%s</summary>
            <ul>
            %s
            </ul>
            </details>""";
    private static final List<String> QUESTIONS = List.of(
            "Which campaigns have spent the most this month?",
            "How did my ads perform in the last 7 days, per day?",
            "Show the active campaigns of my ad account",
            "Pause the newest campaign");

    private final Pages pages;

    ChatPages(Pages pages) {
        this.pages = pages;
    }

    String chat(Visit visit, Connection connection, Optional<String> notice) {
        return chat(visit, connection, notice, OverviewHtml.toCome());
    }

    /**
     * The conversation about the account that the person works with.
     *
     * @param overview how the account is doing; shown as long as nothing was asked
     */
    String chat(Visit visit, Connection connection, Optional<String> notice, String overview) {
        Connection.Desk desk = connection.desk();
        List<Turn> turns = desk.chat().turns();
        StringBuilder conversation = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            conversation.append(turn(turns.get(i).view(), i == turns.size() - 1));
        }
        String token = Pages.escape(visit.formToken());
        return pages.page(
                "Ask about your ads",
                CHAT.formatted(
                        accounts(connection, token),
                        token,
                        Pages.notice(notice),
                        conversation,
                        ApprovalPages.cards(connection.changes()),
                        token,
                        turns.isEmpty() ? "" : " autofocus",
                        suggestions(token),
                        turns.isEmpty() ? overview : ""));
    }

    /** A turn as a part of a page. */
    static String turn(Turn.View turn, boolean latest) {
        return TURN.formatted(
                latest ? " id=\"latest\"" : "",
                turn.number(),
                turn.isUnderWay() ? " data-under-way" : "",
                Pages.escape(turn.question()),
                calls(turn),
                turn.state() == Turn.State.FAILED ? " failed" : "",
                turn.isUnderWay() ? " aria-busy=\"true\"" : "",
                answer(turn));
    }

    /** What changes in a page while a turn comes about, by the name of the part. */
    static Map<String, String> parts(Turn.View turn, Connection connection) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("calls", calls(turn));
        parts.put("answer", answer(turn));
        if (!turn.isUnderWay()) {
            parts.put("changes", ApprovalPages.cards(connection.changes()));
        }
        return parts;
    }

    private static String answer(Turn.View turn) {
        if (turn.isUnderWay() && turn.answer().isEmpty()) {
            return "<p class=\"thinking\">" + (turn.calls().isEmpty() ? "Thinking" : "Looking things up") + "…</p>\n";
        }
        return Markdown.toHtml(
                turn.answer(), turn.isUnderWay() ? null : "/chat/table?turn=" + turn.number() + "&table=");
    }

    /** One line that opens. */
    private static String calls(Turn.View turn) {
        if (turn.calls().isEmpty()) {
            return "";
        }
        long failed = turn.calls().stream().filter(Turn.Call::failed).count();
        int count = turn.calls().size();
        String summary = (count == 1 ? "1 call" : count + " calls")
                + (failed == 0 ? "" : ", " + failed + " failed")
                + String.format(Locale.ROOT, ", %.1f s", turn.timeOfCalls().toMillis() / 1_000.0);
        return CALLS.formatted(
                summary,
                turn.calls().stream()
                        .map(call -> "<li" + (call.failed() ? " class=\"failed\"" : "") + "><code>"
                                + Pages.escape(call.text()) + "</code> <span>" + Pages.escape(call.outcome())
                                + "</span></li>")
                        .collect(Collectors.joining("\n")));
    }

    private static String accounts(Connection connection, String token) {
        AdAccount current = connection.desk().account();
        List<AdAccount> accounts = connection.accounts();
        if (accounts.size() == 1) {
            return ACCOUNT.formatted(Pages.escape(current.name()), Pages.escape(current.id()));
        }
        return SWITCHER.formatted(
                token,
                accounts.stream()
                        .map(account -> "<option value=\"" + Pages.escape(account.id()) + "\""
                                + (account.equals(current) ? " selected" : "") + ">"
                                + Pages.escape(account.name() + " (" + account.id() + ", " + account.currency() + ")")
                                + "</option>")
                        .collect(Collectors.joining("\n")));
    }

    private static String suggestions(String token) {
        return SUGGESTIONS.formatted(
                token,
                QUESTIONS.stream()
                        .map(question -> "<button type=\"submit\" class=\"quiet\" name=\"question\" value=\""
                                + Pages.escape(question) + "\">" + Pages.escape(question) + "</button>")
                        .collect(Collectors.joining("\n")));
    }
}
