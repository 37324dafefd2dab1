package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.YEN_ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose ads one works with: accounts, the overview of one, another one, and a token of one's own. */
class AccountsTest {

    private static final String YEN_NAME = "Kumo Teahouse Japan";

    @AutoClose
    private final RunningApp running = RunningApp.start();

    private final Visitor visitor = running.visitor();

    @Test
    void anAccountOutOfReachIsNamedWithThoseInReachAndNothingStaysBehind() {
        visitor.get(visitor.decide(ACCOUNT + ", 999999999999999", "allow").toString());

        assertThat(visitor.get("/").body())
                .contains("nobody reaches ad account 999999999999999", "Kumo Teahouse Japan (" + YEN_ACCOUNT)
                .contains("Connect Facebook");
        assertThat(running.connectors()).isEmpty();
        assertThat(location(visitor.get("/chat"))).hasPath("/");
    }

    @Test
    void whatIsNoAccountIdIsSaidInAPersonsWords() {
        assertThat(visitor.submit("/connect", Map.of("account_ids", "my account"))
                        .body())
                .contains("‹my› is not an ad account id", "act_1234567890")
                .doesNotContain("accountIds");
    }

    @Test
    void theAgentWorksWithTheChosenAccountAndNoOther() {
        visitor.connect(ACCOUNT + "," + YEN_ACCOUNT);
        assertThat(visitor.ask("List my ad accounts").body())
                .contains("<td>Alder &amp; Finch Outfitters</td>")
                .doesNotContain("<td>" + YEN_NAME);

        assertThat(location(visitor.submit("/account", Map.of("account", YEN_ACCOUNT))))
                .hasPath("/chat");

        assertThat(visitor.get("/chat").body())
                .as("a conversation of its own")
                .doesNotContain("<h2>List my ad accounts")
                .contains("<option value=\"" + YEN_ACCOUNT + "\" selected>");
        assertThat(visitor.ask("Which campaigns have spent the most this month?")
                        .body())
                .contains(" JPY</td>")
                .doesNotContain(" USD</td>");
    }

    @Test
    void anAccountThatIsNotConnectedIsNotSwitchedTo() {
        visitor.connect(ACCOUNT);
        visitor.submit("/account", Map.of("account", YEN_ACCOUNT));

        assertThat(visitor.get("/chat").body())
                .contains("That ad account is not connected.", "<strong>Alder &amp; Finch Outfitters</strong>");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOverviewTellsHowTheAccountIsDoingInBothModes(boolean hosted) {
        if (hosted) {
            visitor.connect(ACCOUNT);
        } else {
            location(visitor.connectWithToken(Sandbox.ACCESS_TOKEN));
        }

        assertThat(visitor.get("/chat").body()).contains("data-src=\"/overview\"");
        assertThat(visitor.get("/overview").body())
                .contains("Spend by day", "Top campaigns", " USD", "<rect class=\"bar\"")
                .containsPattern("Nothing needs attention|class=\"alerts\"");
        int asked = running.sandbox().requests().all().size();
        visitor.get("/overview");
        assertThat(running.sandbox().requests().all()).as("kept for a while").hasSize(asked);
    }

    @Test
    void anOverviewThatCannotBeReadSaysSo() {
        location(visitor.connectWithToken(Sandbox.ACCESS_TOKEN));
        running.sandbox().faults().next(5).on(Face.GRAPH).answer(400, "application/json", """
                {"error":{"message":"No","type":"OAuthException","code":190,"error_subcode":463}}""");

        HttpResponse<String> page = visitor.get("/overview");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("There is no overview:", "Your question");
    }

    @Test
    void aTokenOfOnesOwnServesWithoutAirbyteAndIsShownNowhere() {
        String before = visitor.token();
        String session = visitor.session().getValue();

        assertThat(location(visitor.connectWithToken(Sandbox.ACCESS_TOKEN))).hasPath("/chat");

        assertThat(visitor.session().getValue()).isNotEqualTo(session);
        assertThat(before).isEqualTo(visitor.token());
        String page =
                visitor.ask("Which campaigns have spent the most this month?").body();
        assertThat(page).contains(" USD</td>", YEN_NAME).doesNotContain(Sandbox.ACCESS_TOKEN);
        assertThat(running.sandbox().requests().of(Face.AIRBYTE)).isEmpty();
        assertThat(visitor.submit("/disconnect", Map.of()).body()).contains("Your token is kept here no longer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", Sandbox.EXPIRED_TOKEN, "EAAunknown0000000000000000000000"})
    void aTokenThatIsNoneConnectsNothing(String token) {
        HttpResponse<String> response = visitor.connectWithToken(token);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("class=\"notice\"");
        if (!token.isEmpty()) {
            assertThat(response.body()).doesNotContain(token);
        }
        assertThat(location(visitor.get("/chat"))).hasPath("/");
    }

    @Test
    void aChangeOfWhoHasATokenIsMadeWithItWhileItIsKept() {
        location(visitor.connectWithToken(Sandbox.ACCESS_TOKEN));
        visitor.ask("Rename the newest campaign to \"Autumn\"");
        Visitor approver = approver();
        Map<String, String> decision = Map.of("id", waiting(approver), "decision", "approve");

        approver.submit("/approvals/decide", decision);

        assertThat(approver.get("/approvals").body()).contains("Done: ");
        assertThat(running.sandbox().store().list(ACCOUNT, "campaigns"))
                .extracting(campaign -> campaign.get("name"))
                .contains("Autumn");
    }

    @Test
    void onceTheTokenIsGoneTheChangeIsNotMadeAndTheReasonSaid() {
        location(visitor.connectWithToken(Sandbox.ACCESS_TOKEN));
        visitor.ask("Rename the newest campaign to \"Autumn\"");
        visitor.submit("/disconnect", Map.of());
        Visitor approver = approver();

        approver.submit("/approvals/decide", Map.of("id", waiting(approver), "decision", "approve"));

        assertThat(approver.get("/approvals").body()).contains("connect again and ask again");
        assertThat(running.sandbox().store().list(ACCOUNT, "campaigns"))
                .extracting(campaign -> campaign.get("name"))
                .doesNotContain("Autumn");
    }

    private Visitor approver() {
        Visitor approver = running.visitor();
        Map.Entry<String, String> codes = running.app()
                .changes()
                .approvers()
                .codes()
                .entrySet()
                .iterator()
                .next();
        location(approver.submit("/approvals/sign-in", Map.of("name", codes.getKey(), "code", codes.getValue())));
        return approver;
    }

    private static String waiting(Visitor approver) {
        Matcher id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"")
                .matcher(approver.get("/approvals").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
