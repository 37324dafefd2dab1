package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.util.StringUtil;

/** What people see. Whatever comes from elsewhere is escaped here. */
final class Pages {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/style.css">
            </head>
            <body>
            <header>
            <p><a href="/">Ask about your ads</a></p>
            <p><a href="/approvals">Approvals</a></p>
            <p class="about">%s</p>
            </header>
            <main>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String HOME = """
            <h1>Ask about your Facebook ads</h1>
            %s
            <p>Connect your ad accounts once. Airbyte asks for your consent and keeps the credentials: this application never
            sees them. Then ask in your own words.</p>
            <form method="post" action="/connect">
            <input type="hidden" name="token" value="%s">
            <label for="account_ids">Ad account ids</label>
            <input id="account_ids" name="account_ids" value="%s" placeholder="act_1234567890" autocomplete="off" required>
            <p class="hint">One or several, with or without act_. They are in the address of the Ads Manager.</p>
            <button type="submit">Connect Facebook</button>
            </form>""";
    private static final String CONNECTED = """
            <h1>Your ads are connected</h1>
            %s
            <p><a class="button" href="/chat">Ask about them</a></p>""";
    private static final String CHAT = """
            <div class="connected">
            <p>Connected: <strong>%s</strong> <code>%s</code></p>
            <form method="post" action="/disconnect">
            <input type="hidden" name="token" value="%s">
            <button type="submit" class="quiet">Disconnect</button>
            </form>
            </div>
            <h1>Ask about your ads</h1>
            %s
            %s
            %s
            <form method="post" action="/chat" class="ask">
            <input type="hidden" name="token" value="%s">
            <label for="question">Your question</label>
            <input id="question" name="question" maxlength="2000" autocomplete="off" autofocus>
            <button type="submit">Ask</button>
            </form>
            <form method="post" action="/chat" class="suggestions" aria-label="Suggestions">
            <input type="hidden" name="token" value="%s">
            %s
            </form>""";
    private static final String TURN = """
            <article%s>
            <h2>%s</h2>
            %s
            <div class="answer%s">
            %s</div>
            </article>""";
    private static final List<String> SUGGESTIONS = List.of(
            "Which campaigns have spent the most this month?",
            "Show the active campaigns of my ad account",
            "Pause the newest campaign",
            "List my ad accounts");

    private final String about;
    private final String suggestedAccounts;

    /**
     * Pages.
     *
     * @param about one line at the top of each
     * @param accountIds what the field for ad accounts holds at first
     */
    Pages(String about, List<String> accountIds) {
        this.about = about;
        this.suggestedAccounts = String.join(", ", accountIds);
    }

    String home(Visit visit, Optional<String> notice) {
        String content = visit.connection().isPresent()
                ? CONNECTED.formatted(notice(notice))
                : HOME.formatted(notice(notice), escape(visit.formToken()), escape(suggestedAccounts));
        return page("Ask about your Facebook ads", content);
    }

    String chat(Visit visit, Connection connection, Optional<String> notice) {
        List<Chat.Turn> turns = connection.chat().turns();
        StringBuilder conversation = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            conversation.append(turn(turns.get(i), i == turns.size() - 1));
        }
        String suggestions = SUGGESTIONS.stream()
                .map(question -> "<button type=\"submit\" class=\"quiet\" name=\"question\" value=\"" + escape(question)
                        + "\">" + escape(question) + "</button>")
                .collect(Collectors.joining("\n"));
        String token = escape(visit.formToken());
        return page(
                "Ask about your ads",
                CHAT.formatted(
                        escape(connection.hosted().name().orElse("Facebook ads")),
                        escape(connection.hosted().id()),
                        token,
                        conversation,
                        ApprovalPages.cards(connection.changes()),
                        notice(notice),
                        token,
                        token,
                        suggestions));
    }

    String message(String title, String text) {
        return page(
                title,
                "<h1>" + escape(title) + "</h1>\n<p>" + escape(text)
                        + "</p>\n<p><a class=\"button\" href=\"/\">To the first page</a></p>");
    }

    private static String turn(Chat.Turn turn, boolean latest) {
        String calls = turn.calls().stream()
                .map(call -> "<li" + (call.failed() ? " class=\"failed\"" : "") + "><code>" + escape(call.text())
                        + "</code> <span>" + escape(call.outcome()) + "</span></li>")
                .collect(Collectors.joining("\n"));
        return TURN.formatted(
                latest ? " id=\"latest\"" : "",
                escape(turn.question()),
                calls.isEmpty() ? "" : "<ul class=\"calls\">\n" + calls + "\n</ul>",
                turn.answered() ? "" : " failed",
                Markdown.toHtml(turn.answer()));
    }

    String page(String title, String content) {
        return FRAME.formatted(escape(title), escape(about), content);
    }

    static String notice(Optional<String> text) {
        return Stream.ofNullable(text.orElse(null))
                .map(words -> "<p class=\"notice\" role=\"status\">" + escape(words) + "</p>")
                .collect(Collectors.joining());
    }

    static String escape(String text) {
        return StringUtil.sanitizeXmlString(text);
    }
}
