package dev.agentconnectors.facebookmarketing.langchain4j.approval;

/** Says who may decide on which write. Several threads may ask at once. */
@FunctionalInterface
public interface DecisionAuthorizer {

    /**
     * Whether somebody may decide on a write, take it back, or stop what it started.
     *
     * @param write the write
     * @param by who wants to, as the application calls them; established by the application, not by the model
     * @return true if they may; a failure counts as no
     */
    boolean mayDecide(PendingWrite write, String by);
}
