package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.api.Campaign;
import dev.agentconnectors.facebookmarketing.api.ListCampaignsRequest;
import dev.agentconnectors.facebookmarketing.api.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final ListCampaignsRequest REQUEST =
            ListCampaignsRequest.builder().accountId("123").limit(2).build();

    private final GraphFixture graph = new GraphFixture();

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void nothingIsReadBeforeItIsWanted() {
        graph.answer(page("c1", 1, 2)).answer(page("c2", 3, 4));

        try (Stream<Campaign> campaigns = graph.connector().campaigns().stream(REQUEST)) {
            assertThat(graph.requests()).isZero();
            assertThat(campaigns.limit(2).map(Campaign::id)).containsExactly("1", "2");
        }

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void everyPageIsReadFromTheCursorBeforeIt() {
        graph.answer(page("c1", 1, 2)).answer(page("c2")).answer(page(null, 3));

        assertThat(ids(pages())).containsExactly("1", "2", "3");
        assertThat(cursors(3)).containsExactly(null, "c1", "c2");
    }

    @Test
    void aRequestWithACursorBeginsThere() {
        graph.answer(page(null, 9));

        assertThat(ids(graph.connector()
                        .campaigns()
                        .pages(REQUEST.toBuilder().after("c7").build())))
                .containsExactly("9");
        assertThat(cursors(1)).containsExactly("c7");
    }

    @Test
    void afterAFailureReadingGoesOnWithTheFirstRecordThatWasNotGivenOut() {
        graph.answer(page("c1", 1, 2)).fail(100, null).answer(page(null, 3, 4));
        Pages<Campaign> pages = pages();
        List<@Nullable String> read = new ArrayList<>();

        assertThatThrownBy(() -> pages.stream().forEach(campaign -> read.add(campaign.id())))
                .isInstanceOf(ApiException.class);
        assertThat(read).containsExactly("1", "2");
        assertThat(pages.hasMore()).isTrue();
        assertThat(pages.after()).contains("c1");

        pages.stream().forEach(campaign -> read.add(campaign.id()));

        assertThat(read).containsExactly("1", "2", "3", "4");
        assertThat(pages.hasMore()).isFalse();
        assertThat(cursors(3)).containsExactly(null, "c1", "c1");
    }

    @Test
    void aReaderThatStopsInTheMiddleOfAPageGoesOnInTheMiddle() {
        graph.answer(page("c1", 1, 2)).answer(page(null, 3));
        Pages<Campaign> pages = pages();

        assertThatThrownBy(() -> pages.stream().forEach(campaign -> {
                    throw new IllegalArgumentException("cannot store " + campaign.id());
                }))
                .hasMessage("cannot store 1");

        assertThat(pages.after()).isEmpty();
        assertThat(ids(pages)).containsExactly("2", "3");
    }

    @Test
    void aListThatLeadsRoundInACircleIsLeftBeforeARecordComesTwice() {
        graph.answer(page("c1", 1)).answer(page("c2", 2)).answer(page("c1", 3));
        Pages<Campaign> pages = pages();
        List<@Nullable String> read = new ArrayList<>();

        assertThatThrownBy(() -> pages.stream().forEach(campaign -> read.add(campaign.id())))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("circle");
        assertThat(read).containsExactly("1", "2", "3");
        assertThat(graph.requests()).isEqualTo(3);
    }

    @Test
    void aListThatGoesOnNowhereSaysSoAfterItsLastRecord() {
        graph.answer("{\"data\":[{\"id\":\"1\"}],\"paging\":{\"next\":\"https://next\"}}");
        List<@Nullable String> read = new ArrayList<>();

        assertThatThrownBy(() -> pages().stream().forEach(campaign -> read.add(campaign.id())))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("not where");
        assertThat(read).containsExactly("1");
    }

    @Test
    void closingTheStreamCancelsTheRequestThatItWaitsFor() throws Exception {
        graph.answer(page("c1", 1))
                .answer(new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build())
                .answer(page(null, 2));
        Pages<Campaign> pages = pages();
        Stream<Campaign> stream = pages.stream();
        CompletableFuture<@Nullable Throwable> outcome = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                stream.forEach(campaign -> {});
                outcome.complete(null);
            } catch (RuntimeException e) {
                outcome.complete(e);
            }
        });
        reader.start();
        assertThat(cursors(2)).containsExactly(null, "c1");

        stream.close();

        assertThat(outcome.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(ids(pages)).containsExactly("2");
    }

    @Test
    void readingAheadAsksForThePageBehindWhileOneIsUsed() throws Exception {
        graph.answer(page("c1", 1)).answer(page("c2", 2)).answer(page(null, 3));
        Pages<Campaign> pages = pages().readingAhead();
        List<@Nullable String> read = new ArrayList<>();

        pages.stream().forEach(campaign -> {
            if (read.isEmpty()) {
                // Both are on their way before the first record has been used.
                assertThat(cursors(2)).containsExactly(null, "c1");
            }
            read.add(campaign.id());
        });

        assertThat(read).containsExactly("1", "2", "3");
        assertThat(graph.requests()).isEqualTo(3);
    }

    @Test
    void aFailureAheadComesInItsTurnAndIsTriedAgain() {
        graph.answer(page("c1", 1)).fail(100, null).answer(page(null, 2));
        Pages<Campaign> pages = pages().readingAhead();
        List<@Nullable String> read = new ArrayList<>();

        assertThatThrownBy(() -> pages.stream().forEach(campaign -> read.add(campaign.id())))
                .isInstanceOf(ApiException.class);
        assertThat(read).containsExactly("1");
        assertThat(ids(pages)).containsExactly("2");
    }

    @Test
    void aMillionRecordsAreReadWithLittleMemory() throws Exception {
        assertThat(ReadAMillion.inAJvmOfItsOwn("-Xmx64m")).isEqualTo("1000000 records, 1000000 different");
    }

    private Pages<Campaign> pages() {
        return graph.connector().campaigns().pages(REQUEST);
    }

    private List<@Nullable String> cursors(int requests) {
        List<@Nullable String> cursors = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            cursors.add(GraphFixture.query(graph.request(), "after"));
        }
        return cursors;
    }

    private static List<@Nullable String> ids(Pages<Campaign> pages) {
        try (Stream<Campaign> campaigns = pages.stream()) {
            return campaigns.map(Campaign::id).toList();
        }
    }

    private static String page(@Nullable String after, int... ids) {
        StringBuilder page = new StringBuilder("{\"data\":[");
        for (int i = 0; i < ids.length; i++) {
            page.append(i == 0 ? "" : ",").append("{\"id\":\"").append(ids[i]).append("\"}");
        }
        page.append("]");
        return after == null
                ? page.append("}").toString()
                : page.append(",\"paging\":{\"cursors\":{\"after\":\"" + after + "\"},\"next\":\"https://next\"}}")
                        .toString();
    }
}
