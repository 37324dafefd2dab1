package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a model is told of a pending write. Texts for people, and what people said of each other, stay out of it. */
final class Replies {

    private static final String ASKED_AGAIN =
            "The object was changed by somebody else in the meantime, and nothing was changed by this. A person is asked"
                    + " again, about the object as it is now: asked_again is the pending_change that waits. Tell the user so,"
                    + " and do not ask for the same again.";

    private Replies() {}

    static ExecutionResult of(PendingWrite write) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pending_change", write.id());
        data.put("status", write.state().name().toLowerCase(Locale.ROOT));
        PendingWrite.Ending ending = write.ending();
        if (ending != null && ending.resultId() != null) {
            data.put("id", ending.resultId());
        }
        if (ending != null && ending.askedAgain() != null) {
            data.put("asked_again", ending.askedAgain());
            data.put("note", ASKED_AGAIN);
        } else {
            data.put("note", note(write));
        }
        return result(data);
    }

    static ExecutionResult none(String id) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pending_change", id);
        data.put("status", "none");
        data.put("note", "There is no pending change with this id in this conversation.");
        return result(data);
    }

    private static String note(PendingWrite write) {
        return switch (write.state()) {
            case WAITING ->
                "Nothing has been changed yet: a person decides on it, in their own time. Tell the user so, and do not"
                        + " ask for the same again; facebook_get_pending_change tells what became of it.";
            case APPROVED, SENDING -> "It was approved and is being made.";
            case DONE -> "It was approved and made.";
            case REFUSED -> "It was refused, and nothing was changed. Do not try to get around this; tell the user.";
            case EXPIRED -> "Nobody decided in time, and nothing was changed.";
            case STALE ->
                "The object was changed by somebody else in the meantime, and nothing was changed by this. Read it"
                        + " again before you ask for a change.";
            case FAILED -> "It was approved, but could not be made, and nothing was changed. Tell the user.";
            case UNKNOWN ->
                "It was approved and sent, and no answer came. Never repeat it before you have read whether it took"
                        + " effect.";
        };
    }

    private static ExecutionResult result(Map<String, Object> data) {
        return ExecutionResult.fromJson(ToolJson.write(Map.of("data", data, "meta", Map.of())));
    }
}
