package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.List;
import java.util.Map;

/** The names, texts and shares that every account is generated from. */
final class SeedWords {
    private static final Words WORDS = SeedFiles.read("words.json", Words.class);

    private SeedWords() {}

    /**
     * The file.
     *
     * @param user the person whom the access tokens belong to
     * @param campaignThemes what campaigns are about
     * @param newestTheme what the newest campaign is about
     * @param objectives the objectives of campaigns
     * @param audiences the names of audiences
     * @param scenes what images show
     * @param headlines the titles of creatives
     * @param calls the calls to action of creatives
     * @param eventsAnHour how often a pixel's events happen
     * @param devices the share of each device
     * @param campaignIssue why a campaign does not deliver
     * @param adIssue why an ad does not deliver
     * @param adReviewFeedback what the review of a rejected ad says
     * @param recommendation what Facebook would do better
     */
    record Words(
            Map<String, Object> user,
            List<String> campaignThemes,
            String newestTheme,
            List<String> objectives,
            List<String> audiences,
            List<Scene> scenes,
            List<String> headlines,
            List<String> calls,
            Map<String, Integer> eventsAnHour,
            Map<String, Double> devices,
            Map<String, Object> campaignIssue,
            Map<String, Object> adIssue,
            Map<String, Object> adReviewFeedback,
            Map<String, Object> recommendation) {}

    /**
     * What an image shows.
     *
     * @param name what it is called
     * @param width its width in pixels
     * @param height its height in pixels
     */
    record Scene(String name, int width, int height) {}

    static Words get() {
        return WORDS;
    }
}
