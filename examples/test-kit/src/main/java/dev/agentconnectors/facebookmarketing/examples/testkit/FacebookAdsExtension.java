package dev.agentconnectors.facebookmarketing.examples.testkit;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Faults;
import dev.langchain4j.model.chat.ChatModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test ad accounts of its own, on a fixed day.
 *
 * <p>A test method (or {@code @BeforeEach}) takes as parameters what it needs: {@link FacebookAds},
 * {@link FacebookMarketingConnector}, {@link ChatModel} (the sandbox's scripted one, over HTTP), {@link Faults},
 * {@link Sandbox} or {@link Clock}. The sandbox starts with the first of them and ends with the test.
 *
 * <pre>{@code
 * @ExtendWith(FacebookAdsExtension.class)
 * class MyAgentTest {
 *     @Test
 *     void onlyReads(FacebookMarketingConnector connector, FacebookAds ads) {
 *         …
 *         ads.wroteNothing();
 *     }
 * }
 * }</pre>
 *
 * <p>{@code @RegisterExtension} with one of the factory methods has another day, or hosted mode.
 */
public final class FacebookAdsExtension implements ParameterResolver {

    /** The day in the sandbox unless another is chosen: a Monday. It is noon, UTC. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final ExtensionContext.Namespace STORE =
            ExtensionContext.Namespace.create(FacebookAdsExtension.class);
    private static final Map<Class<?>, Function<FacebookAds, Object>> GIVEN = Map.of(
            FacebookAds.class, ads -> ads,
            FacebookMarketingConnector.class, FacebookAds::connector,
            ChatModel.class, FacebookAds::scriptedModel,
            Faults.class, FacebookAds::faults,
            Sandbox.class, FacebookAds::sandbox,
            Clock.class, FacebookAds::clock);

    private final LocalDate day;
    private final boolean hosted;

    /** Open source mode, on {@link #DAY}. */
    public FacebookAdsExtension() {
        this(DAY, false);
    }

    private FacebookAdsExtension(LocalDate day, boolean hosted) {
        this.day = day;
        this.hosted = hosted;
    }

    /**
     * Chooses the day: the sandbox has data until then, of more than a year.
     *
     * @param day today
     * @return the extension
     */
    public FacebookAdsExtension on(LocalDate day) {
        return new FacebookAdsExtension(day, hosted);
    }

    /** {@return the extension with connectors of hosted mode, whose credentials the sandbox's Airbyte keeps} */
    public FacebookAdsExtension hosted() {
        return new FacebookAdsExtension(day, true);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FacebookAds ads = context.getStore(STORE)
                .getOrComputeIfAbsent(context.getUniqueId(), id -> new Running(start()), Running.class)
                .ads();
        return Objects.requireNonNull(GIVEN.get(parameter.getParameter().getType()))
                .apply(ads);
    }

    private FacebookAds start() {
        return FacebookAds.start(
                Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), hosted);
    }

    /** Ends with the scope that JUnit keeps it in. */
    private record Running(FacebookAds ads) implements AutoCloseable {
        @Override
        public void close() {
            ads.close();
        }
    }
}
