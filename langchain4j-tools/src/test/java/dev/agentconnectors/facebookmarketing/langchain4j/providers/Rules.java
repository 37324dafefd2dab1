package dev.agentconnectors.facebookmarketing.langchain4j.providers;

import static dev.agentconnectors.facebookmarketing.langchain4j.providers.Recorded.list;
import static dev.agentconnectors.facebookmarketing.langchain4j.providers.Recorded.map;

import dev.agentconnectors.facebookmarketing.langchain4j.providers.Recorded.Sent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What each provider takes, as far as it says so: names, counts, keywords, nesting, and what its strict mode asks for. */
final class Rules {

    // The smallest set of them all, so that a tool may move from one provider to another.
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_-]{0,63}");
    private static final int OPENAI_TOOLS = 128;
    private static final int OPENAI_ENUM_VALUES = 1_000;
    private static final int OPENAI_PROPERTIES = 5_000;
    private static final int OPENAI_DEPTH = 10;
    private static final int ANTHROPIC_STRICT_TOOLS = 20;
    private static final int ANTHROPIC_OPTIONAL = 24;
    private static final int ANTHROPIC_UNIONS = 16;
    private static final int GEMINI_TOOLS = 512;

    private static final Set<String> PLAIN = Set.of(
            "type", "description", "enum", "properties", "required", "items", "anyOf", "additionalProperties", "$defs");
    private static final Set<String> GEMINI = Set.of(
            "type", "description", "enum", "properties", "required", "items", "anyOf", "nullable", "format", "title");

    private final List<String> problems = new ArrayList<>();
    /** Whether the tool at hand is described in JSON Schema, and not in a dialect of the provider. */
    private boolean plain;

    private int optional;
    private int unions;
    private int enumValues;
    private int properties;

    private Rules() {}

    /** What a provider would refuse, or read as something else. */
    static List<String> broken(Recorded provider, List<Sent> tools) {
        Rules rules = new Rules();
        rules.judge(provider, tools);
        return rules.problems;
    }

    private void judge(Recorded provider, List<Sent> tools) {
        Set<String> names = new HashSet<>();
        for (Sent tool : tools) {
            check(NAME.matcher(tool.name()).matches(), tool.name() + ": such a name is not taken");
            check(names.add(tool.name()), tool.name() + ": two tools have this name");
            check(!tool.description().isBlank(), tool.name() + ": no description");
            check(isType(tool.parameters(), "object"), tool.name() + ": parameters are no object");
            boolean strict = Boolean.TRUE.equals(tool.strict());
            plain = provider != Recorded.GEMINI || tool.asJsonSchema();
            visit(tool.name(), tool.parameters(), provider, strict, 1);
        }
        switch (provider) {
            case OPENAI, OPENAI_STRICT, RESPONSES, RESPONSES_STRICT -> {
                atMost(OPENAI_TOOLS, tools.size(), "tools");
                if (provider.isStrict()) {
                    atMost(OPENAI_ENUM_VALUES, enumValues, "values of enumerations");
                    atMost(OPENAI_PROPERTIES, properties, "properties");
                }
            }
            case ANTHROPIC_STRICT -> {
                long strict = tools.stream()
                        .filter(tool -> Boolean.TRUE.equals(tool.strict()))
                        .count();
                atMost(ANTHROPIC_STRICT_TOOLS, (int) strict, "strict tools");
                atMost(ANTHROPIC_OPTIONAL, optional, "optional parameters of strict tools");
                atMost(ANTHROPIC_UNIONS, unions, "unions in strict tools");
            }
            case GEMINI -> atMost(GEMINI_TOOLS, tools.size(), "functions");
            default -> {}
        }
    }

    private void visit(String where, Map<String, Object> schema, Recorded provider, boolean strict, int depth) {
        Set<String> known = plain ? PLAIN : GEMINI;
        schema.keySet().forEach(keyword -> check(known.contains(keyword), where + ": keyword " + keyword));
        check(schema.containsKey("type") || schema.containsKey("anyOf"), where + ": neither type nor anyOf");
        boolean object = isType(schema, "object");
        Map<String, Object> members = map(schema.get("properties"));
        if (object && members.isEmpty() && depth > 1) {
            boolean normalised = provider == Recorded.RESPONSES || provider == Recorded.RESPONSES_STRICT;
            boolean open = plain && Boolean.TRUE.equals(schema.get("additionalProperties"));
            check(provider != Recorded.GEMINI || open, where + ": an object without properties is not taken");
            check(!normalised, where + ": becomes an object that can have no member");
            check(!strict, where + ": a free-form object in strict mode");
        }
        if (isType(schema, "array")) {
            check(schema.containsKey("items"), where + ": an array without items");
        }
        if (schema.containsKey("enum")) {
            List<?> values = list(schema.get("enum"));
            enumValues += values.size();
            check(!values.isEmpty(), where + ": an empty enumeration");
            check(isType(schema, "string"), where + ": an enumeration that is no text");
            check(
                    !strict || !isType(schema, "null") || values.contains(null),
                    where + ": may be null, which is none of its values");
        }
        if (strict) {
            strictly(where, schema, members, provider, object, depth);
        }
        properties += members.size();
        members.forEach((name, member) -> visit(where + "." + name, map(member), provider, strict, depth + 1));
        if (schema.get("items") instanceof Map<?, ?>) {
            visit(where + "[]", map(schema.get("items")), provider, strict, depth + 1);
        }
        list(schema.get("anyOf")).forEach(one -> visit(where + "|", map(one), provider, strict, depth));
    }

    private void strictly(
            String where,
            Map<String, Object> schema,
            Map<String, Object> members,
            Recorded provider,
            boolean object,
            int depth) {
        if (object) {
            check(Boolean.FALSE.equals(schema.get("additionalProperties")), where + ": additionalProperties not false");
            List<?> required = list(schema.get("required"));
            long left = members.keySet().stream()
                    .filter(name -> !required.contains(name))
                    .count();
            if (provider == Recorded.ANTHROPIC_STRICT) {
                optional += (int) left;
            } else {
                check(left == 0, where + ": " + left + " properties are not required");
            }
            check(provider == Recorded.ANTHROPIC_STRICT || depth <= OPENAI_DEPTH, where + ": nested too deep");
        }
        if (schema.containsKey("anyOf") || schema.get("type") instanceof List) {
            unions++;
        }
    }

    /** The type, or one of several, in whatever case. */
    private static boolean isType(Map<String, Object> schema, String type) {
        Object said = schema.get("type");
        List<?> types = said instanceof List<?> several ? several : said == null ? List.of() : List.of(said);
        return types.stream()
                .anyMatch(one -> String.valueOf(one).toLowerCase(Locale.ROOT).equals(type));
    }

    private void atMost(int most, int found, String what) {
        check(found <= most, found + " " + what + ", and " + most + " are taken");
    }

    private void check(boolean fine, String problem) {
        if (!fine) {
            problems.add(problem);
        }
    }
}
