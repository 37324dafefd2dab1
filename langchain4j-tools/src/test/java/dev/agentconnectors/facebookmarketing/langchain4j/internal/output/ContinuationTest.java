package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {

    @Test
    void aTokenLeadsBackToThePageAndTheRecordsShown() {
        Continuation later = new Continuation("QVFIUmx1~+/=", 7, 25);
        Continuation first = new Continuation(null, 3, 100);

        assertThat(Continuation.parse(later.token())).contains(later);
        assertThat(Continuation.parse(first.token())).contains(first);
        assertThat(later.token()).matches("[A-Za-z0-9_~-]+");
    }

    @Test
    void aCursorOfTheServiceIsNotTakenForOurs() {
        assertThat(Continuation.parse("QVFIUmx1WTBpMGpiT")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest~", "rest~a~25~", "rest~1~25", "rest~-1~25~", "rest~1~0~", "rest~1~25~%%%"})
    void aDamagedTokenIsAnErrorThatSaysWhatToDo(String token) {
        assertThatThrownBy(() -> Continuation.parse(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pass it on exactly as the previous result gave it");
    }
}
