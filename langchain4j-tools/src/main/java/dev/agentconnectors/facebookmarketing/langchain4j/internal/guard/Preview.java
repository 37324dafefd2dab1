package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.gate.Passage;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteEvent.Outcome;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A write is checked, where Facebook can by Facebook itself, and reported; nothing changes. */
final class Preview implements PermittedWrites {

    static final String EXECUTION_OPTIONS = "execution_options";
    static final String VALIDATE_ONLY = "validate_only";

    @Override
    public Passage dispose(PermittedWrite write, Supplier<Passage> done) {
        GatedCall call = write.call();
        boolean facebookCanCheck = call.connector().mode() == Mode.OPEN_SOURCE
                && call.operation()
                        .flatMap(operation -> operation.parameter(EXECUTION_OPTIONS))
                        .isPresent();
        if (facebookCanCheck) {
            Map<String, Object> dryRun = new LinkedHashMap<>(call.parameters());
            dryRun.put(EXECUTION_OPTIONS, List.of(VALIDATE_ONLY));
            Answers.requireDone(call, call.connector().execute(call.entity(), call.action(), dryRun), true);
        }
        write.audit().ended(Outcome.PREVIEWED, null);
        Map<String, Object> preview = new LinkedHashMap<>();
        preview.put("preview", true);
        preview.put("would_do", write.request().sentence());
        preview.put("note", "Checked, and nothing was changed: writing is in preview here. Tell the user.");
        return Passage.hold(ExecutionResult.fromJson(ToolJson.write(Map.of("data", preview, "meta", Map.of()))));
    }

    /** True if the caller itself wants the write only checked. */
    static boolean isDryRun(GatedCall call) {
        return call.connector().mode() == Mode.OPEN_SOURCE
                && String.valueOf(call.parameters().get(EXECUTION_OPTIONS)).contains(VALIDATE_ONLY);
    }
}
