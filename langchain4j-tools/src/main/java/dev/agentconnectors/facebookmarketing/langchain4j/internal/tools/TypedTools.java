package dev.agentconnectors.facebookmarketing.langchain4j.internal.tools;

import java.util.List;

/** All objects with typed tool methods, in the catalogue's order. */
public final class TypedTools {

    private TypedTools() {}

    /** The objects, running their operations through the runner. */
    public static List<Object> of(OperationRunner runner) {
        return List.of(
                new CurrentUserTools(runner),
                new AdAccountTools(runner),
                new CampaignTools(runner),
                new AdSetTools(runner),
                new AdTools(runner),
                new AdCreativeTools(runner),
                new InsightTools(runner),
                new CustomConversionTools(runner),
                new ImageTools(runner),
                new VideoTools(runner),
                new PixelTools(runner),
                new PixelStatTools(runner),
                new AdLibraryTools(runner));
    }
}
