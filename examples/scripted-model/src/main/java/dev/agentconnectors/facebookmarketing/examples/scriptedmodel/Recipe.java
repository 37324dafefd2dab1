package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

/** How one intent is carried out: straight code that calls tools and returns the answer as Markdown. */
@FunctionalInterface
interface Recipe {
    String answer(Scene scene);
}
