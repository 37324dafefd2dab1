package dev.agentconnectors.facebookmarketing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonLimitException;
import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import dev.agentconnectors.facebookmarketing.internal.json.JsonValue;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The walk over an answer finds just what a JSON reader reads, and no secret gets past it. */
class AnswersFuzzTest {

    private static final String SECRET = "hush-hush-hush";

    private final TakenOut rules = new Redactor(List.of(SECRET)).ofRecords();

    @FuzzTest(maxExecutions = 40_000)
    void answers(byte[] answer) throws IOException {
        String text = new String(answer, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), answer);
        JsonValue walked;
        try {
            walked = JsonScan.walk(answer.clone(), answer.length, 2, TakenOut.NOTHING);
        } catch (JsonLimitException beyond) {
            return;
        } catch (IOException noJson) {
            assertThat(isText && isStrict(text) && isJson(text)).as(text).isFalse();
            return;
        }
        assertThat(walked.read()).isEqualTo(Json.read(text));
        JsonValue clean = JsonScan.walk(answer.clone(), answer.length, 2, rules);
        assertThat(String.valueOf(clean.read())).doesNotContain(SECRET);
    }

    /** The reader takes more than the standard allows: control characters within texts, and two escapes. */
    private static boolean isStrict(String text) {
        return text.chars().noneMatch(c -> c < ' ') && !text.contains("\\'");
    }

    private static boolean isJson(String text) {
        try {
            Object unused = Json.read(text);
            return true;
        } catch (IOException noJson) {
            return false;
        }
    }
}
