package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Changes that wait for a person: what is said of them, and what became of the latest. */
final class PendingChanges {
    private static final String TOOL = "get_pending_change";
    private static final String ID = "pending_change";
    private static final Pattern QUESTION = Pattern.compile(
            "(?i).*\\b(what (became|has become) of|what happened (to|with)|was (it|that|this|my change) (approved|done|made|refused)"
                    + "|has (it|that|this|my change) been (approved|done|made|refused|decided)|is (it|that) approved|any decision|still waiting)\\b.*",
            Pattern.DOTALL);

    private PendingChanges() {}

    /** What to say of a write that waits or has waited; empty if it is none, or was made. */
    static Optional<String> problem(Row answer) {
        String id = answer.text(ID);
        if (id.isEmpty() || answer.is("status", "done")) {
            return Optional.empty();
        }
        return Optional.of(
                answer.is("status", "waiting")
                        ? "it waits for a person's approval, and nothing has been changed yet. Ask me later what became"
                                + " of it."
                        : said(answer));
    }

    /** Whether a request asks what became of a change, and there is one to ask for. */
    static boolean isAskedFor(String request, Tools tools, List<Exchange> earlier) {
        return QUESTION.matcher(request).matches()
                && latest(earlier).isPresent()
                && tools.find(TOOL).isPresent();
    }

    static String answer(Tools tools, List<Exchange> earlier) {
        Row answer =
                tools.call(TOOL, Map.of("id", latest(earlier).orElseThrow())).single();
        String text = said(answer);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String said(Row answer) {
        String status = answer.text("status");
        String again = answer.text("asked_again");
        return switch (status) {
            case "waiting" -> "the change still waits for a decision; nothing has been changed yet.";
            case "approved", "sending" -> "the change was approved and is being made.";
            case "done" -> "the change was approved and **made**.";
            case "refused" -> "the change was **refused**, and nothing was changed.";
            case "expired" -> "nobody decided on the change in time, and nothing was changed.";
            case "stale" ->
                "somebody else has changed the object in the meantime, so nothing was changed by this."
                        + (again.isEmpty() ? "" : " A person is asked again.");
            case "failed" -> "the change was approved but could not be made; nothing was changed.";
            case "unknown" -> "the change was approved and sent, and it is not known whether it took effect.";
            default -> "I know of no such change.";
        };
    }

    private static Optional<String> latest(List<Exchange> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Row answer = ToolResult.parse(earlier.get(i).result()).single();
            String id = answer.text("asked_again").isEmpty() ? answer.text(ID) : answer.text("asked_again");
            if (!id.isEmpty()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
