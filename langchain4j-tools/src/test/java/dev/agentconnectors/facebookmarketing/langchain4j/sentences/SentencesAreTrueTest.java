package dev.agentconnectors.facebookmarketing.langchain4j.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sentence of the catalogue, wherever it is told, does what it says. Those of one form are executed by what the form
 * claims ({@link Traits}); the others have a test each ({@link AboutEntities}, {@link AboutObjects}, {@link
 * AboutFigures}, {@link AboutInsights}, {@link AboutCare}, {@link AboutCreatives},
 * {@link AboutReaching}). A sentence with neither
 * fails, and so does a test whose sentence is gone. What {@code Operation.rules()} say is executed elsewhere, rule by rule.
 */
class SentencesAreTrueTest {

    private static final Map<String, Consumer<World>> OWN = own();

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static Map<String, Consumer<World>> own() {
        Map<String, Consumer<World>> own = new HashMap<>(AboutEntities.claims());
        own.putAll(AboutObjects.claims());
        own.putAll(AboutFigures.claims());
        own.putAll(AboutInsights.claims());
        own.putAll(AboutCare.claims());
        own.putAll(AboutCreatives.claims());
        own.putAll(AboutReaching.claims());
        return own;
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidOfManyHoldsOfEach() {
        return Claim.all().stream()
                .flatMap(claim -> Traits.of(claim.sentence())
                        .map(check -> dynamicTest(claim.toString(), () -> check.accept(world, claim)))
                        .stream());
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidOnceHolds() {
        return OWN.entrySet().stream()
                .map(claim -> dynamicTest(claim.getKey(), () -> claim.getValue().accept(world)));
    }

    @Test
    void everySentenceIsExecuted() {
        assertThat(Claim.all())
                .isNotEmpty()
                .filteredOn(claim -> !OWN.containsKey(claim.sentence())
                        && Traits.of(claim.sentence()).isEmpty())
                .as("sentences that nothing executes: give them a test in one of the classes About…")
                .isEmpty();
    }

    @Test
    void nothingIsExecutedThatNobodySays() {
        List<String> said = Claim.all().stream().map(Claim::sentence).toList();

        assertThat(said).containsAll(OWN.keySet());
        assertThat(Traits.unused(said)).isEmpty();
    }
}
