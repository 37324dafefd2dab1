package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.allOf;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.not;

import java.util.List;
import java.util.stream.Stream;

/**
 * What must hold between the parameters of one call, each of which is right by itself. A call that breaks it is refused
 * before anything is sent.
 *
 * @param broken what holds of a call that breaks the rule
 * @param sentence the rule for people and models; also the error
 */
public record Rule(Condition broken, String sentence) {

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
