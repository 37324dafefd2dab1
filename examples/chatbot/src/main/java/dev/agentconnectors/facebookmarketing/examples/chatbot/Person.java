package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.Optional;

/** Whoever types. */
interface Person {

    /** Waits for the next question; empty once there are no more. */
    Optional<String> nextQuestion();

    /**
     * Asks for a yes or no. Anything but a clear yes is a no.
     *
     * @param question in one line
     * @return the answer, or empty where nobody can be asked
     */
    Optional<Boolean> confirms(String question);

    /**
     * Has Ctrl-C do something else than end the program.
     *
     * @return what makes it as it was
     */
    Runnable interruptedBy(Runnable action);
}
