package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.util.StringUtil;

/** The frame of all pages, the first page, and pages that only say something. Whatever comes from elsewhere is escaped here. */
final class Pages {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <link rel="icon" href="/icon.svg">
            <link rel="stylesheet" href="/style.css">
            <script src="/script.js" defer></script>
            </head>
            <body>
            <header>
            <nav aria-label="Pages">
            <a href="/">Ask about your ads</a>
            <a href="/approvals">Approvals</a>
            </nav>
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
            <p>Connect your ad accounts once, then ask in your own words. The agent reads; what it would like to change waits until
            somebody approves it, one change at a time.</p>
            <div class="cards">
            <section class="card">
            <h2>Through Airbyte</h2>
            <p>Airbyte asks for your consent and keeps the credentials: this application never sees them. The consent covers
            changes too, so that an approved one can be made.</p>
            <form method="post" action="/connect">
            <input type="hidden" name="token" value="%s">
            <label for="account_ids">Ad account ids</label>
            <input id="account_ids" name="account_ids" value="%s" placeholder="act_1234567890" autocomplete="off"
            aria-describedby="account_ids_hint" required>
            <p class="hint" id="account_ids_hint">One or several, with or without act_. The Ads Manager has them in its address,
            after act=.</p>
            <button type="submit">Connect Facebook</button>
            </form>
            </section>
            <section class="card">
            <h2>With your own token</h2>
            <p>An access token with the permission ads_read (for changes ads_management) of somebody with a role in the ad account.
            It stays in memory until you disconnect, and goes to Facebook only.</p>
            <form method="post" action="/connect-token">
            <input type="hidden" name="token" value="%s">
            <label for="access_token">Access token</label>
            <input id="access_token" name="access_token" type="password" value="%s" autocomplete="off" spellcheck="false"
            aria-describedby="access_token_hint" required>
            <p class="hint" id="access_token_hint">%s</p>
            <button type="submit">Use this token</button>
            </form>
            </section>
            </div>""";

    private final String about;
    private final String suggestedAccounts;
    private final String suggestedToken;

    /**
     * Pages.
     *
     * @param about one line at the top of each
     * @param accountIds what the field for ad accounts holds at first
     * @param token what the field for a token holds at first
     */
    Pages(String about, List<String> accountIds, String token) {
        this.about = about;
        this.suggestedAccounts = String.join(", ", accountIds);
        this.suggestedToken = token;
    }

    String home(Visit visit, Optional<String> notice) {
        String token = escape(visit.formToken());
        return page(
                "Ask about your Facebook ads",
                HOME.formatted(
                        notice(notice),
                        token,
                        escape(suggestedAccounts),
                        token,
                        escape(suggestedToken),
                        suggestedToken.isEmpty()
                                ? "It begins with EAA."
                                : "The one that is filled in opens the sandbox. Your own begins with EAA."));
    }

    String message(String title, String text) {
        return page(
                title,
                "<h1>" + escape(title) + "</h1>\n<p>" + escape(text)
                        + "</p>\n<p><a class=\"button\" href=\"/\">To the first page</a></p>");
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
