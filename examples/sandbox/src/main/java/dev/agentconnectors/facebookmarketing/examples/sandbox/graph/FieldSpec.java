package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a {@code fields} parameter.
 *
 * @param name the field or edge
 * @param arguments what stands in parentheses behind it, such as {@code limit(5)}
 * @param fields what stands in braces behind it, empty when nothing does
 */
record FieldSpec(String name, Map<String, String> arguments, String fields) {
    /** Reads a {@code fields} parameter such as {@code id,name,creative{id},ads.limit(5){name}}. */
    static List<FieldSpec> parse(String text) {
        Parser parser = new Parser(text);
        List<FieldSpec> specs = parser.list();
        if (parser.position < text.length()) {
            throw parser.error();
        }
        return specs;
    }

    private static final class Parser {
        private final String text;
        private int position;

        Parser(String text) {
            this.text = text;
        }

        List<FieldSpec> list() {
            List<FieldSpec> specs = new ArrayList<>();
            do {
                skipBlanks();
                if (position == text.length() || text.charAt(position) == '}') {
                    break;
                }
                specs.add(one());
                skipBlanks();
            } while (accept(','));
            return specs;
        }

        private FieldSpec one() {
            String name = word();
            Map<String, String> arguments = new LinkedHashMap<>();
            while (accept('.')) {
                String argument = word();
                expect('(');
                arguments.put(argument, inParentheses());
            }
            int start = position + 1;
            String fields = "";
            if (accept('{')) {
                list();
                expect('}');
                fields = text.substring(start, position - 1);
            }
            return new FieldSpec(name, arguments, fields);
        }

        private String word() {
            int start = position;
            while (position < text.length()
                    && (Character.isLetterOrDigit(text.charAt(position)) || text.charAt(position) == '_')) {
                position++;
            }
            if (start == position) {
                throw error();
            }
            return text.substring(start, position);
        }

        private String inParentheses() {
            int start = position;
            int depth = 1;
            while (position < text.length()) {
                char c = text.charAt(position++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return text.substring(start, position - 1);
                }
            }
            throw error();
        }

        private void skipBlanks() {
            while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
                position++;
            }
        }

        private boolean accept(char wanted) {
            if (position < text.length() && text.charAt(position) == wanted) {
                position++;
                return true;
            }
            return false;
        }

        private void expect(char wanted) {
            if (!accept(wanted)) {
                throw error();
            }
        }

        private GraphException error() {
            return new GraphError(
                            400,
                            "OAuthException",
                            2500,
                            0,
                            "Syntax error in the parameter fields at character " + position,
                            null,
                            null,
                            List.of("fields"))
                    .asException();
        }
    }
}
