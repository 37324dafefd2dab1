package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answer to a write says. An answer without an error is not yet one that says that something was done. */
final class Answers {

    private static final String ID = "id";

    private Answers() {}

    /**
     * Makes sure that the answer says that the write was done.
     *
     * @param onlyChecked whether the service was asked to check the write and no more
     * @return the id of what was created, or null
     * @throws ApiException if it says that nothing was done
     * @throws WriteOutcomeUnknownException if it does not say
     */
    static @Nullable String requireDone(GatedCall call, ExecutionResult answer, boolean onlyChecked) {
        if (answer.isList()) {
            if (answer.size() == 0
                    && !onlyChecked
                    && call.operation().filter(Operation::returnsList).isPresent()) {
                throw unclear(call, ": it names no new object.");
            }
            return null;
        }
        Map<String, Object> record = answer.records().get(0);
        if ("false".equals(String.valueOf(record.get("success")))) {
            throw new ApiException(
                    "The service answered that it did not do " + call + " (success: false), without a reason.",
                    null,
                    null);
        }
        String idOfNew = call.operation().flatMap(Operation::idOfNew).orElse(null);
        boolean makesOne = idOfNew != null;
        Object id = record.get(makesOne ? idOfNew : ID);
        boolean saysNothing = record.values().stream().allMatch(value -> value == null || "".equals(value));
        if (saysNothing
                || (makesOne && !onlyChecked && (id == null || id.toString().isBlank()))) {
            throw unclear(call, makesOne ? ": it names no new object. List " + call.entity() + " to find out." : ".");
        }
        return id == null ? null : id.toString();
    }

    private static WriteOutcomeUnknownException unclear(GatedCall call, String ending) {
        return new WriteOutcomeUnknownException(
                call + " was sent, and the answer does not say whether it was done" + ending, null, null);
    }
}
