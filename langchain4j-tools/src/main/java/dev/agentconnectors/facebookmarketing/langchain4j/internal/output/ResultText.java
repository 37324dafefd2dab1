package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes results for a model: compact JSON of at most so many characters. Over the limit as many whole records as fit are
 * written, with how many were left out, how to narrow, and a cursor from which the next call continues at the first record
 * left out. Nothing is ever cut in the middle of a value.
 */
public final class ResultText {

    private static final String HOW_TO_NARROW =
            "Continue with the cursor, or narrow the call: fewer fields, a smaller limit, a filter.";

    private final OutputFormat format;
    private final int maxChars;

    /** Texts in a format, of at most so many characters; 0 for no limit. */
    public ResultText(OutputFormat format, int maxOutputChars) {
        this.format = format;
        this.maxChars = maxOutputChars == 0 ? Integer.MAX_VALUE : maxOutputChars;
    }

    /** The result of an operation. */
    public String write(Page page) {
        return page.list() ? list(page) : object(page);
    }

    /** The output of a developer's own tool, as it is if it fits. */
    public String limit(String text) {
        return text.length() <= maxChars ? text : new ForeignText(maxChars).fit(text);
    }

    private String list(Page page) {
        List<Map<String, Object>> records =
                page.records().stream().map(Compact::record).toList();
        Rows rows = new Rows(format, records);
        return WholeElements.fit(
                        maxChars,
                        rows.opening(),
                        rows.all(),
                        shown -> end(page, shown, rows.fields(shown), LargestFirst.whole(Map.of())))
                .orElseGet(() -> LargestFirst.fit(records.get(0), maxChars, first -> {
                    Rows alone = new Rows(format, List.of(first.record()));
                    return alone.opening() + alone.row(0) + end(page, 1, alone.fields(1), first);
                }));
    }

    private String object(Page page) {
        return LargestFirst.fit(Compact.record(page.records().get(0)), maxChars, part -> {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("data", part.record());
            Map<String, Object> meta = Compact.record(page.meta());
            if (!meta.isEmpty()) {
                result.put("meta", meta);
            }
            UntrustedText.mark(page.type(), part.record().keySet())
                    .ifPresent(mark -> result.put(UntrustedText.KEY, mark));
            part.mention(result);
            return ToolJson.write(result);
        });
    }

    /** Everything behind the last row, as the rest of the JSON object. */
    private static String end(Page page, int shown, Set<String> shownFields, LargestFirst last) {
        int leftOut = page.records().size() - shown;
        Map<String, Object> rest = new LinkedHashMap<>();
        Map<String, Object> meta = meta(page, shown, leftOut);
        if (!meta.isEmpty()) {
            rest.put("meta", meta);
        }
        UntrustedText.mark(page.type(), shownFields).ifPresent(mark -> rest.put(UntrustedText.KEY, mark));
        if (leftOut > 0) {
            rest.put("left_out", leftOut);
            rest.put("hint", HOW_TO_NARROW);
        }
        last.mention(rest);
        return rest.isEmpty() ? "]}" : "]," + ToolJson.write(rest).substring(1);
    }

    private static Map<String, Object> meta(Page page, int shown, int leftOut) {
        Map<String, Object> meta = Compact.record(page.meta());
        if (leftOut > 0) {
            meta.put(
                    page.cursorName(),
                    new Continuation(page.requestedCursor(), page.skipped() + shown, page.limit()).token());
            meta.put("has_more", true);
        } else if (Boolean.FALSE.equals(meta.get("has_more"))) {
            // The service gives a cursor with its last page too. There is nothing behind it, and a model would go and
            // look.
            meta.remove(page.cursorName());
        }
        return meta;
    }
}
