// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.langchain4j.tools;

import java.util.List;

/** All objects with {@code @Tool} methods. */
public final class ToolObjects {

    private ToolObjects() {}

    /**
     * One object for reports, and one for each entity.
     *
     * @param tools carries the calls out
     * @return the objects: reports first, then in the catalogue's order
     */
    public static List<Object> of(ToolCalls tools) {
        return List.of(
                new ReportTools(tools),
                new CurrentUserTools(tools),
                new AdAccountTools(tools),
                new CampaignTools(tools),
                new AdSetTools(tools),
                new AdTools(tools),
                new AdCreativeTools(tools),
                new AdsInsightTools(tools),
                new ReportRunTools(tools),
                new CustomConversionTools(tools),
                new ImageTools(tools),
                new VideoTools(tools),
                new PixelTools(tools),
                new PixelStatTools(tools),
                new AdLibraryTools(tools),
                new ActivityTools(tools),
                new RecommendationTools(tools),
                new AdRuleTools(tools),
                new BudgetScheduleTools(tools),
                new LeadTools(tools),
                new LeadFormTools(tools),
                new PageTools(tools),
                new InstagramAccountTools(tools),
                new TargetingTools(tools),
                new PlaceTools(tools),
                new EstimateTools(tools),
                new PreviewTools(tools),
                new CustomAudienceTools(tools),
                new SavedAudienceTools(tools));
    }
}
