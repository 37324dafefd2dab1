package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.langchain4j.ConnectorResolver;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;

/**
 * Which policy holds for whom.
 *
 * @param resolver may have policies for users of its own
 * @param writesOfAll what may be changed by everybody else
 * @param readsOfAll what may be read by everybody else
 */
public record Policies(ConnectorResolver resolver, WritePolicy writesOfAll, ReadPolicy readsOfAll) {

    WritePolicy writes(WriteRequest.Origin origin) {
        return resolver.writes(origin.context()).orElse(writesOfAll);
    }

    ReadPolicy reads(WriteRequest.Origin origin) {
        return resolver.reads(origin.context()).orElse(readsOfAll);
    }
}
