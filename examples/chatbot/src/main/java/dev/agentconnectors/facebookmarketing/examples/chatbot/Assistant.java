package dev.agentconnectors.facebookmarketing.examples.chatbot;

import dev.langchain4j.service.TokenStream;

/** The agent, as LangChain4j makes it. */
interface Assistant {

    /** The answer, word by word. */
    TokenStream stream(String question);

    /** The answer as a whole. */
    String answer(String question);
}
