package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A person with a browser, from the first page through the consent page to an answer. */
class BrowserTest {

    private static final String SPEND = "Which campaigns have spent the most this month?";

    @TempDir
    private static Path profile;

    private static Browser browser;

    @AutoClose
    private final RunningApp running = RunningApp.start();

    @BeforeAll
    static void requireBrowser() {
        if (!Browser.isInstalled()) {
            // A build's output tells how many tests were skipped, but not why.
            System.out.println(Browser.MISSING);
            abort(Browser.MISSING);
        }
        browser = new Browser(profile);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asAStranger() {
        browser.driver().manage().deleteAllCookies();
        browser.resize(1100, 850);
        browser.dark(false);
        browser.complaints();
    }

    @AfterEach
    void nothingWasWrong() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void fromConnectingThroughConsentToAnAnswerThatStreams() {
        browser.open(running.app().url() + "/");
        assertThat(browser.barriers()).isEmpty();
        WebElement accounts = browser.find("#account_ids");
        assertThat(accounts.getDomProperty("value")).as("what the sandbox has").contains(ACCOUNT);
        accounts.clear();
        accounts.sendKeys("act_" + ACCOUNT);
        browser.press("Connect Facebook");

        browser.awaitUrl("/oauth/consent");
        assertThat(browser.driver().getCurrentUrl())
                .startsWith(running.sandbox().airbyteUrl());
        assertThat(browser.text("main")).contains("Allow", ACCOUNT);
        browser.press("Allow");

        browser.awaitUrl("/chat");
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("secret", "state");
        assertThat(browser.text(".connected")).contains("Alder & Finch Outfitters", ACCOUNT);
        browser.awaitVisible("#overview .chart");
        assertThat(browser.text("#overview")).contains("Spend", "Top campaigns", "USD");
        assertThat(browser.barriers()).isEmpty();

        browser.driver().executeScript("window.sameDocument = true");
        browser.ask(SPEND);
        assertThat(browser.driver().executeScript("return window.sameDocument"))
                .as("nothing was loaded anew")
                .isEqualTo(true);
        assertThat(browser.text("#latest .calls summary")).matches("\\d calls?, \\d+\\.\\d s");
        assertThat(browser.find("#latest .calls ul").isDisplayed()).isFalse();
        browser.find("#latest .calls summary").click();
        assertThat(browser.text("#latest .calls"))
                .containsPattern("facebook_search_records.* entity=ads_insights|facebook_report");
        assertThat(browser.text("#latest table")).contains("Spend", "USD");
        assertThat(browser.text("#latest .chart")).contains("Spend", "USD");
        assertThat(browser.find("#latest td.figure").getCssValue("text-align")).isEqualTo("right");
        assertThat(browser.barriers()).isEmpty();

        browser.driver().navigate().refresh();
        assertThat(browser.text("#latest table")).contains("Spend", "USD");
        browser.press("Disconnect");
        browser.await().until(visibilityOfElementLocated(By.xpath("//h1[.='Disconnected']")));
        assertThat(running.connectors()).isEmpty();
    }

    @Test
    void tablesAreSortedWithTheKeyboardAndKeptAsFiles() {
        browser.connect(running);
        browser.ask(SPEND);
        List<String> descending = column("#latest", 3);

        WebElement button = browser.find("#latest th.figure .sort");
        browser.driver().executeScript("arguments[0].focus()", button);
        button.sendKeys(Keys.ENTER);
        assertThat(browser.find("#latest th.figure").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(column("#latest", 3)).isEqualTo(descending);
        button.sendKeys(Keys.SPACE);

        assertThat(browser.find("#latest th.figure").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(column("#latest", 3)).isNotEqualTo(descending).containsExactlyInAnyOrderElementsOf(descending);
        assertThat(String.valueOf(browser.driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        fetch(document.querySelector('#latest .tools a').href).then((file) => file.text()).then(done);
                        """))).startsWith("Name,ID,Spend (USD)");
    }

    @Test
    void whoDeniesIsToldAndCanTryAgain() {
        browser.open(running.app().url() + "/");
        browser.press("Connect Facebook");
        browser.awaitUrl("/oauth/consent");
        browser.press("Deny");

        browser.awaitVisible(".notice");
        assertThat(browser.text(".notice")).contains("You have not allowed access");
        assertThat(running.connectors()).isEmpty();
        browser.press("Connect Facebook");
        browser.awaitUrl("/oauth/consent");
    }

    @Test
    void onATelephoneAndInTheDarkNothingIsWiderThanTheScreenOrHardToRead() {
        browser.resize(360, 740);
        browser.dark(true);
        browser.open(running.app().url() + "/");
        assertThat(browser.isWiderThanTheScreen()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        browser.press("Use this token");
        browser.awaitVisible("#overview .chart");
        assertThat(browser.isWiderThanTheScreen()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        browser.press(SPEND);
        browser.awaitAnswer(SPEND);

        assertThat(browser.isWiderThanTheScreen()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.driver().executeScript("""
                        const answer = document.querySelector('#latest .part-answer').getBoundingClientRect();
                        return answer.top >= 0 && answer.top < window.innerHeight / 2;"""))
                .as("the answer is in sight")
                .isEqualTo(true);
    }

    @Test
    void theAccountIsSwitchedByChoosingAnother() {
        browser.connect(running);
        browser.find("#account option[value='" + RunningApp.YEN_ACCOUNT + "']").click();

        browser.await()
                .until(driver -> driver.findElements(By.cssSelector(
                                        "#account option[value='" + RunningApp.YEN_ACCOUNT + "'][selected]"))
                                .size()
                        == 1);
        browser.awaitVisible("#overview .chart");
        assertThat(browser.text("#overview")).contains("JPY").doesNotContain("USD");
    }

    @Test
    void aQuestionThatCannotBeAskedIsSaidAndThePageStays() {
        browser.connect(running);
        browser.find("#question").sendKeys("  \n");

        browser.awaitVisible("#notices .notice");
        assertThat(browser.text("#notices")).isEqualTo("Ask something.");
        // The browser itself notes that the answer's status was 400.
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void aChangeIsApprovedOnAPageOfItsOwnAndTakenBack() {
        browser.connect(running);
        browser.ask("Raise the best-performing ad set's daily budget to 100");
        assertThat(browser.text(".change.waiting .sentence"))
                .contains("Raise the daily budget of ad set ‹", "to 100.00 USD");
        assertThat(browser.barriers()).isEmpty();

        browser.driver().findElement(By.linkText("Approvals")).click();
        browser.awaitVisible("#code");
        assertThat(browser.barriers()).isEmpty();
        Map.Entry<String, String> approver = running.app().changes().approvers().codes().entrySet().stream()
                .findFirst()
                .orElseThrow();
        browser.find("#name").sendKeys(approver.getKey());
        browser.find("#code").sendKeys(approver.getValue());
        browser.press("Sign in");
        browser.awaitVisible(".change.waiting");
        assertThat(browser.barriers()).isEmpty();
        browser.resize(360, 740);
        assertThat(browser.isWiderThanTheScreen()).isFalse();
        browser.press("Approve");
        browser.awaitVisible(".change.done");
        assertThat(browser.text(".notice")).startsWith("Done: Raise the daily budget");
        browser.dark(true);
        assertThat(browser.barriers()).isEmpty();

        browser.press("Undo");
        browser.await()
                .until(visibilityOfElementLocated(
                        By.xpath("//*[@class='notice'][contains(., 'Lower the daily budget')]")));
        browser.press("Pause everything they activated");
        browser.await()
                .until(visibilityOfElementLocated(
                        By.xpath("//*[@class='notice'][contains(., 'Nothing that agents')]")));
    }

    private static List<String> column(String within, int number) {
        return browser.driver().findElements(By.cssSelector(within + " tbody td:nth-child(" + number + ")")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
