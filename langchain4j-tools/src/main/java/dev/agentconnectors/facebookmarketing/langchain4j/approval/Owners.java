package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import dev.langchain4j.invocation.InvocationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** From a tool call to the texts that are kept of whose it is, and back. */
final class Owners {

    /** The name under which the AI service's memory id is kept. */
    static final String MEMORY_ID = "memory_id";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 500;

    private final Function<WriteRequest.Origin, Map<String, String>> toOwner;
    private final Function<Map<String, String>, InvocationContext> toContext;

    Owners(
            Function<WriteRequest.Origin, Map<String, String>> toOwner,
            Function<Map<String, String>, InvocationContext> toContext) {
        this.toOwner = toOwner;
        this.toContext = toContext;
    }

    /** By the memory id alone, as text. */
    static Owners byMemoryId() {
        return new Owners(Owners::memoryId, Owners::withMemoryId);
    }

    Owners named(Function<WriteRequest.Origin, Map<String, String>> naming) {
        return new Owners(naming, toContext);
    }

    Owners found(Function<Map<String, String>, InvocationContext> finding) {
        return new Owners(toOwner, finding);
    }

    Map<String, String> owner(WriteRequest.Origin origin) {
        Map<String, String> owner = toOwner.apply(origin);
        owner.forEach((name, value) -> {
            if (name.length() > LONGEST_NAME || value.length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("The owner's " + (name.length() > LONGEST_NAME ? "name" : name)
                        + " is too long to be kept: names have at most " + LONGEST_NAME + " characters, values "
                        + LONGEST_VALUE + ".");
            }
        });
        return owner;
    }

    InvocationContext context(Map<String, String> owner) {
        return toContext.apply(owner);
    }

    private static Map<String, String> memoryId(WriteRequest.Origin origin) {
        Map<String, String> owner = new LinkedHashMap<>();
        if (origin.memoryId() != null) {
            owner.put(MEMORY_ID, origin.memoryId().toString());
        }
        return owner;
    }

    private static InvocationContext withMemoryId(Map<String, String> owner) {
        return InvocationContext.builder().chatMemoryId(owner.get(MEMORY_ID)).build();
    }
}
