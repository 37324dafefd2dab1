package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who am I logged in as?                                        | Who am I?
                    What is my Facebook user?                                     | Who am I?
                    My ad accounts                                                | Show my ad accounts
                    which accounts can you see                                    | Show my ad accounts
                    Show active campaigns                                         | Which campaigns are active?
                    What campaigns are running right now?                         | Which campaigns are active?
                    All campaigns with their status                               | List all campaigns with their status
                    campaigns                                                     | List all campaigns with their status
                    Ads running in the newest campaign                            | Which ads are running in the newest campaign?
                    What ads does the latest campaign run?                        | Which ads are running in the newest campaign?
                    Show me our ad creatives                                      | List the ad creatives
                    Do we have custom conversions?                                | Show the custom conversions
                    ad images                                                     | List the ad images
                    Which videos do we have?                                      | List the videos
                    Show pixels                                                   | Show the pixels
                    A pixel's event stats                                         | Show the event stats of a pixel
                    Which events did pixel 123456 receive?                        | Show the event stats of a pixel
                    Make a new paused traffic campaign called Spring              | Create a paused traffic campaign named "Spring Sale"
                    create campaign "ads in the newest ad set"                    | Create a paused traffic campaign named "Spring Sale"
                    Stop the latest campaign                                      | Pause the newest campaign (or resume it)
                    Now pause it                                                  | Pause the newest campaign (or resume it)
                    Resume the newest campaign                                    | Pause the newest campaign (or resume it)
                    Add an ad set with a budget of 50 to the newest campaign      | Create an ad set with a daily budget of 50 in the newest campaign
                    Increase the daily budget of the best performing ad set to 100 | Raise the best-performing ad set's daily budget to 100
                    Set its daily budget to 20                                    | Raise the best-performing ad set's daily budget to 100
                    Change the name of the newest ad set to Fox                   | Rename the newest ad set to "Autumn"
                    Create a new ad in the latest ad set                          | Create an ad in the newest ad set
                    Pause every ad in the newest ad set                           | Pause all ads of the newest ad set
                    Political ads in the US from the Ad Library                   | Political ads in the US from the Ad Library
                    Search the Ad Library for political ads                       | Political ads in the US from the Ad Library
                    Search the Ad Library for ads about running shoes             | Ad Library ads about solar panels
                    Find Ad Library ads on coffee in Germany                      | Ad Library ads about solar panels
                    What does the page Nike run in the Ad Library?                | Ad Library ads of the page Northwind
                    Ad Library ads by Nike                                        | Ad Library ads of the page Northwind
                    Ad sets with the highest daily budget                         | Which ad sets have the highest daily budget?
                    Which ad set has the largest budget?                          | Which ad sets have the highest daily budget?
                    Performance of the last 7 days                                | How was the performance of the last 7 days (per day)?
                    How did we do in the last 7 days?                             | How was the performance of the last 7 days (per day)?
                    Campaigns with the most spend this month                      | Which campaigns have the most spend this month?
                    Which campaigns spent the most this month?                    | Which campaigns have the most spend this month?
                    Ads with the best click-through rate                          | Which ads have the best click-through rate?
                    Top ads by CTR                                                | Which ads have the best click-through rate?
                    """)
    void understands(String prompt, String intent) {
        assertThat(Intents.understand(new Prompt(prompt))).map(Intent::example).contains(intent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What are you?",
                "Hello!",
                "Write me a poem about the sea",
                "",
                "What can you do?",
                "Delete all campaigns",
                "Pause both campaigns",
                "Do not pause it"
            })
    void leaves_the_rest_to_the_help(String prompt) {
        assertThat(Intents.understand(new Prompt(prompt))).isEmpty();
    }

    @Test
    void understands_its_own_examples() {
        Intents.help()
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .forEach(example -> assertThat(Intents.understand(new Prompt(example)))
                        .map(Intent::example)
                        .contains(example));
    }
}
