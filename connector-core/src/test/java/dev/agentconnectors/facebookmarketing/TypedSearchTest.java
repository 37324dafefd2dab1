package dev.agentconnectors.facebookmarketing;

import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.EXECUTE;
import static dev.agentconnectors.facebookmarketing.hosted.FakeAirbyte.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.api.Campaign;
import dev.agentconnectors.facebookmarketing.api.MinorUnits;
import dev.agentconnectors.facebookmarketing.api.Page;
import dev.agentconnectors.facebookmarketing.api.Pages;
import dev.agentconnectors.facebookmarketing.search.Filter;
import dev.agentconnectors.facebookmarketing.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Typed search and its pages, over a socket. */
class TypedSearchTest extends HostedFixture {

    private static final SearchQuery ACTIVE = SearchQuery.of(Filter.eq("status", "ACTIVE"));

    private final AtomicInteger asked = new AtomicInteger();

    /** One answer after the other: a record with a number, and a cursor or none. */
    private void answers(@Nullable String... cursors) {
        airbyte.on(EXECUTE, request -> {
            int number = asked.incrementAndGet();
            String cursor = cursors[number - 1];
            return json("{\"result\":{\"hits\":[{\"id\":\"" + number + "\",\"data\":{\"id\":\"" + number
                    + "\",\"name\":\"No. " + number + "\",\"daily_budget\":5000}}]"
                    + (cursor == null ? "" : ",\"next_cursor\":\"" + cursor + "\"") + "}}");
        });
    }

    private List<@Nullable Object> cursorsSent() {
        List<@Nullable Object> cursors = new ArrayList<>();
        airbyte.sent(EXECUTE)
                .forEach(request ->
                        cursors.add(((Map<?, ?>) ((Map<?, ?>) request.json()).get("params")).get("cursor")));
        return cursors;
    }

    private List<@Nullable String> read(Pages<Campaign> pages) {
        return pages.stream().map(Campaign::id).toList();
    }

    @Test
    void whatIsFoundIsAPageOfRecords() {
        answers("c1");

        Page<Campaign> page = byId().campaigns().search(ACTIVE);

        assertThat(page.records()).singleElement().satisfies(campaign -> {
            assertThat(campaign.name()).isEqualTo("No. 1");
            assertThat(campaign.dailyBudget()).isEqualTo(MinorUnits.of(5000));
        });
        assertThat(page.hasMore()).isTrue();
        assertThat(page.after()).contains("c1");
        assertThat(((Map<?, ?>) airbyte.sent(EXECUTE).get(0).json()))
                .isEqualTo(Map.of(
                        "entity",
                        "campaigns",
                        "action",
                        "search",
                        "params",
                        Map.of("query", Map.of("filter", Map.of("eq", Map.of("status", "ACTIVE"))))));
    }

    @Test
    void asynchronouslyTheSame() {
        answers((String) null);

        Page<Campaign> page = byId().campaigns().searchAsync(ACTIVE).join();

        assertThat(page.records()).extracting(Campaign::id).containsExactly("1");
        assertThat(page.hasMore()).isFalse();
    }

    @Test
    void allPagesAreReadFromCursorToCursor() {
        answers("c1", "c2", null);

        assertThat(read(byId().campaigns().searchPages(ACTIVE))).containsExactly("1", "2", "3");
        assertThat(cursorsSent()).containsExactly(null, "c1", "c2");
    }

    @Test
    void aQueryWithACursorBeginsThere() {
        answers((String) null);

        assertThat(read(byId().campaigns()
                        .searchPages(SearchQuery.builder().cursor("c7").build())))
                .containsExactly("1");
        assertThat(cursorsSent()).containsExactly("c7");
    }

    @Test
    void pagesThatLeadRoundInACircleAreLeft() {
        answers("c1", "c2", "c1");

        assertThatThrownBy(() -> read(byId().campaigns().searchPages(ACTIVE)))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("circle");
        assertThat(asked).hasValue(3);
    }

    @Test
    void afterAFailureReadingGoesOnFromTheCursor() {
        airbyte.on(EXECUTE, request -> {
            int number = asked.incrementAndGet();
            // Refused in either dialect.
            return number == 2 || number == 3
                    ? json(422, "{\"detail\":\"not now\"}")
                    : json("{\"result\":{\"hits\":[{\"id\":\"" + number + "\",\"data\":{\"id\":\"" + number + "\"}}]"
                            + (number == 1 ? ",\"next_cursor\":\"c1\"" : "") + "}}");
        });
        Pages<Campaign> pages = byId().campaigns().searchPages(ACTIVE);
        List<@Nullable String> read = new ArrayList<>();

        assertThatThrownBy(() -> pages.stream().forEach(campaign -> read.add(campaign.id())))
                .isInstanceOf(ConnectorException.class);
        assertThat(read).containsExactly("1");
        pages.stream().forEach(campaign -> read.add(campaign.id()));

        assertThat(read).containsExactly("1", "4");
        assertThat(cursorsSent()).containsExactly(null, "c1", "c1", "c1");
    }

    @Test
    void inOpenSourceModeNothingIsSent() {
        try (GraphFixture graph = new GraphFixture()) {
            assertThatThrownBy(() -> graph.connector().campaigns().search(ACTIVE))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("hosted mode");
            assertThat(graph.requests()).isZero();
        }
    }
}
