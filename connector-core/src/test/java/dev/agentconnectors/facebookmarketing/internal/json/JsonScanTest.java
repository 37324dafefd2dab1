package dev.agentconnectors.facebookmarketing.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScanTest {

    private static JsonValue walk(String json, int levels, TakenOut rules) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JsonScan.walk(bytes, bytes.length, levels, rules);
    }

    private static JsonValue walk(String json) throws IOException {
        return walk(json, 2, TakenOut.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "\"\"",
                "0",
                "-0",
                "12",
                "-1.50e+10",
                "1E-7",
                "true",
                "false",
                "null",
                "{\"a\" : [1 , {\"b\":null}] , \"\":\"\\u00e9\\n\\\"\"}\n",
                "\"世 \\ud83d\\ude00\"",
            })
    void whatJsonIsAndWhatMoshiReadsIsTheSame(String json) throws IOException {
        assertThat(walk(json).read()).isEqualTo(Json.read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12",
                "\"a\nb\"",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "[1,]",
                "[1 2]",
                "[1}",
                "tru",
                "truth",
                "nul",
                "+1",
                "01",
                "1.",
                ".5",
                "1e",
                "-",
                "NaN",
                "1 2",
                "{} x",
                "// x\n1",
            })
    void whatIsNoJsonIsRefused(String json) {
        assertThatThrownBy(() -> walk(json)).isInstanceOf(IOException.class).isNotInstanceOf(JsonLimitException.class);
    }

    @Test
    void outerMembersAreNotedAndArraysAreCounted() throws IOException {
        JsonValue whole =
                walk("{\"data\": [{\"a\":{}}, {}], \"mixed\":[{},1], \"p\\u0061ging\":{\"next\":\"x\"}, \"n\":7}");

        assertThat(whole.members()).extracting(JsonValue::name).containsExactly("data", "mixed", "paging", "n");
        assertThat(whole.member("data").elements()).isEqualTo(2);
        assertThat(whole.member("data").isArrayOfObjects()).isTrue();
        assertThat(whole.member("mixed").isArrayOfObjects()).isFalse();
        assertThat(whole.member("paging").member("next").text()).isEqualTo("\"x\"");
        assertThat(whole.member("n").read()).isEqualTo(7L);
        assertThat(whole.member("missing")).isNull();
    }

    @Test
    void numbersHaveALimit() throws IOException {
        assertThat(walk("9".repeat(1000)).text()).hasSize(1000);
        assertThatExceptionOfType(JsonLimitException.class)
                .isThrownBy(() -> walk("9".repeat(1001)))
                .withMessage("a number has more than 1000 digits");
        assertThatExceptionOfType(JsonLimitException.class)
                .isThrownBy(() -> walk("[0." + "0".repeat(1000) + "1]"))
                .withMessage("a number has more than 1000 digits");
        assertThatExceptionOfType(JsonLimitException.class)
                .isThrownBy(() -> walk("1e999999999"))
                .withMessage("a number's exponent is beyond 1000");
        assertThatExceptionOfType(JsonLimitException.class).isThrownBy(() -> walk("1e-1001"));
    }

    @Test
    void soHaveDepthKeysAndValues() throws IOException {
        assertThat(walk("[".repeat(100) + "]".repeat(100)).isArray()).isTrue();
        assertThatExceptionOfType(JsonLimitException.class)
                .isThrownBy(() -> walk("[".repeat(1_000_000)))
                .withMessage("values lie within each other more than 100 deep");
        assertThatExceptionOfType(JsonLimitException.class)
                .isThrownBy(() -> walk("{" + "\"a\":1,".repeat(10_000) + "\"a\":1}"))
                .withMessage("an object has more than 10000 members");
        assertThatExceptionOfType(JsonLimitException.class)
                .isThrownBy(() -> walk("[" + "{},".repeat(250_000) + "{}]"))
                .withMessage("it holds more than 1000000 values");
    }

    private static TakenOut word(String word) {
        return TakenOut.words(List.of(word), text -> text.replace(word, "***"));
    }

    @Test
    void aWordIsTakenOutOfNamesAndValues() throws IOException {
        JsonValue whole =
                walk("{\"x hush-hush-hush\":[\"hush-hush-hush é\",\"hush-hush\"],\"n\":1}", 1, word("hush-hush-hush"));

        assertThat(whole.text()).isEqualTo("{\"x ***\":[\"*** é\",\"hush-hush\"],\"n\":1}");
        assertThat(whole.members()).extracting(JsonValue::name).containsExactly("x ***", "n");
    }

    @Test
    void aWordIsFoundWhereverItLies() throws IOException {
        String word = "ababac-ababaca" + "x".repeat(150);
        for (int before = 0; before < 300; before++) {
            String around = "ab\u00e9".repeat(before);
            assertThat(walk("\"" + around + word + around + "\"", 0, word(word)).text())
                    .isEqualTo("\"" + around + "***" + around + "\"");
        }
    }

    @Test
    void objectsUnderAGivenNameAreRewritten() throws IOException {
        TakenOut rules = word("hush-hush-hush").rewriting("paging", 2, paging -> {
            Map<String, Object> kept = new HashMap<>(paging);
            kept.remove("next");
            return kept;
        });

        assertThat(walk(
                                "{\"paging\":{\"next\":1},\"data\":[{\"s\":\"hush-hush-hush\",\"paging\":{\"next\":1,"
                                        + "\"a\":\"hush-hush-hush\",\"deep\":{\"paging\":{\"next\":2}}},\"z\":1},{\"paging\":7}]}",
                                1,
                                rules)
                        .text())
                .isEqualTo("{\"paging\":{\"next\":1},\"data\":[{\"s\":\"***\",\"paging\":{\"a\":\"***\",\"deep\":"
                        + "{\"paging\":{}}},\"z\":1},{\"paging\":7}]}");
    }

    @Test
    void whatWasTakenOutOfOneRecordIsTakenOutOfTheNextOneThatIsLikeIt() throws IOException {
        TakenOut rules = TakenOut.words(List.of("canary-1234"), text -> text.replace("canary-1234", "***"))
                .recognizing(new NamedToken());
        String record =
                "{\"id\":\"1\",\"canary-1234\":\"a\",\"token\":\"b\",\"name\":\"canary-1234\",\"x\":{\"token\":\"c\"}}";
        String clean = "{\"id\":\"1\",\"***\":\"a\",\"token\":\"***\",\"name\":\"***\",\"x\":{\"token\":\"***\"}}";

        String walked = text(walk("{\"data\":[" + String.join(",", record, record, record) + "]}", 1, rules));

        assertThat(walked).isEqualTo("{\"data\":[" + String.join(",", clean, clean, clean) + "]}");
    }

    @Test
    void aNameThatMayStandInWhatIsLeftAloneMayNotStandElsewhere() throws IOException {
        TakenOut rules = TakenOut.words(List.of(), text -> text)
                .recognizing(new NamedToken())
                .leaving("paging");
        String json =
                "{\"paging\":{\"a\":{\"token\":\"b\"}},\"data\":[{\"x\":{\"token\":\"c\"}},{\"x\":{\"token\":\"d\"}}]}";

        assertThat(text(walk(json, 0, rules))).contains("{\"token\":\"b\"}").doesNotContain("\"c\"", "\"d\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":1,\"b\":2,\"c\":3},{\"a\":4,\"c\":5},{\"c\":6,\"a\":7,\"d\":8},{\"a\":9,\"b\" : 10}]",
                "[{\"a\":{\"x\":1},\"b\":{\"y\":2}},{\"a\":{\"y\":3},\"b\":{\"x\":4,\"y\":5}}]",
                "[{\"same\":1,\"same\":2},{\"same\":3}]",
                "[{\"aaaaaaaab\":1},{\"aaaaaaaac\":2},{\"aaaaaaaa\":3}]",
            })
    void recordsOfAListMayDiffer(String json) throws IOException {
        assertThat(walk(json, 0, TakenOut.NOTHING).read()).isEqualTo(Json.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"ab\":1},{\"ab\":", "[{\"ab\":1},{\"ab\"1}]", "[{\"ab\":1},{\"ab\":}]"})
    void aKnownNameIsNoLicenceForWhatComesBehindIt(String json) {
        assertThatThrownBy(() -> walk(json)).isInstanceOf(IOException.class);
    }

    private static String text(JsonValue value) {
        return new String(value.source(), value.from(), value.to() - value.from(), StandardCharsets.UTF_8);
    }

    /** Recognises members that are called token. */
    private static final class NamedToken implements TakenOut.Recognition {

        @Override
        public boolean isName(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8).equals("token");
        }

        @Override
        public boolean mayOccurIn(byte[] bytes, int from, int to) {
            return false;
        }

        @Override
        public int shortest() {
            return 4;
        }
    }
}
