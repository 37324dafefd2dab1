package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.langchain4j.OutputFormat;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of the output of developers' own tools. */
class CustomToolTextTest {

    @Test
    void whatFitsIsLeftAlone() {
        assertThat(limit("  any  text ", 100)).isEqualTo("  any  text ");
        assertThat(limit("{\"empty\": null}", 100)).isEqualTo("{\"empty\": null}");
        assertThat(limit("x".repeat(1_000_000), 0)).hasSize(1_000_000);
    }

    @Test
    void jsonThatFitsOnceItIsCompactIsWhole() {
        String spacious = "[ {\"id\": 1,          \"gone\": null }, {\"id\": 2, \"gone\": \"\"} ]";

        assertThat(limit(spacious, 40)).isEqualTo("[{\"id\":1},{\"id\":2}]");
    }

    @Test
    void ofAListAsManyWholeElementsAsFitAreKeptWhateverTheLimit() {
        List<Object> all = IntStream.range(0, 60)
                .<Object>mapToObj(i -> Map.of("id", "9007199254740993" + i, "name", "ü漢😀".repeat(i % 5)))
                .toList();
        List<Object> compact =
                all.stream().map(Compact::value).map(Object.class::cast).toList();
        String text = ToolJson.write(all);
        for (int max = 400; max < text.length(); max += 97) {
            String limited = limit(text, max);
            Map<String, Object> result = read(limited);
            List<?> kept = (List<?>)
                    result.getOrDefault("data", ToolJson.readValue(limited).orElseThrow());

            assertThat(limited).hasSizeLessThanOrEqualTo(max);
            assertThat(kept).isNotEmpty().isEqualTo(compact.subList(0, kept.size()));
            assertThat(result.getOrDefault("left_out", 0)).isEqualTo(60 - kept.size());
        }
    }

    @Test
    void theListInAnObjectIsShortenedAndEverythingElseStays() {
        for (String name : List.of("data", "campaigns")) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("account", "734512908841277");
            object.put(
                    name, IntStream.range(0, 500).mapToObj(i -> "campaign " + i).toList());

            String limited = limit(ToolJson.write(object), 600);
            List<?> kept = (List<?>) read(limited).get(name);

            assertThat(limited).hasSizeLessThanOrEqualTo(600);
            assertThat(kept).hasSizeGreaterThan(10).first().isEqualTo("campaign 0");
            assertThat(read(limited))
                    .containsEntry("account", "734512908841277")
                    .containsEntry("left_out", 500 - kept.size());
        }
    }

    @Test
    void aCursorThatWouldSkipWhatWasLeftOutIsExplained() {
        Map<String, Object> result = Map.of(
                "data",
                IntStream.range(0, 100).mapToObj(i -> Map.of("id", i)).toList(),
                "meta",
                Map.of("after", "QVFIU", "has_more", true));

        assertThat((String) read(limit(ToolJson.write(result), 500)).get("hint"))
                .contains("cursor given here leads past the ones left out");
    }

    @Test
    void ofAnObjectTheLargestMembersAreLeftOutAndNamed() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", "1");
        object.put("targeting", Map.of("interests", "y".repeat(4_000)));
        object.put("body", "z".repeat(3_000));
        object.put("name", "Ad set");

        Map<String, Object> bare = read(limit(ToolJson.write(object), 500));
        Map<String, Object> inData =
                read(limit(ToolJson.write(Map.of("data", object, "meta", Map.of("took_ms", 3))), 500));

        assertThat(bare)
                .containsEntry("id", "1")
                .containsEntry("name", "Ad set")
                .containsEntry("left_out_fields", List.of("targeting", "body"));
        assertThat(inData)
                .containsEntry("data", Map.of("id", "1", "name", "Ad set"))
                .containsEntry("meta", Map.of("took_ms", 3))
                .containsEntry("left_out_fields", List.of("targeting", "body"));
    }

    @Test
    void anObjectOfThousandsOfMembersDoesNotNameThemAll() {
        Map<String, Object> byId = new LinkedHashMap<>();
        IntStream.range(0, 5_000).forEach(i -> byId.put("12021000000" + i, "c" + i));

        String limited = limit(ToolJson.write(byId), 2_000);

        assertThat(limited).hasSizeLessThanOrEqualTo(2_000).contains(" more\"]");
        assertThat(read(limited)).hasSizeGreaterThan(20);
    }

    @Test
    void aFirstElementThatIsTooLargeByItselfLosesItsLargestFields() {
        Map<String, Object> huge = new LinkedHashMap<>(Map.of("id", "1", "body", "x".repeat(5_000)));

        Map<String, Object> ofRecords = read(limit(ToolJson.write(List.of(huge, Map.of("id", "2"))), 700));
        Map<String, Object> ofTexts = read(limit(ToolJson.write(List.of("x".repeat(5_000), "y")), 700));

        assertThat(ofRecords)
                .containsEntry("data", List.of(Map.of("id", "1")))
                .containsEntry("left_out", 1)
                .containsEntry("left_out_fields", List.of("body"));
        assertThat(ofTexts).containsEntry("data", List.of()).containsEntry("left_out", 2);
    }

    @Test
    void numbersKeepEveryDigit() {
        String text = "[{\"id\":120210000000000000000123456789,\"ratio\":0.10,\"long\":9223372036854775807}"
                + ",{}".repeat(50) + "]";

        assertThat(limit(text, 300))
                .contains("120210000000000000000123456789")
                .contains("0.10")
                .contains("9223372036854775807");
    }

    @Test
    void aNumberThatNobodyCanWriteOutDoesNotCostTheRest() {
        String text = "[1e999999999," + "1,".repeat(500) + "2]";

        assertThat(limit(text, 300)).hasSizeLessThanOrEqualTo(300).startsWith("[1e999999999,1,1");
    }

    @Test
    void plainTextIsCutBetweenLines() {
        String text = IntStream.range(0, 100).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        for (int max = 100; max < text.length(); max += 13) {
            String limited = limit(text, max);
            assertThat(limited).hasSizeLessThanOrEqualTo(max).startsWith("line 0\nline 1\n");
            assertThat(limited).matches("(?s)(line \\d+\n)+\\[\\d+ more characters were left out]");
        }
    }

    @Test
    void aLineThatIsTooLongByItselfIsCutBetweenCharacters() {
        List<String> cut = new ArrayList<>();
        for (int max = 100; max < 104; max++) {
            cut.add(limit("😀".repeat(200), max));
        }

        assertThat(cut)
                .allSatisfy(text -> assertThat(text).matches("(?s)(😀)+\n\\[\\d+ more characters were left out]"));
        assertThat(limit("a".repeat(500) + "\nb", 100))
                .isEqualTo("a".repeat(40) + "\n[462 more characters were left out]");
    }

    private static String limit(String text, int max) {
        return new ResultText(OutputFormat.RECORDS, max).limit(text);
    }

    private static Map<String, Object> read(String json) {
        return ToolJson.readObject(json).orElse(Map.of());
    }
}
