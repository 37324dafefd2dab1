package dev.agentconnectors.facebookmarketing.catalog;

/** What an operation does to the ad account. */
public enum Effect {
    /** Changes nothing; may be repeated. */
    READ,
    /** Creates or changes something; is never repeated blindly. */
    WRITE,
    /** Removes something for good; is never repeated blindly. */
    DELETE
}
