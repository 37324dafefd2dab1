package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.RecordType;
import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of all shapes, made at random from fixed seeds, under limits of all sizes. */
class ResultsThatFitTest {

    private static final RecordType CREATIVE =
            Catalog.facebookMarketing().entity("ad_creatives").orElseThrow().record();
    private static final String LONG_CURSOR = "QVFIUmx1WTBpMGpiT".repeat(20);
    private static final String[] TEXTS = {
        "", "PAUSED", "ü漢字 \"quoted\"\n", "😀".repeat(30), "\u2028</script>", "x".repeat(300)
    };

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void followingTheCursorShowsEveryRecordOnceAndEveryAnswerFits(OutputFormat format) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Map<String, Object>> records = records(random);
            int max = 1_100 + random.nextInt(4_000);

            assertThat(followed(new ResultText(format, max), max, records)).isEqualTo(ids(records));
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aLimitTooSmallForAnythingStillMovesOnByARecordACall(OutputFormat format) {
        List<Map<String, Object>> records = records(new Random(7));

        assertThat(followed(new ResultText(format, 1), Integer.MAX_VALUE, records))
                .isEqualTo(ids(records));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void asMuchIsShownAsFits(OutputFormat format) {
        List<Map<String, Object>> records = IntStream.range(0, 200)
                .<Map<String, Object>>mapToObj(i -> Map.of("id", Integer.toString(10_000 + i)))
                .toList();
        String whole = new ResultText(format, 0).write(page(records, 0));

        String fitting = new ResultText(format, whole.length()).write(page(records, 0));
        String oneLess = new ResultText(format, whole.length() - 1).write(page(records, 0));

        assertThat(fitting).isEqualTo(whole);
        assertThat(oneLess.length()).isBetween(whole.length() - 20, whole.length() - 1);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void onlyTextThatIsShownIsMarked(OutputFormat format) {
        Map<String, Object> huge = new LinkedHashMap<>();
        huge.put("id", "1");
        huge.put("name", "small");
        huge.put("body", "x".repeat(5_000));

        Map<String, Object> result = read(new ResultText(format, 1_100)
                .write(page(List.of(huge, Map.of("id", "2", "title", "on the next page")), 0)));

        assertThat(result.get("untrusted").toString()).contains("name").doesNotContain("body", "title");
        assertThat(result).containsEntry("left_out_fields", List.of("body")).containsKey("hint");
    }

    @Test
    void aSingleObjectFitsWithItsMeta() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<String, Object> object = record(random, seed);
            object.put("object_story_spec", Map.of("message", "m".repeat(random.nextInt(3_000))));
            int max = 900 + random.nextInt(1_000);
            String text = new ResultText(OutputFormat.COLUMNS, max)
                    .write(Pages.of(
                            false, List.of(object), Map.of("note", "n".repeat(300)), CREATIVE, "after", null, 0, 1));
            Map<?, ?> data = (Map<?, ?>) read(text).get("data");
            List<?> leftOut = (List<?>) read(text).getOrDefault("left_out_fields", List.of());

            assertThat(text).hasSizeLessThanOrEqualTo(max);
            assertThat(data.size() + leftOut.size())
                    .isEqualTo(Compact.record(object).size());
            assertThat(Compact.record(object)).containsAllEntriesOf(strings(data));
        }
    }

    @Test
    void theLastPagesCursorIsNotOfferedBecauseNothingIsBehindIt() {
        assertThat(new ResultText(OutputFormat.RECORDS, 0).write(page(List.of(Map.of("id", "1")), 0)))
                .isEqualTo("{\"data\":[{\"id\":\"1\"}],\"meta\":{\"has_more\":false}}");
    }

    /** The ids that a model sees that goes on with the cursor until there is no more. */
    private static List<Object> followed(ResultText text, int max, List<Map<String, Object>> records) {
        List<Object> shown = new ArrayList<>();
        for (int skipped = 0; skipped < records.size(); ) {
            String answer = text.write(page(records.subList(skipped, records.size()), skipped));
            Map<String, Object> result = read(answer);
            assertThat(answer).hasSizeLessThanOrEqualTo(max);
            List<Object> ids = idsOf(result);
            shown.addAll(ids);
            Map<?, ?> meta = (Map<?, ?>) result.get("meta");
            if (!result.containsKey("left_out")) {
                assertThat(meta.get("has_more")).isEqualTo(false);
                return shown;
            }
            Continuation next = Continuation.parse((String) meta.get("after")).orElseThrow();
            assertThat(next).isEqualTo(new Continuation(LONG_CURSOR, skipped + ids.size(), 50));
            skipped = next.skip();
        }
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> idsOf(Map<String, Object> result) {
        if (result.get("data") instanceof List<?> data) {
            return data.stream()
                    .<Object>map(record -> ((Map<?, ?>) record).get("id"))
                    .toList();
        }
        int column = ((List<String>) result.get("columns")).indexOf("id");
        return ((List<List<Object>>) result.get("rows"))
                .stream().map(row -> row.get(column)).toList();
    }

    private static Page page(List<Map<String, Object>> records, int skipped) {
        return Pages.of(
                true,
                records,
                Map.of("after", "SERVICE", "has_more", false),
                CREATIVE,
                "after",
                LONG_CURSOR,
                skipped,
                50);
    }

    private static List<Map<String, Object>> records(Random random) {
        List<Map<String, Object>> records = new ArrayList<>();
        int count = 2 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            records.add(record(random, i));
        }
        return records;
    }

    private static Map<String, Object> record(Random random, int number) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", "12020884631591" + (1_000 + number));
        for (String field : List.of("name", "body", "title", "status", "link_url", "deep")) {
            String text = TEXTS[random.nextInt(TEXTS.length)].repeat(random.nextInt(50) == 0 ? 200 : 1);
            record.put(field, field.equals("deep") ? Map.of("a", List.of(text, Map.of("b", text))) : text);
        }
        return record;
    }

    private static List<Object> ids(List<Map<String, Object>> records) {
        return records.stream().map(record -> record.get("id")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> strings(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private static Map<String, Object> read(String json) {
        return ToolJson.readObject(json).orElseThrow();
    }
}
