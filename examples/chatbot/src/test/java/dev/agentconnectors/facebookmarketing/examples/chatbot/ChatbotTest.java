package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a person meets it, from options to exit code. */
class ChatbotTest {

    private static final String PAUSE = "Pause the newest campaign.";

    private Sandbox sandbox;

    @AfterEach
    void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void without_configuration_it_says_what_it_is_and_answers() {
        Run run = Run.piped(Map.of(), "", "--prompt", "Which campaigns have spent the most this month?");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("Sandbox started", "made-up ad accounts", "not a language model");
        assertThat(run.out())
                .containsPattern(
                        "facebook_(list_ads_insights|report) .*level=campaign.* → (\\d+ records|done), [\\d,]+ ms")
                .containsPattern("(?m)^Name +ID +Spend$")
                .contains(" USD")
                .doesNotContain("\033", "**", "EAASandbox");
    }

    @Test
    void one_tool_for_everything_on_demand() {
        Run run = Run.piped(Map.of(), "", "--generic", "--prompt", "Show my ad accounts.");

        assertThat(run.out())
                .contains("facebook_marketing_execute entity=ad_accounts action=list")
                .contains("JPY");
    }

    @Test
    void answers_come_whole_on_demand() {
        startSandbox();

        Run streamed = Run.piped(onSandbox(), "", "--prompt", "Show my ad accounts.");
        assertThat(lastBody()).contains("\"stream\"");
        Run whole = Run.piped(onSandbox(), "", "--no-stream", "--prompt", "Show my ad accounts.");
        assertThat(lastBody()).doesNotContain("\"stream\" : true", "\"stream\":true");

        assertThat(withoutTimes(whole.out())).isEqualTo(withoutTimes(streamed.out()));
    }

    @Test
    void the_environment_chooses_model_and_ads() {
        startSandbox();
        Map<String, String> environment = new HashMap<>(onSandbox());
        environment.put("OPENAI_MODEL", "model-of-mine");

        Run run = Run.piped(environment, "", "--prompt", "Show my ad accounts.");

        assertThat(run.out()).contains("Model: model-of-mine. Ad accounts: yours, at Facebook.");
        assertThat(sandbox.requests().of(Face.MODEL)).isNotEmpty();
        assertThat(lastBody()).contains("model-of-mine");
        assertThat(sandbox.requests().of(Face.GRAPH)).isNotEmpty();
    }

    @Test
    void a_model_on_made_up_ads_and_a_planner_on_real_ones() {
        startSandbox();

        Run ownModel = Run.piped(
                Map.of(),
                "",
                "--base-url",
                sandbox.modelUrl(),
                "--model",
                "model-of-mine",
                "-p",
                "Show my ad accounts.");
        assertThat(ownModel.out()).contains("Model: model-of-mine. Ad accounts: made-up ones, in a sandbox.", "JPY");
        assertThat(sandbox.requests().of(Face.GRAPH)).isEmpty();

        sandbox.requests().clear();
        Map<String, String> ownAds =
                Map.of("FACEBOOK_ACCOUNT_KEY", Sandbox.ACCESS_TOKEN, "FACEBOOK_API_URL", sandbox.graphUrl());
        Run planner = Run.piped(ownAds, "", "-p", "Show my ad accounts.");
        assertThat(planner.out()).contains("scripted planner", "yours, at Facebook", "JPY");
        assertThat(sandbox.requests().of(Face.GRAPH)).isNotEmpty();
        assertThat(sandbox.requests().of(Face.MODEL)).isEmpty();
    }

    @Test
    void airbyte_credentials_switch_to_hosted_mode() {
        startSandbox();
        Map<String, String> environment = Map.of(
                "AIRBYTE_CLIENT_ID",
                Sandbox.AIRBYTE_CLIENT_ID,
                "AIRBYTE_CLIENT_SECRET",
                Sandbox.AIRBYTE_CLIENT_SECRET,
                "AIRBYTE_EXTERNAL_USER_ID",
                Sandbox.AIRBYTE_EXTERNAL_USER_ID,
                "AIRBYTE_API_URL",
                sandbox.airbyteUrl());

        Run run = Run.piped(environment, "", "-p", "Which ad sets have the highest daily budget?");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Model: a scripted planner, not a language model. Ad accounts: yours, through Airbyte.")
                .contains("facebook_search_records", "entity=ad_sets")
                .contains(" USD")
                .doesNotContain(Sandbox.AIRBYTE_CLIENT_SECRET);
        assertThat(sandbox.requests().of(Face.GRAPH)).isEmpty();
    }

    @Test
    void questions_can_be_piped_in_and_build_on_each_other() {
        Run run = Run.piped(Map.of(), "Show my ad accounts.\n\n/tools\n/nonsense\n/quit\nWho am I?\n");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("> Show my ad accounts.", "There are 2 ad accounts", "  facebook_list_campaigns  ", "/quit  ")
                .doesNotContain("The tools work as");
    }

    @Test
    void a_question_needs_no_option() {
        Run run = Run.piped(Map.of(), "", "Show", "my ad accounts.");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("There are 2 ad accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit", "Exit", "/quit"})
    void a_word_ends_the_conversation(String word) {
        Run run = Run.piped(Map.of(), word + "\nWho am I?\n");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("The tools work as");
    }

