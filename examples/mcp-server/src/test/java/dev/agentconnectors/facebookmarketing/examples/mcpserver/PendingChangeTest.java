package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a newcomer starts: no credentials, so a sandbox; and a client that cannot ask anybody. */
class PendingChangeTest {

    private static final Pattern ID = Pattern.compile("\"pending_change\":\\s*\"([^\"]+)\"");
    private static final Pattern CAMPAIGN = Pattern.compile("\\b(\\d{10,})\\b");

    @TempDir
    private static Path state;

    private static Client client;

    @BeforeAll
    static void start() {
        client = Client.mute(Client.process(Map.of(), "--writes", "--state=" + state));
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    /** The same program in another terminal. */
    private static String decide(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLine command = new CommandLine(new McpServerMain(
                Map.of(), InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8)));
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--state=" + state;
        int code = command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(all);
        String shown = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(shown).isZero();
        return shown;
    }

    private static String asked(String tool, Map<String, Object> arguments) {
        String answer = client.text(tool, arguments);
        Matcher id = ID.matcher(answer);
        assertThat(answer).contains("waiting");
        assertThat(id.find()).as(answer).isTrue();
        return id.group(1);
    }

    private static String someCampaign() {
        String accounts = client.text("facebook_list_ad_accounts", Map.of("fields", List.of("id", "account_id")));
        Matcher account = CAMPAIGN.matcher(accounts);
        assertThat(account.find()).as(accounts).isTrue();
        String campaigns = client.text("facebook_list_campaigns", Map.of("account_id", account.group(), "limit", 1));
        Matcher campaign = CAMPAIGN.matcher(campaigns);
        assertThat(campaign.find()).as(campaigns).isTrue();
        return campaign.group();
    }

    @Test
    void aChangeWaitsUntilSomebodyDecidesInATerminal() {
        String campaign = someCampaign();
        Map<String, Object> rename = Map.of("campaign_id", campaign, "name", "Named by an agent");

        String id = asked("facebook_update_campaign", rename);

        assertThat(read(campaign)).doesNotContain("Named by an agent");
        assertThat(decide("--pending")).contains("Waiting for a decision:", "Named by an agent");
        assertThat(decide("--approve")).startsWith("Done:");
        assertThat(read(campaign)).contains("Named by an agent");
        assertThat(client.text("facebook_get_pending_change", Map.of("id", id))).contains("done");
        assertThat(decide("--undo")).startsWith("Done:");
        assertThat(read(campaign)).doesNotContain("Named by an agent");
    }

    @Test
    void whatIsRefusedIsNotMade() {
        String campaign = someCampaign();

        String id = asked("facebook_update_campaign", Map.of("campaign_id", campaign, "name", "Never"));

        assertThat(decide("--refuse")).startsWith("Refused:");
        assertThat(client.text("facebook_get_pending_change", Map.of("id", id))).contains("refused");
        assertThat(read(campaign)).doesNotContain("Never");
    }

    private static String read(String campaign) {
        return client.text("facebook_get_campaign", Map.of("campaign_id", campaign));
    }
}
