package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;

/** Describes the ready-made tool that has every operation behind it. */
public final class GenericSpec {

    private GenericSpec() {}

    /** The specification to offer. */
    public static ToolSpecification of(CapabilityText capabilities) {
        return capabilities.appendedTo(FreeFormParameters.open(ToolSpecification.builder()
                .name("facebook_marketing_execute")
                .description("Works with Facebook ads.")
                .parameters(JsonObjectSchema.builder()
                        .addStringProperty("entity")
                        .addStringProperty("action")
                        .addProperty("params", JsonObjectSchema.builder().build())
                        .required("entity", "action")
                        .build())
                .build()));
    }
}
