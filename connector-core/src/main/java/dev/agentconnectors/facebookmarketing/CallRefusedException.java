package dev.agentconnectors.facebookmarketing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever controls a {@linkplain FacebookMarketingConnector connector}'s calls refused this one. Nothing was sent. */
public final class CallRefusedException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String rule;
    private final String explanation;

    /**
     * Makes the error.
     *
     * @param message why it was refused and what would be permitted; it may be shown to a model
     */
    public CallRefusedException(String message) {
        super(message, null, null);
        this.rule = null;
        this.explanation = message;
    }

    /**
     * Makes the error where people and models read different words.
     *
     * @param rule a short name of what refused it, for programs, such as {@code activation}
     * @param explanation why it was refused, for people
     * @param message the same for a model, and what it should do
     */
    public CallRefusedException(String rule, String explanation, String message) {
        super(message, null, null);
        this.rule = rule;
        this.explanation = explanation;
    }

    /**
     * What refused it.
     *
     * @return a short name for programs, or empty where it has none
     */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Why it was refused, in words for people.
     *
     * @return a sentence without advice for models; the message where there is no other
     */
    public String explanation() {
        return explanation;
    }

    /** Never: it would be refused again. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
