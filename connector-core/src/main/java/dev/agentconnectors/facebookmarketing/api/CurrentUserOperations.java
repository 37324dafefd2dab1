// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The person or system user that the access token belongs to. */
public final class CurrentUserOperations extends EntityOperations {

    CurrentUserOperations(OperationCalls calls) {
        super(calls, "current_user");
    }

    /**
     * Tells who the access token belongs to.
     *
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CurrentUser get() {
        return one("get", Map.of(), CurrentUser::new);
    }

    /**
     * Tells who the access token belongs to.
     *
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CurrentUser> getAsync() {
        return oneAsync("get", Map.of(), CurrentUser::new);
    }

    /**
     * Tells who the access token belongs to.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public CurrentUser get(GetCurrentUserRequest request) {
        return one("get", request.toMap(), CurrentUser::new);
    }

    /**
     * Tells who the access token belongs to.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<CurrentUser> getAsync(GetCurrentUserRequest request) {
        return oneAsync("get", request.toMap(), CurrentUser::new);
    }
}
