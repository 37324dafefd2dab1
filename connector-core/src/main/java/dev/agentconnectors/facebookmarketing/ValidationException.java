package dev.agentconnectors.facebookmarketing;

import java.util.List;

/** The call or the configuration is wrong, and nothing was sent. The message names all that is wrong and what would be right. */
public final class ValidationException extends ConnectorException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /**
     * Makes the error for one problem.
     *
     * @param problem what is wrong and what would be right
     */
    public ValidationException(String problem) {
        this(problem, List.of(problem));
    }

    /**
     * Makes the error for several problems.
     *
     * @param message the whole message
     * @param problems each problem by itself
     */
    public ValidationException(String message, List<String> problems) {
        super(message, null, null);
        this.problems = List.copyOf(problems);
    }

    /**
     * Each problem by itself.
     *
     * @return at least one sentence
     */
    public List<String> problems() {
        return problems;
    }

    /** Never: the same call stays wrong. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
