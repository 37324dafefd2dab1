package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser: Chromium, without a window. */
final class Browser implements AutoCloseable {

    static final String MISSING = "The browser tests are skipped: there is no Chromium with chromedriver on the PATH"
            + " (Debian: apt-get install chromium chromium-driver).";

    private static final Optional<File> CHROMIUM = onPath("chromium", "chromium-browser", "google-chrome");
    private static final Optional<File> DRIVER = onPath("chromedriver");

    private final ChromeDriver driver;

    Browser(Path profile) {
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
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.orElseThrow())
                        .build(),
                options);
        resize(1100, 850);
    }

    static boolean isInstalled() {
        return CHROMIUM.isPresent() && DRIVER.isPresent();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** The size of the page, narrower than any window can be if need be. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean on) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"))));
    }

    void open(Object url) {
        driver.get(url.toString());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    String text(String selector) {
        return find(selector).getText();
    }

    void press(String label) {
        driver.findElement(By.xpath("//button[normalize-space()='" + label + "']"))
                .click();
    }

    WebElement awaitVisible(String selector) {
        return await().until(visibilityOfElementLocated(By.cssSelector(selector)));
    }

    void awaitUrl(String part) {
        await().until(urlContains(part));
    }

    WebDriverWait await() {
        return new WebDriverWait(driver, Duration.ofSeconds(20));
    }

    /** From the first page through the consent page to the conversation. */
    void connect(RunningApp running) {
        open(running.app().url() + "/");
        press("Connect Facebook");
        awaitUrl("/oauth/consent");
        press("Allow");
        awaitUrl("/chat");
    }

    /** Types a question, and waits for all of its answer. */
    void ask(String question) {
        find("#question").sendKeys(question + "\n");
        awaitAnswer(question);
    }

    void awaitAnswer(String question) {
        await().until(driver -> driver.findElements(By.cssSelector("#latest:not([data-under-way]) h2")).stream()
                .anyMatch(title -> title.getText().equals(question)));
    }

    boolean isWiderThanTheScreen() {
        return Boolean.TRUE.equals(
                driver.executeScript("return document.documentElement.scrollWidth > window.innerWidth"));
    }

    /** What keeps people out of the page as it is, by the rules of WCAG 2.2 AA. */
    List<String> barriers() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                  .then((result) => done(result.violations.map((violation) =>
                    `${violation.id}: ${violation.help}: ${violation.nodes.map((node) => node.target.join(' ')
                      + ' ' + node.any.map((check) => check.message).join(' ')).join('; ')}`)));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** What the browser itself found wrong, such as something that the page may not load. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    void photograph(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
