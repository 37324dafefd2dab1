// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Event counts of a pixel, hour by hour. */
public final class PixelStatOperations extends EntityOperations {

    PixelStatOperations(OperationCalls calls) {
        super(calls, "pixel_stats");
    }

    /**
     * Counts the events that a pixel received: one row per hour.
     *
     * @param pixelId the pixel's id
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<PixelStat> list(String pixelId) {
        return page("list", Map.of("pixel_id", pixelId), PixelStat::new);
    }

    /**
     * Counts the events that a pixel received: one row per hour.
     *
     * @param pixelId the pixel's id
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<PixelStat>> listAsync(String pixelId) {
        return pageAsync("list", Map.of("pixel_id", pixelId), PixelStat::new);
    }

    /**
     * Counts the events that a pixel received: one row per hour.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<PixelStat> list(ListPixelStatsRequest request) {
        return page("list", request.toMap(), PixelStat::new);
    }

    /**
     * Counts the events that a pixel received: one row per hour.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<PixelStat>> listAsync(ListPixelStatsRequest request) {
        return pageAsync("list", request.toMap(), PixelStat::new);
    }
}
