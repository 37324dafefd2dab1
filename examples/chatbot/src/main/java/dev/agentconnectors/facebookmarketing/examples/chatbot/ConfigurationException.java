package dev.agentconnectors.facebookmarketing.examples.chatbot;

/** The environment or the options contradict themselves, or something is missing in them. */
final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConfigurationException(String message) {
        super(message);
    }
}
