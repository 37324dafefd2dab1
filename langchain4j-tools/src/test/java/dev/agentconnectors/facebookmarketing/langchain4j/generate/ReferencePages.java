package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Entity.Relation;
import dev.agentconnectors.facebookmarketing.catalog.Field;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.describe.ToolSpecs;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The reference: a page for each entity, and one that leads to them. */
final class ReferencePages {

    static final Path FOLDER = Path.of("docs", "reference");

    private static final String HEAD = "<!-- This file is " + GeneratedFiles.MARK + "; changes to it are lost. -->\n";

    private final List<Entity> entities;
    private final Examples examples;

    ReferencePages(List<Entity> entities) {
        this.entities = entities;
        this.examples = new Examples(new Enumerations(entities));
    }

    void addTo(GeneratedFiles files) {
        files.add(FOLDER, "README.md", index());
        entities.forEach(entity -> files.add(FOLDER, entity.name() + ".md", page(entity)));
    }

    private String index() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("# Reference\n\n")
                .append(
                        "What can be called, entity by entity: parameters, examples, and the fields of the records.\n\n")
                .append("| entity | operations | what it is |\n| --- | --- | --- |\n");
        for (Entity entity : entities) {
            page.append("| [`")
                    .append(entity.name())
                    .append("`](")
                    .append(entity.name())
                    .append(".md) | ")
                    .append(entity.operations().stream()
                            .map(operation ->
                                    "[" + operation.action() + "](" + entity.name() + ".md#" + anchor(operation) + ")")
                            .collect(Collectors.joining(", ")));
            if (!entity.searchFields().isEmpty()) {
                page.append(", [search](").append(entity.name()).append(".md#search)");
            }
            page.append(" | ").append(cell(entity.description())).append(" |\n");
        }
        return page.toString();
    }

    private String page(Entity entity) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("# `")
                .append(entity.name())
                .append("`\n\n")
                .append(entity.description())
                .append("\n\n");
        page.append("In Java: `connector.")
                .append(JavaNames.member(entity.name(), Set.of()))
                .append("()`, or `connector.execute(\"")
                .append(entity.name())
                .append("\", action, params)`. All entities: [reference](README.md).\n");
        entity.operations().forEach(operation -> append(page, operation));
        if (!entity.searchFields().isEmpty()) {
            page.append("\n## search\n\nSearches replicated records. Hosted mode only. Filters and sorting take: ")
                    .append(entity.searchFields().stream()
                            .map(ReferencePages::code)
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        if (!entity.relations().isEmpty()) {
            page.append("\n## Relations\n\n");
            for (Relation relation : entity.relations()) {
                page.append("- `")
                        .append(relation.foreignKey())
                        .append("` is `")
                        .append(relation.targetKey())
                        .append("` of [`")
                        .append(relation.targetEntity())
                        .append("`](")
                        .append(relation.targetEntity())
                        .append(".md).\n");
            }
        }
        Map<String, RecordType> shapes = new LinkedHashMap<>();
        collect(entity.record(), shapes);
        entity.operations().forEach(operation -> collect(operation.returns(), shapes));
        page.append("\n## Fields\n");
        shapes.values().forEach(shape -> append(page, shape));
        return page.toString();
    }

    private void append(StringBuilder page, Operation operation) {
        page.append("\n## ")
                .append(operation.action())
                .append("\n\n")
                .append(operation.description())
                .append("\n\n");
        page.append("`")
                .append(operation.method())
                .append(' ')
                .append(operation.path())
                .append('`');
        operation
                .parents()
                .forEach(parent -> page.append(", with `")
                        .append(parent.parameter())
                        .append("` instead `")
                        .append(parent.path())
                        .append('`'));
        page.append(". Returns ")
                .append(operation.returnsList() ? "a list of " : "")
                .append('[')
                .append(operation.returns().name())
                .append("](#")
                .append(anchor(operation.returns()))
                .append("). The tool is `")
                .append(ToolSpecs.name(operation))
                .append("`.\n");
        if (!operation.parameters().isEmpty()) {
            page.append("\n| parameter | type | required | what it is |\n| --- | --- | --- | --- |\n");
            operation.parameters().forEach(parameter -> page.append(row(operation, parameter)));
        }
        if (!operation.rules().isEmpty()) {
            page.append('\n');
            operation
                    .rules()
                    .forEach(rule -> page.append("- ").append(rule.sentence()).append('\n'));
        }
        page.append("\n```java\n").append(examples.java(operation)).append(";\n```\n");
        page.append("\n```json\n").append(toolCall(operation)).append("\n```\n");
    }

    private String toolCall(Operation operation) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("name", ToolSpecs.name(operation));
        call.put("arguments", examples.toolArguments(operation));
        return ToolJson.write(call);
    }

    private static String row(Operation operation, Parameter parameter) {
        List<String> about = new ArrayList<>();
        about.add(cell(parameter.description()));
        if (!parameter.allowedValues().isEmpty()) {
            about.add("Values: "
                    + parameter.allowedValues().stream()
                            .map(ReferencePages::code)
                            .collect(Collectors.joining(", ")) + ".");
        }
        boolean said = parameter.description().contains(parameter.minimum() + " to ");
        if (parameter.minimum() != null && !said) {
            about.add(parameter.minimum() + " to " + parameter.maximum() + ".");
        }
        Object value = parameter.defaultValue();
        if (value != null) {
            about.add("Default: "
                    + (isEveryField(operation, value)
                            ? "every field below that is not marked otherwise"
                            : code(value.toString()))
                    + ".");
        }
        if (parameter.allowedValues().isEmpty()) {
            about.add("Example: " + code(parameter.example()) + ".");
        }
        if (parameter.modes().size() < Mode.values().length) {
            about.add(parameter.existsIn(Mode.HOSTED) ? "Hosted mode only." : "Open source mode only.");
        }
        return "| `" + parameter.name() + "` | " + type(parameter) + " | " + (Texts.isRequired(parameter) ? "yes" : "")
                + " | " + String.join(" ", about) + " |\n";
    }

    private static boolean isEveryField(Operation operation, Object value) {
        return operation.returns().fields().stream()
                .filter(field -> !field.onRequest())
                .map(Field::name)
                .collect(Collectors.joining(","))
                .equals(value);
    }

    private static String type(Parameter parameter) {
        return switch (parameter.type()) {
            case TEXT -> "text";
            case ID, ACCOUNT_ID -> "id";
            case ID_LIST -> "list of ids";
            case INTEGER -> "whole number";
            case BOOLEAN -> "boolean";
            case FIELDS -> "names of fields";
            case DATE -> "date, `YYYY-MM-DD`";
            case TIME -> "time, ISO 8601 or Unix seconds";
            case MINOR_UNITS -> "amount in minor units; for a tool in major units with currency";
            case TIME_INCREMENT -> "1 to 90, `monthly` or `all_days`";
            case TIME_RANGE -> "object with `since` and `until`, `YYYY-MM-DD`";
            case JSON_OBJECT -> "object";
            case JSON_ARRAY -> "list of objects";
            case FILTERING -> "list of conditions";
            case SORT -> "list of fields, `_ascending` or `_descending` behind each";
            case TEXT_LIST -> "list of texts";
            case COUNTRIES -> "list of country codes";
            case FILE -> "file, of at most " + parameter.maximum() + " bytes; its handle for a tool";
        };
    }

    private static void append(StringBuilder page, RecordType shape) {
        page.append("\n### ").append(shape.name()).append("\n\n| field | type |\n| --- | --- |\n");
        for (Field field : shape.fields()) {
            page.append("| `")
                    .append(field.name())
                    .append("` | ")
                    .append(field.list() ? "list of " : "")
                    .append(type(field))
                    .append(field.onRequest() ? "; comes only where `fields` names it" : "")
                    .append(field.restricted() ? "; only for those whom Facebook permits it" : "")
                    .append(" |\n");
        }
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case TEXT -> "text";
            case FREE_TEXT -> "text that people wrote";
            case INTEGER -> "whole number";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case TIME -> "time with offset";
            case DATE -> "date";
            case MINOR_UNITS -> "amount in minor units of the account's currency";
            case MAJOR_UNITS -> "amount in major units of the account's currency";
            case OBJECT -> "object";
            case RECORD -> {
                RecordType record = Objects.requireNonNull(field.record());
                yield "[" + record.name() + "](#" + anchor(record) + ")";
            }
        };
    }

    private static void collect(RecordType shape, Map<String, RecordType> shapes) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            shape.fields().stream()
                    .filter(field -> field.record() != null)
                    .forEach(field -> collect(Objects.requireNonNull(field.record()), shapes));
        }
    }

    private static String anchor(Operation operation) {
        return operation.action();
    }

    private static String anchor(RecordType shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
