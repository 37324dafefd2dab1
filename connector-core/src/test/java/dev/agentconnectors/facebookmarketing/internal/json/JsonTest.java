package dev.agentconnectors.facebookmarketing.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":[true,false,null,\"x\"],\"c\":{}}",
                "[120210000000000017,-9223372036854775808,123456789012345678901234567890,1.50,-0.10]",
                "\"é\\\"\\\\\\n\"",
                "null"
            })
    void whatIsReadIsWrittenTheSame(String json) throws IOException {
        assertThat(Json.write(Json.read(json))).isEqualTo(json);
    }

    @Test
    void numbersAreReadExactly() throws IOException {
        assertThat(Json.read("[1, 999999999999999999, 9223372036854775807, 9223372036854775808, 1.0, 1e2, -0]"))
                .isEqualTo(Arrays.asList(
                        1L,
                        999999999999999999L,
                        Long.MAX_VALUE,
                        new BigInteger("9223372036854775808"),
                        new BigDecimal("1.0"),
                        new BigDecimal("1E+2"),
                        0L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}x",
                "[1,]",
                "{'a':1}",
                "01",
                "[1 2]",
                "tru",
                "NaN",
                "{\"a\":1 \"b\":2}",
                "// x\n1"
            })
    void onlyJsonIsRead(String text) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Json.read(text));
    }

    @Test
    void valuesOfManyKindsAreWritten() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("enum", Thread.State.NEW);
        map.put("list", Arrays.asList(1, 2.5, null));
        map.put("text", CharBuffer.wrap("x"));

        assertThat(Json.write(map)).isEqualTo("{\"enum\":\"NEW\",\"list\":[1,2.5,null],\"text\":\"x\"}");
    }

    private record Hidden(
            String id,
            @com.squareup.moshi.Json(name = "class") int kind,
            List<Hidden> children) {

        Hidden {
            if ("bad".equals(id)) {
                throw new IllegalStateException("refused by its own constructor");
            }
        }
    }

    @Test
    void privateRecordsAreRead() throws IOException {
        ResultText json = object("{\"id\":\"1\",\"class\":null,\"children\":[{\"class\":\"7\",\"more\":[{}]}]}");

        assertThat(Json.readAs(json, Hidden.class))
                .containsExactly(new Hidden("1", 0, List.of(new Hidden(null, 7, null))));
    }

    @Test
    void whatARecordsOwnConstructorSaysComesThrough() throws IOException {
        ResultText bad = object("{\"id\":\"bad\"}");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Json.readAs(bad, Hidden.class))
                .withMessage("refused by its own constructor");
    }

    private static ResultText object(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return ResultText.ofObject(JsonScan.walk(bytes, bytes.length, 0, TakenOut.NOTHING), Map.of());
    }
}
