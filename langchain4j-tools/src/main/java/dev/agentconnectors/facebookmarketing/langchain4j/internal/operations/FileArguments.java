package dev.agentconnectors.facebookmarketing.langchain4j.internal.operations;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.langchain4j.FileHandles;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import dev.langchain4j.invocation.InvocationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the files in the place of the handles by which a model named them. */
final class FileArguments {

    private static final int MOST_NAMED = 20;

    private FileArguments() {}

    /**
     * The arguments with files in them.
     *
     * @param files the files that may be sent, or null where there are none
     * @throws ToolCallException if there is no file of a handle
     */
    static Map<String, Object> resolved(
            @Nullable Operation operation,
            Map<String, Object> arguments,
            @Nullable FileHandles files,
            InvocationContext context) {
        if (operation == null || !operation.needsFile()) {
            return arguments;
        }
        Map<String, Object> resolved = new LinkedHashMap<>(arguments);
        for (Parameter parameter : operation.parameters()) {
            Object handle = arguments.get(parameter.name());
            if (parameter.type() == ParameterType.FILE && handle != null && !(handle instanceof FileUpload)) {
                resolved.put(parameter.name(), file(parameter.name(), handle.toString(), files, context));
            }
        }
        return resolved;
    }

    private static FileUpload file(String name, String handle, @Nullable FileHandles files, InvocationContext context) {
        if (files == null) {
            throw new ToolCallException("No files can be sent here. Nothing was sent.");
        }
        return files.find(handle, context).orElseThrow(() -> {
            List<String> known = files.handles(context);
            String some = known.isEmpty()
                    ? " Ask the user for the file."
                    : " There are: " + String.join(", ", known.subList(0, Math.min(known.size(), MOST_NAMED))) + ".";
            return new ToolCallException(name + ": there is no file with this handle; paths and URLs are none." + some
                    + " Nothing was sent.");
        });
    }
}
