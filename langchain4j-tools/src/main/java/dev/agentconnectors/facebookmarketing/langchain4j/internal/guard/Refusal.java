package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;

/**
 * Why a call is refused.
 *
 * @param rule a short name of the rule, for programs
 * @param sentence why, for people
 * @param advice what a model should do instead; may be empty
 */
record Refusal(String rule, String sentence, String advice) {

    static Refusal of(String rule, String sentence) {
        return new Refusal(rule, sentence, "");
    }

    /** As an error of a call that was not sent. */
    CallRefusedException exception() {
        return new CallRefusedException(rule, sentence, forTheModel());
    }

    /** What a model reads. */
    String forTheModel() {
        return advice.isEmpty() ? sentence : sentence + " " + advice;
    }
}
