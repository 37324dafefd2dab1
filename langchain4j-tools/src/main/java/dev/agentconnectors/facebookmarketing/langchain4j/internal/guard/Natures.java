package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Operation.ParentEdge;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.catalog.ParameterType;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the catalogue declares of writes, as far as rules can judge by it. What it does not declare can do anything. */
final class Natures {

    private static final Catalog CATALOG = Catalog.facebookMarketing();
    private static final String ON_THE_ACCOUNT = "/act_{account_id}/";

    private static final Pattern EDGE = Pattern.compile("/\\{(\\w+)}/\\w+");

    private Natures() {}

    /** What setting a parameter of a call may do. */
    static Nature of(GatedCall call, String name) {
        return call.operation()
                .flatMap(operation -> operation.parameter(name))
                .map(Parameter::nature)
                .orElse(Nature.UNKNOWN);
    }

    /** The parameters of such a nature that a call gives, in its order. */
    static List<String> given(GatedCall call, Nature nature) {
        return call.parameters().keySet().stream()
                .filter(name -> of(call, name) == nature)
                .toList();
    }

    /** The fields of an entity's records that writes of such natures set. */
    static List<String> fields(String entity, Nature first, Nature... more) {
        Set<Nature> natures = EnumSet.of(first, more);
        Optional<Entity> declared = CATALOG.entity(entity);
        return declared.stream()
                .flatMap(known -> known.operations().stream())
                .filter(operation -> operation.effect() != Effect.READ)
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> natures.contains(parameter.nature()))
                .map(Parameter::name)
                .distinct()
                .filter(name -> declared.orElseThrow().record().field(name).isPresent())
                .toList();
    }

    /**
     * Whether enough is declared of a write to judge it: it concerns what an ad account holds, or one object that can be told
     * from objects of other kinds.
     */
    static boolean canBeJudged(Operation operation) {
        if (operation.concernsOneObject()) {
            return CATALOG.entity(operation.entity()).flatMap(Entity::mark).isPresent();
        }
        boolean onTheAccount = operation.path().startsWith(ON_THE_ACCOUNT);
        return (operation.effect() != Effect.READ && onTheAccount)
                || (operation.effect() == Effect.WRITE
                        && (operation.copies() ? isCopied(operation) : isBeneathAnObject(operation)));
    }

    /** Whether a write makes something beneath one object that can be told from others, which its path names. */
    static boolean isBeneathAnObject(Operation operation) {
        return operation.effect() == Effect.WRITE
                && !operation.copies()
                && operation.idOfNew().isPresent()
                && Stream.concat(
                                Stream.of(operation.path()),
                                operation.parents().stream().map(ParentEdge::path))
                        .allMatch(path -> {
                            Matcher edge = EDGE.matcher(path);
                            return edge.matches()
                                    && AdObject.identifiedBy(edge.group(1))
                                            .filter(entity -> !entity.name().equals(operation.entity()))
                                            .flatMap(Entity::mark)
                                            .isPresent();
                        });
    }

    /** A copy is made of an object that can be told from others, and what is made says which it is. */
    private static boolean isCopied(Operation operation) {
        return operation.idOfNew().isPresent()
                && CATALOG.entity(operation.entity()).flatMap(Entity::mark).isPresent();
    }

    /** Whether rules can tell what setting a parameter does. */
    static boolean canBeJudged(Operation operation, Parameter parameter) {
        boolean money = parameter.nature().isMoney();
        return switch (parameter.nature()) {
            case UNKNOWN -> false;
            // To move something is to spend another budget.
            case PARENT -> !operation.concernsOneObject();
            default -> money == (parameter.type() == ParameterType.MINOR_UNITS);
        };
    }

    /** Whether what a write makes may deliver: of what is not declared it may. */
    static boolean mayDeliver(GatedCall call) {
        return call.operation().isEmpty()
                || call.operation().stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .anyMatch(parameter -> parameter.nature() == Nature.STATUS);
    }
}
