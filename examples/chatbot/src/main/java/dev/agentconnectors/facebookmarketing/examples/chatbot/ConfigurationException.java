package dev.agentconnectors.facebookmarketing.examples.chatbot;

/** The environment or the options contradict themselves, or something is missing in them. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, and what would be right. */
    public ConfigurationException(String message) {
        super(message);
    }
}
