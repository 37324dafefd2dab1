package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilityTest {
    @ParameterizedTest
    @CsvSource({
        "Amounts are in major units with their currency, true",
        "The daily budget; such as 50.00 USD, true",
        "In major units and never in minor units: 50.00 USD, true",
        "In the minor unit of the currency, false",
        "In minor units: 5000 stands for 50.00 USD, false",
        "The daily budget, false"
    })
    void are_read_from_the_description(String description, boolean major) {
        assertThat(Capability.areMajor(description)).isEqualTo(major);
    }
}
