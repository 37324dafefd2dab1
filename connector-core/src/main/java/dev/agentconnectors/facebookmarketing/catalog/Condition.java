package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Rule.Values;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that holds of the parameters of a call, or does not. A name with dots leads into a JSON object:
 * {@code targeting.genders}. What is empty (a list or object without members) counts as not given.
 */
sealed interface Condition {

    /**
     * A value is given.
     *
     * @param name the parameter
     * @param except values that count as not given, as text or JSON text
     */
    record Given(String name, List<String> except) implements Condition {
        /** Copies the list. */
        public Given {
            except = List.copyOf(except);
        }

        @Override
        public boolean holds(Values values) {
            String value = values.text(name);
            return value != null && !except.contains(value);
        }
    }

    /**
     * A value is one of some.
     *
     * @param name the parameter
     * @param values the values
     */
    record Is(String name, List<String> values) implements Condition {
        /** Copies the list. */
        public Is {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Values values) {
            String value = values.text(name);
            return value != null && this.values.contains(value);
        }
    }

    /**
     * A list has one of some values.
     *
     * @param name the parameter
     * @param values the values
     */
    record Includes(String name, List<String> values) implements Condition {
        /** Copies the list. */
        public Includes {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Values values) {
            return values.members(name).stream().anyMatch(this.values::contains);
        }
    }

    /**
     * At least one of several holds.
     *
     * @param conditions the conditions
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Values values) {
            return conditions.stream().anyMatch(each -> each.holds(values));
        }
    }

    /**
     * All of several hold.
     *
     * @param conditions the conditions
     */
    record AllOf(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Values values) {
            return conditions.stream().allMatch(each -> each.holds(values));
        }
    }

    /**
     * Another does not hold.
     *
     * @param condition the other
     */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Values values) {
            return !condition.holds(values);
        }
    }

    /**
     * One moment is surely later than another, in whatever time zone the account is; false where one is not given.
     *
     * @param later the parameter with the later moment
     * @param earlier the parameter with the earlier moment
     */
    record Later(String later, String earlier) implements Condition {
        @Override
        public boolean holds(Values values) {
            return values.isLater(later, earlier);
        }
    }

    /** Whether it holds of these. */
    boolean holds(Values values);

    /**
     * The parameters that it looks at, without what leads into them.
     *
     * @return their names
     */
    default List<String> parameters() {
        Stream<String> names;
        if (this instanceof Given given) {
            names = Stream.of(given.name());
        } else if (this instanceof Is is) {
            names = Stream.of(is.name());
        } else if (this instanceof Includes includes) {
            names = Stream.of(includes.name());
        } else if (this instanceof AnyOf any) {
            names = any.conditions().stream().flatMap(each -> each.parameters().stream());
        } else if (this instanceof AllOf all) {
            names = all.conditions().stream().flatMap(each -> each.parameters().stream());
        } else if (this instanceof Not not) {
            names = not.condition().parameters().stream();
        } else {
            Later later = (Later) this;
            names = Stream.of(later.later(), later.earlier());
        }
        return names.map(name -> name.replaceFirst("\\..*", "")).distinct().toList();
    }

    /** Any of these is given. */
    static Condition given(String... names) {
        return anyOf(Stream.of(names).map(name -> new Given(name, List.of())).toArray(Condition[]::new));
    }

    /** A value is given that is none of those that mean what Facebook does anyway. */
    static Condition givenOtherThan(String name, String... usual) {
        return new Given(name, List.of(usual));
    }

    static Condition is(String name, String... values) {
        return new Is(name, List.of(values));
    }

    static Condition includes(String name, String... values) {
        return new Includes(name, List.of(values));
    }

    static Condition anyOf(Condition... conditions) {
        return conditions.length == 1 ? conditions[0] : new AnyOf(List.of(conditions));
    }

    static Condition allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    static Condition not(Condition condition) {
        return new Not(condition);
    }
}
