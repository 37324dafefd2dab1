package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.agentconnectors.facebookmarketing.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes results for a model: compact JSON of at most so many characters. Over the limit as many whole records as fit are
 * written, with how many were left out, how to narrow, and a cursor from which the next call continues at the first record
 * left out. Nothing is ever cut in the middle of a value.
 */
public final class ResultText {

    private static final String HOW_TO_NARROW =
            "Continue with the cursor, or narrow the call: fewer fields, a smaller limit, a filter.";

    // For the names of columns, and what stands behind the last record.
    private static final int ROOM_AROUND = 1_000;
    private static final int MOST_AT_ONCE = 1 << 24;

    private final OutputFormat format;
    private final int maxChars;

    /** Texts in a format, of at most so many characters; 0 for no limit. */
    public ResultText(OutputFormat format, int maxOutputChars) {
        this.format = format;
        this.maxChars = maxOutputChars == 0 ? Integer.MAX_VALUE : maxOutputChars;
    }

    /** Whether lists are written as columns. */
    public boolean isColumnar() {
        return format == OutputFormat.COLUMNS;
    }

    /** What of a result models are to see: of previews the link, never the HTML. */
    public static ExecutionResult forModels(@Nullable Operation operation, ExecutionResult result) {
        return PreviewLinks.of(operation, result);
    }

    /** The result of an operation. */
    public String write(Page page) {
        return page.list() ? list(page) : object(page);
    }

    /** A report. */
    public String write(Report report) {
        return limit(ReportText.of(report));
    }

    /** The output of a developer's own tool, as it is if it fits. */
    public String limit(String text) {
        return text.length() <= maxChars ? text : new CustomToolText(maxChars).fit(text);
    }

    private String list(Page page) {
        RecordTable records = page.records();
        Layout layout = isColumnar() ? ColumnsLayout.of(records, page.oneAccount()) : new RecordsLayout(records, null);
        JsonText text = new JsonText((int) Math.min(Math.min(maxChars, layout.length()), MOST_AT_ONCE) + ROOM_AROUND);
        text.append(layout.opening());
        int[] ends = new int[records.size() + 1];
        ends[0] = text.length();
        int[] characters = new int[ends.length];
        characters[0] = text.characters(0, ends[0]);
        int written = 0;
        while (written < records.size() && characters[written] <= maxChars) {
            int from = ends[written];
            if (written > 0) {
                text.append(',');
            }
            layout.write(written, text);
            ends[++written] = text.length();
            characters[written] = characters[written - 1] + text.characters(from, text.length());
        }
        if (written == records.size()) {
            String end = end(page, written);
            if (fits(characters[written], end)) {
                text.append(end);
                return text.toString();
            }
        }
        // Without the last record there is more to say behind it, so this is a question of its own.
        int shown = LargestFit.most(
                Math.min(written, records.size() - 1), count -> fits(characters[count], end(page, count)));
        if (shown == 0 && records.size() > 0) {
            return firstRecordAlone(page);
        }
        text.truncate(ends[shown]);
        text.append(end(page, shown));
        return text.toString();
    }

    private boolean fits(int length, String end) {
        return (long) length + end.length() <= maxChars;
    }

    private String firstRecordAlone(Page page) {
        RecordTable records = page.records();
        String opening = new RecordsLayout(records, null).opening();
        return TrimmedRecord.fit(
                records.record(0),
                maxChars,
                first -> opening
                        + ToolJson.write(first.record())
                        + end(page, 1, untrusted(records, first.record()), first));
    }

    private String object(Page page) {
        return TrimmedRecord.fit(page.records().record(0), maxChars, part -> {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("data", part.record());
            Map<String, Object> meta = Compact.record(page.meta());
            if (!meta.isEmpty()) {
                result.put("meta", meta);
            }
            UntrustedNotice.of(untrusted(page.records(), part.record()))
                    .ifPresent(notice -> result.put(UntrustedNotice.KEY, notice));
            part.mention(result);
            return ToolJson.write(result);
        });
    }

    private static List<String> untrusted(RecordTable records, Map<String, Object> shown) {
        return records.columns().stream()
                .filter(column -> column.plan.untrusted() && shown.containsKey(column.name()))
                .map(Column::name)
                .toList();
    }

    private static String end(Page page, int shown) {
        List<String> untrusted = page.records().columns().stream()
                .filter(column -> column.plan.untrusted() && column.count > 0 && column.firstRow < shown)
                .map(Column::name)
                .toList();
        return end(page, shown, untrusted, TrimmedRecord.whole(Map.of()));
    }

    /** Everything behind the last row, as the rest of the JSON object. */
    private static String end(Page page, int shown, List<String> untrusted, TrimmedRecord last) {
        int leftOut = page.records().size() - shown;
        Map<String, Object> rest = new LinkedHashMap<>();
        Map<String, Object> meta = meta(page, shown, leftOut);
        if (!meta.isEmpty()) {
            rest.put("meta", meta);
        }
        UntrustedNotice.of(untrusted).ifPresent(notice -> rest.put(UntrustedNotice.KEY, notice));
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
