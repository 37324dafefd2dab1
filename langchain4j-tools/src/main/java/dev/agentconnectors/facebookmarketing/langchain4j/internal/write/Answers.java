package dev.agentconnectors.facebookmarketing.langchain4j.internal.write;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
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
     * @throws ToolCallException if it says that nothing was done
     * @throws WriteOutcomeUnknownException if it does not say
     */
    static @Nullable String requireDone(
            String entity, String action, @Nullable Operation operation, ExecutionResult answer, boolean onlyChecked) {
        if (answer.isList()) {
            return null;
        }
        Map<String, Object> record = answer.records().get(0);
        if ("false".equals(String.valueOf(record.get("success")))) {
            throw new ToolCallException("The service answered that it did not do " + entity + "." + action
                    + " (success: false), without a reason. Read the object to see what holds now, and tell the user.");
        }
        Object id = record.get(ID);
        boolean makesOne = operation != null && operation.returns().field(ID).isPresent() && action.equals("create");
        boolean saysNothing = record.values().stream().allMatch(value -> value == null || "".equals(value));
        if (saysNothing
                || (makesOne && !onlyChecked && (id == null || id.toString().isBlank()))) {
            throw new WriteOutcomeUnknownException(
                    entity + "." + action + " was sent, and the answer does not say whether it was done"
                            + (makesOne ? ": it names no new object. List " + entity + " to find out." : "."),
                    null,
                    null);
        }
        return id == null ? null : id.toString();
    }
}
