package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person with a browser, from the first page through the consent page to an answer. */
class BrowserTest {

    private static final Optional<File> CHROMIUM = onPath("chromium", "chromium-browser", "google-chrome");
    private static final Optional<File> DRIVER = onPath("chromedriver");

    @AutoClose
    private final RunningApp running = RunningApp.start();

    @TempDir
    private Path profile;

    private ChromeDriver browser;

    @BeforeAll
    static void requireBrowser() {
        if (CHROMIUM.isPresent() && DRIVER.isPresent()) {
            return;
        }
        String reason = "The browser tests are skipped: there is no Chromium with chromedriver on the PATH"
                + " (Debian: apt-get install chromium chromium-driver).";
        // A build's output tells how many tests were skipped, but not why.
        System.out.println(reason);
        abort(reason);
    }

    @BeforeEach
    void openBrowser() {
        ChromeOptions options = new ChromeOptions()
                .setBinary(CHROMIUM.orElseThrow())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--user-data-dir=" + profile);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.orElseThrow())
                        .build(),
                options);
        browser.manage().window().setSize(new Dimension(1100, 850));
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void fromConnectingThroughConsentToAnAnswer() throws IOException {
        browser.get(running.app().url() + "/");
        photograph("1-home");
        WebElement accounts = browser.findElement(By.name("account_ids"));
        assertThat(accounts.getAttribute("value")).as("what the sandbox has").contains(ACCOUNT);
        accounts.clear();
        accounts.sendKeys("act_" + ACCOUNT);
        press("Connect Facebook");

        await().until(urlContains("/oauth/consent"));
        photograph("2-consent");
        assertThat(browser.getCurrentUrl()).startsWith(running.sandbox().airbyteUrl());
        assertThat(text("main")).contains("Allow", ACCOUNT);
        press("Allow");

        await().until(urlContains("/chat"));
        photograph("3-connected");
        assertThat(browser.getCurrentUrl()).doesNotContain("secret", "state");
        assertThat(text(".connected")).contains(running.connectors().get(0).id());

        browser.findElement(By.id("question")).sendKeys("Which campaigns have spent the most this month?\n");
        await().until(visibilityOfElementLocated(By.cssSelector("#latest table")));
        photograph("4-answer");
        assertThat(text("#latest .calls"))
                .containsPattern("facebook_search_records.* entity=ads_insights|facebook_report");
        assertThat(text("#latest table")).contains("Spend", "USD");

        press("List my ad accounts");
        await().until(visibilityOfElementLocated(By.xpath("//*[@id='latest']/h2[.='List my ad accounts']")));
        assertThat(text("#latest .answer")).contains(ACCOUNT);

        press("Disconnect");
        await().until(visibilityOfElementLocated(By.xpath("//h1[.='Disconnected']")));
        assertThat(running.connectors()).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void whoDeniesIsToldAndCanTryAgain() throws IOException {
        browser.get(running.app().url() + "/");
        press("Connect Facebook");
        await().until(urlContains("/oauth/consent"));
        press("Deny");

        await().until(visibilityOfElementLocated(By.className("notice")));
        photograph("5-denied");
        assertThat(text(".notice")).contains("You have not allowed access");
        assertThat(running.connectors()).isEmpty();
        press("Connect Facebook");
        await().until(urlContains("/oauth/consent"));
    }

    @Test
    void onATelephoneNothingIsWiderThanTheScreen() throws IOException {
        browser.manage().window().setSize(new Dimension(500, 900));
        browser.get(running.app().url() + "/");
        press("Connect Facebook");
        await().until(urlContains("/oauth/consent"));
        press("Allow");
        await().until(urlContains("/chat"));
        press("Which campaigns have spent the most this month?");
        await().until(visibilityOfElementLocated(By.cssSelector("#latest table")));
        photograph("6-telephone");

        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void aChangeIsApprovedOnAPageOfItsOwnAndTakenBack() throws IOException {
        browser.get(running.app().url() + "/");
        press("Connect Facebook");
        await().until(urlContains("/oauth/consent"));
        press("Allow");
        await().until(urlContains("/chat"));
        browser.findElement(By.id("question")).sendKeys("Raise the best-performing ad set's daily budget to 100\n");
        await().until(visibilityOfElementLocated(By.cssSelector(".change.waiting")));
        photograph("7-change-waits");
        assertThat(text(".change.waiting .sentence")).contains("Raise the daily budget of ad set ‹", "to 100.00 USD");

        browser.findElement(By.linkText("Approvals")).click();
        await().until(visibilityOfElementLocated(By.id("code")));
        photograph("8-sign-in");
        Map.Entry<String, String> approver = running.app().changes().approvers().codes().entrySet().stream()
                .findFirst()
                .orElseThrow();
        browser.findElement(By.id("name")).sendKeys(approver.getKey());
        browser.findElement(By.id("code")).sendKeys(approver.getValue());
        press("Sign in");
        await().until(visibilityOfElementLocated(By.cssSelector(".change.waiting")));
        photograph("9-approvals");
        browser.manage().window().setSize(new Dimension(500, 900));
        photograph("10-approvals-telephone");
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        press("Approve");
        await().until(visibilityOfElementLocated(By.cssSelector(".change.done")));
        photograph("11-approved-telephone");
        browser.manage().window().setSize(new Dimension(1100, 850));
        photograph("12-approved");
        assertThat(text(".notice")).startsWith("Done: Raise the daily budget");

        press("Undo");
        await().until(visibilityOfElementLocated(
                By.xpath("//*[@class='notice'][contains(., 'Lower the daily budget')]")));
        press("Pause everything they activated");
        await().until(visibilityOfElementLocated(By.xpath("//*[@class='notice'][contains(., 'Nothing that agents')]")));
        assertThat(complaints()).isEmpty();
    }

    /** What the browser itself found wrong, such as something that the page may not load. */
    private List<String> complaints() {
        return browser.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("favicon"))
                .toList();
    }

    private void press(String label) {
        browser.findElement(By.xpath("//button[normalize-space()='" + label + "']"))
                .click();
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private WebDriverWait await() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    private void photograph(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }
}
