package dev.agentconnectors.facebookmarketing.catalog;

import java.util.List;
import java.util.Optional;

/** Everything that the connector knows how to do. Immutable. */
public final class Catalog {

    private static final Catalog FACEBOOK_MARKETING = new Catalog(List.of(
            CurrentUserEntity.ENTITY,
            AdAccountsEntity.ENTITY,
            CampaignsEntity.ENTITY,
            AdSetsEntity.ENTITY,
            AdsEntity.ENTITY,
            AdCreativesEntity.ENTITY,
            AdsInsightsEntity.ENTITY,
            ReportRunsEntity.ENTITY,
            CustomConversionsEntity.ENTITY,
            ImagesEntity.ENTITY,
            VideosEntity.ENTITY,
            PixelsEntity.ENTITY,
            PixelStatsEntity.ENTITY,
            AdLibraryEntity.ENTITY,
            ActivitiesEntity.ENTITY,
            RecommendationsEntity.ENTITY,
            AdRulesEntity.ENTITY,
            BudgetSchedulesEntity.ENTITY,
            LeadsEntity.ENTITY,
            LeadFormsEntity.ENTITY,
            PagesEntity.ENTITY,
            InstagramAccountsEntity.ENTITY,
            TargetingEntity.ENTITY,
            PlacesEntity.ENTITY,
            EstimatesEntity.ENTITY,
            PreviewsEntity.ENTITY,
            CustomAudiencesEntity.ENTITY,
            SavedAudiencesEntity.ENTITY));

    private final List<Entity> entities;

    Catalog(List<Entity> entities) {
        this.entities = entities;
    }

    /**
     * The catalogue of the Facebook Marketing connector.
     *
     * @return the one catalogue
     */
    public static Catalog facebookMarketing() {
        return FACEBOOK_MARKETING;
    }

    /**
     * All entities, in the order in which they read well.
     *
     * @return the entities
     */
    public List<Entity> entities() {
        return entities;
    }

    /**
     * Finds an entity by name.
     *
     * @param name the name, such as {@code ad_sets}
     * @return the entity, or empty if there is none of that name
     */
    public Optional<Entity> entity(String name) {
        return entities.stream().filter(entity -> entity.name().equals(name)).findFirst();
    }

    /**
     * Finds an operation.
     *
     * @param entity the entity's name
     * @param action the action
     * @return the operation, or empty if there is no such entity or action
     */
    public Optional<Operation> operation(String entity, String action) {
        return entity(entity).flatMap(found -> found.operation(action));
    }
}
