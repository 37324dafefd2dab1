package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Photographs the pages, always at the same moment. See the script of this name. */
final class Screenshots {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String SPEND = "Which campaigns have spent the most this month?";
    private static final String DAYS = "How did my ads perform in the last 7 days, per day?";
    private static final String CHANGE = "Raise the best-performing ad set's daily budget to 100";

    private final Browser browser;
    private final Path folder;

    private Screenshots(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /**
     * Writes the pictures.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        if (!Browser.isInstalled()) {
            throw new IllegalStateException(Browser.MISSING);
        }
        Path profile = Files.createTempDirectory("browser");
        try (Browser browser = new Browser(profile)) {
            Screenshots screenshots = new Screenshots(browser, Path.of(args[0]));
            screenshots.take("desktop", 1100, 850, false);
            screenshots.take("dark", 1100, 850, true);
            screenshots.take("phone", 390, 844, false);
            screenshots.take("phone-dark", 390, 844, true);
        }
    }

    private void take(String name, int width, int height, boolean dark) {
        browser.driver().manage().deleteAllCookies();
        browser.resize(width, height);
        browser.dark(dark);
        try (RunningApp running = RunningApp.at(CLOCK)) {
            browser.open(running.app().url() + "/");
            photograph(name, "1-connect");
            browser.connect(running);
            browser.awaitVisible("#overview .chart");
            photograph(name, "2-overview");
            browser.ask(SPEND);
            photograph(name, "3-answer");
            browser.ask(DAYS);
            photograph(name, "4-days");
            browser.ask(CHANGE);
            browser.driver().executeScript("document.querySelector('#changes').scrollIntoView({block: 'center'})");
            photograph(name, "5-change");
            browser.open(running.app().url() + "/approvals");
            Map.Entry<String, String> approver = running.app()
                    .changes()
                    .approvers()
                    .codes()
                    .entrySet()
                    .iterator()
                    .next();
            browser.find("#name").sendKeys(approver.getKey());
            browser.find("#code").sendKeys(approver.getValue());
            browser.press("Sign in");
            browser.awaitVisible(".change.waiting");
            photograph(name, "6-approvals");
        }
    }

    private void photograph(String name, String page) {
        browser.photograph(folder.resolve(name + "-" + page + ".png"));
    }
}