    @Test
    void what_a_question_refers_to_is_remembered() {
        startSandbox();
        Node newest = newestCampaign();

        Run run = Run.at(
                Keyboard.typing("Pause the newest campaign.", "y", "now resume it", "yes", "/quit"), onSandbox());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("status: " + newest.text("status") + " → PAUSED", "status: PAUSED → ACTIVE");
        assertThat(newestCampaign().text("status")).isEqualTo("ACTIVE");
    }

    @Test
    void a_write_waits_for_a_clear_yes() {
        startSandbox();
        activateNewest();

        Run no = Run.at(Keyboard.typing(PAUSE, "n", "/quit"), onSandbox());
        assertThat(no.out()).contains("To be changed: ", "Pause campaign ‹", "Do it? [y/N]", "The person said no");
        assertThat(newestCampaign().text("status")).isEqualTo("ACTIVE");

        Run silence = Run.at(Keyboard.typing(PAUSE, "", "/quit"), onSandbox());
        assertThat(silence.out()).contains("The person said no");
        assertThat(newestCampaign().text("status")).isEqualTo("ACTIVE");

        Run yes = Run.at(Keyboard.typing("y"), onSandbox(), "--prompt", PAUSE);
        assertThat(yes.exitCode()).isZero();
        assertThat(newestCampaign().text("status")).isEqualTo("PAUSED");
    }

    @Test
    void without_a_terminal_nothing_is_written() {
        startSandbox();
        activateNewest();

        Run run = Run.piped(onSandbox(), "y\n", "--prompt", PAUSE);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).contains("there is no terminal");
        assertThat(newestCampaign().text("status")).isEqualTo("ACTIVE");
    }

    @Test
    void with_yes_the_sandboxs_ads_change_unasked_but_no_others() {
        Run made = Run.piped(Map.of(), "", "--yes", "--prompt", PAUSE);
        assertThat(made.exitCode()).isZero();
        assertThat(made.out()).contains("is now set to PAUSED");

        startSandbox();
        Run real = Run.piped(onSandbox(), "", "--yes", "--prompt", PAUSE);
        assertThat(real.exitCode()).isEqualTo(2);
        assertThat(real.err()).contains("--yes is for the sandbox");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void without_writes_there_are_no_tools_for_them() {
        Run run = Run.piped(Map.of(), "/tools\n", "--no-writes");

        assertThat(run.out()).contains("facebook_list_campaigns").doesNotContain("facebook_create", "facebook_update");
    }

    @Test
    void a_contradictory_environment_ends_with_a_message() {
        Run run = Run.piped(
                Map.of("FACEBOOK_ACCESS_TOKEN", "EAAx", "AIRBYTE_CLIENT_ID", "a"), "", "-p", "Show my ad accounts.");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Facebook or Airbyte?").doesNotContain("EAAx");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_expired_token_is_a_failure_that_says_so() {
        startSandbox();
        Map<String, String> environment = new HashMap<>(onSandbox());
        environment.put("FACEBOOK_ACCESS_TOKEN", Sandbox.EXPIRED_TOKEN);

        Run run = Run.piped(environment, "", "--prompt", "Show my ad accounts.");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("→ failed: ").doesNotContain(Sandbox.EXPIRED_TOKEN);
    }

    @Test
    void a_model_that_cannot_be_reached_is_a_failure_and_the_conversation_goes_on() {
        startSandbox();
        sandbox.faults().add("model:status=401:times=1");

        Run run = Run.at(Keyboard.typing("Who am I?", "Who am I?", "/quit"), onSandbox());

        assertThat(run.out()).contains("No answer: ", "The tools work as");
        sandbox.faults().add("model:status=401:times=9");
        assertThat(Run.piped(onSandbox(), "", "-p", "Who am I?").exitCode()).isEqualTo(1);
    }

    @Test
    void colours_only_on_a_terminal_and_only_if_wanted() {
        startSandbox();
        Map<String, String> plain = new HashMap<>(onSandbox());
        plain.put("NO_COLOR", "1");

        assertThat(Run.at(Keyboard.typing(), onSandbox(), "-p", "Show my ad accounts.")
                        .out())
                .contains("\033[36m");
        assertThat(Run.at(Keyboard.typing(), plain, "-p", "Show my ad accounts.")
                        .out())
                .doesNotContain("\033[36m", "\033[1m", "\033[2m");
    }

    @Test
    void help_names_every_variable() {
        Run run = Run.piped(Map.of(), "", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "--prompt", "--generic", "OPENAI_API_KEY", "FACEBOOK_ACCOUNT_KEY", "AIRBYTE_EXTERNAL_USER_ID");
    }

    private void startSandbox() {
        sandbox = Sandbox.start();
    }

    private Map<String, String> onSandbox() {
        return Map.of(
                "OPENAI_BASE_URL",
                sandbox.modelUrl(),
                "FACEBOOK_ACCESS_TOKEN",
                Sandbox.ACCESS_TOKEN,
                "FACEBOOK_API_URL",
                sandbox.graphUrl());
    }

    private Node newestCampaign() {
        return sandbox.store()
                .children(sandbox.store().accountIds().get(0), Kind.CAMPAIGN)
                .get(0);
    }

    private void activateNewest() {
        sandbox.store().update(newestCampaign().id(), Map.of("status", "ACTIVE"));
    }

    private String lastBody() {
        return sandbox.requests().of(Face.MODEL).stream()
                .map(RecordedRequest::body)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String withoutTimes(String text) {
        return text.replaceAll("[\\d,]+ ms", "… ms");
    }
}
