package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;

/**
 * A write that no rule forbids.
 *
 * @param call the call exactly as it will be sent
 * @param request the same for a person
 * @param subject what it is about, with the object as it is now
 * @param origin on whose behalf
 * @param policy under which it is permitted
 * @param audit hears how it ends
 */
public record PermittedWrite(
        GatedCall call,
        WriteRequest request,
        WriteSubject subject,
        WriteRequest.Origin origin,
        WritePolicy policy,
        WriteAttempt audit) {}
