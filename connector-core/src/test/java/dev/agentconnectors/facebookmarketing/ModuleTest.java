package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private final ModuleDescriptor module = ModuleFinder.of(classes())
            .find("dev.agentconnectors.facebookmarketing")
            .orElseThrow()
            .descriptor();

    @Test
    void theApiIsExportedToEverybodyAndTheEngineToNobody() {
        assertThat(module.exports())
                .filteredOn(exported -> !exported.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(module.packages().stream()
                        .filter(name -> !name.contains(".internal") && !name.endsWith(".gate"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatControlsCallsIsExportedToTheToolsAlone() {
        assertThat(module.exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .singleElement()
                .satisfies(exported -> {
                    assertThat(exported.source()).isEqualTo("dev.agentconnectors.facebookmarketing.gate");
                    assertThat(exported.targets()).containsExactly("dev.agentconnectors.facebookmarketing.langchain4j");
                });
    }

    @Test
    void theEngineIsOpenOnlyToWhatMakesAndReadsItsTypes() {
        assertThat(module.opens())
                .isNotEmpty()
                .allMatch(opened -> opened.source().contains(".internal."))
                .allSatisfy(opened ->
                        assertThat(opened.targets()).containsExactlyInAnyOrder("retrofit2", "com.squareup.moshi"));
    }

    private static Path classes() {
        try {
            return Path.of(FacebookMarketingConnector.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
