package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.StringUtil;
import org.eclipse.jetty.util.UrlEncoded;

/** The page on which a person allows or denies access. */
final class ConsentPage {
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; color: #1c2b33; background: #eef1f6;
              font: 1rem/1.5 system-ui, sans-serif; }
            main { box-sizing: border-box; width: min(28rem, 92vw); margin: 1rem; padding: 2rem; background: #fff;
              border-radius: .75rem; box-shadow: 0 .25rem 1.5rem #1c2b3326; }
            h1 { margin: 0 0 1rem; font-size: 1.35rem; line-height: 1.25; overflow-wrap: anywhere; }
            dt { font-weight: 600; }
            dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
            .note { margin: 0 0 1.25rem; padding: .5rem .75rem; border-left: .25rem solid #8a5a00; background: #fff6e5; }
            form { display: flex; gap: .75rem; margin-top: 1.5rem; }
            button { flex: 1; padding: .7rem; border: 1px solid #0b57d0; border-radius: .5rem; font: inherit;
              font-weight: 600; color: #0b57d0; background: #fff; cursor: pointer; }
            button.allow { color: #fff; background: #0b57d0; }
            button:focus-visible { outline: 3px solid #8a5a00; outline-offset: 2px; }
            </style>
            </head>
            <body>
            <main>
            <p class="note">This is the sandbox: neither Facebook nor Airbyte. The ad accounts are made up.</p>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String QUESTION = """
            <h1>Allow %s to use these ad accounts?</h1>
            <dl>
            <dt>Asked for</dt><dd>%s</dd>
            <dt>You will return to</dt><dd>%s</dd>
            <dt>It may</dt><dd>read the ad accounts and their results, and change campaigns, ad sets and ads</dd>
            <dt>Ad accounts</dt><dd>%s</dd>
            </dl>
            <form method="post" action="%s">
            <input type="hidden" name="request" value="%s">
            <button type="submit" name="decision" value="deny">Deny</button>
            <button type="submit" name="decision" value="allow" class="allow">Allow</button>
            </form>""";
    private static final String GONE = """
            <h1>Nobody is asking</h1>
            <p>This question has been answered before, or was never asked. Go back to the application and start again.</p>""";

    private final Consents consents;
    private final Store store;

    ConsentPage(Consents consents, Store store) {
        this.consents = consents;
        this.store = store;
    }

    Answer serve(Call call) {
        return switch (call.method()) {
            case "GET", "HEAD" -> show(call.query().getOrDefault("request", ""));
            case "POST" -> decide(call.body());
            default -> page(405, "Not here", "<h1>This page is read, and answered with its buttons</h1>");
        };
    }

    private Answer show(String id) {
        Optional<Consents.Pending> asked = consents.find(id);
        if (asked.isEmpty()) {
            return page(404, "Nobody is asking", GONE);
        }
        String application = escape(asked.get().redirectUrl().getAuthority());
        String accounts = asked.get().accountIds().stream().map(this::account).collect(Collectors.joining("<br>"));
        String owner = escape(asked.get().owner().value());
        return page(
                200,
                "Allow access?",
                QUESTION.formatted(application, owner, application, accounts, Consents.PATH, escape(id)));
    }

    private Answer decide(String body) {
        Fields form = new Fields(true);
        UrlEncoded.decodeUtf8To(body, form);
        String decision = String.valueOf(form.getValue("decision"));
        if (!List.of("allow", "deny").contains(decision)) {
            return page(400, "No answer", "<h1>Answer with Allow or Deny</h1>");
        }
        return consents.answer(String.valueOf(form.getValue("request")), decision.equals("allow"))
                .map(target -> new Answer(303, "", "", Map.of("Location", target, "Cache-Control", "no-store")))
                .orElseGet(() -> page(404, "Nobody is asking", GONE));
    }

    private String account(String id) {
        return escape(store.node("act_" + id)
                .map(node -> node.text("name") + " (" + id + ")")
                .orElse(id));
    }

    private static Answer page(int status, String title, String content) {
        return new Answer(status, "text/html; charset=UTF-8", FRAME.formatted(title, content), HEADERS);
    }

    private static String escape(String text) {
        return StringUtil.sanitizeXmlString(text);
    }
}
