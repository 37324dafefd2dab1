package dev.agentconnectors.facebookmarketing.langchain4j;

/**
 * The keys under which {@code ToolSpecification.metadata()} of every ready-made tool says what it does, for code that chooses,
 * sorts or counts tools. Metadata stays in the application: no provider of models is sent it.
 */
public final class ToolMetadata {

    /** The entity that the tool works on, such as {@code campaigns}; missing where the model chooses it by an argument. */
    public static final String ENTITY = "entity";

    /** The action, such as {@code list}; missing where the model chooses it by an argument. */
    public static final String ACTION = "action";

    /** Whether the tool only reads: a {@code Boolean}; missing where that depends on the arguments. */
    public static final String READ_ONLY = "readOnly";

    private ToolMetadata() {}
}
