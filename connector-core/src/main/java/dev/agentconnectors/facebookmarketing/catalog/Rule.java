package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.allOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.not;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the parameters of one call, each of which is right by itself. A call that breaks it is refused
 * before anything is sent.
 */
public final class Rule {

    private final Condition broken;
    private final String sentence;

    /** A rule that a call breaks of which the condition holds. */
    Rule(Condition broken, String sentence) {
        this.broken = broken;
        this.sentence = sentence;
    }

    /**
     * The parameters of a call, as rules look at them. A name with dots leads into a JSON object: {@code targeting.genders}.
     */
    public interface Values {

        /**
         * What is given under a name.
         *
         * @param name the parameter
         * @return its value as text or JSON text; null where it is not given, or is a list or object without members
         */
        @Nullable
        String text(String name);

        /**
         * What the list under a name has in it.
         *
         * @param name the parameter
         * @return its members as text or JSON text; none where no list is given
         */
        List<String> members(String name);

        /**
         * Compares two moments.
         *
         * @param later the parameter with the one
         * @param earlier the parameter with the other
         * @return whether both are given and the one is surely later, in whatever time zone the account is
         */
        boolean isLater(String later, String earlier);
    }

    /** The one or the other, not both. */
    static Rule notBoth(String one, String other, String why) {
        return new Rule(allOf(given(one), given(other)), "Give " + one + " or " + other + ", not both: " + why + ".");
    }

    static Rule inOrder(String first, String second) {
        return new Rule(new Condition.Later(first, second), first + " must not be later than " + second + ".");
    }

    /** Where one thing holds, another has to. */
    static Rule needs(Condition when, Condition then, String sentence) {
        return new Rule(allOf(when, not(then)), sentence);
    }

    /** Where one thing holds, another must not. */
    static Rule excludes(Condition when, Condition then, String sentence) {
        return new Rule(allOf(when, then), sentence);
    }

    /**
     * The rule.
     *
     * @return a sentence for people and models
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Says whether a call breaks the rule.
     *
     * @param values the parameters of the call
     * @return what is wrong with it, or empty where it keeps the rule
     */
    public Optional<String> brokenBy(Values values) {
        if (!broken.holds(values)) {
            return Optional.empty();
        }
        // With the moments of which one is later than the other: the sentence does not show which was misread.
        return Optional.of(
                broken instanceof Condition.Later order
                        ? order.later() + " (" + values.text(order.later()) + ") is later than " + order.earlier()
                                + " (" + values.text(order.earlier()) + "): it must not be."
                        : sentence);
    }

    /**
     * The parameters that the rule is about.
     *
     * @return their names
     */
    public List<String> parameters() {
        return broken.parameters();
    }

    /**
     * Says whether the rule makes sense for an operation in a mode.
     *
     * @param operation the operation
     * @param mode the mode
     * @return true if every parameter that the rule is about exists there
     */
    public boolean appliesTo(Operation operation, Mode mode) {
        Stream<String> names = parameters().stream();
        return names.allMatch(name ->
                operation.parameter(name).filter(known -> known.existsIn(mode)).isPresent());
    }
}
