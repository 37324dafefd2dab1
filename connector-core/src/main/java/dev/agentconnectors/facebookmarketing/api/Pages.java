package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All records of a list, read page by page as they are wanted; no more than two pages are held at a time. It knows how far it
 * has been read: where a page cannot be read, nothing is lost and nothing comes twice, for reading on begins at the record
 * behind the last one that was given out.
 *
 * <pre>{@code
 * Pages<Campaign> pages = connector.campaigns().pages(request);
 * try (Stream<Campaign> campaigns = pages.stream()) {
 *     campaigns.forEach(this::store);
 * } catch (RateLimitException e) {
 *     // Later, pages.stream() goes on.
 * }
 * }</pre>
 *
 * <p>For one reader at a time; its streams may be closed from any thread.
 *
 * @param <T> the type of the records
 */
public final class Pages<T> {

    private final Function<@Nullable String, CompletableFuture<Page<T>>> source;
    private final @Nullable String start;
    private final boolean readAhead;
    private final SeenCursors seen = new SeenCursors();

    private Iterator<T> records = Collections.emptyIterator();
    // Where the page began whose records are being given out, and where the one behind it begins.
    private @Nullable String current;
    private @Nullable String next;
    private boolean last;
    private @Nullable String trouble;
    private volatile @Nullable CompletableFuture<Page<T>> underWay;

    /** Pages that a source gives, of which each is asked for by the cursor before it, the first one by null. */
    Pages(Function<@Nullable String, CompletableFuture<Page<T>>> source, @Nullable String start, boolean readAhead) {
        this.source = source;
        this.start = start;
        this.readAhead = readAhead;
        this.current = start;
        this.next = start;
        if (start != null) {
            boolean unused = seen.add(start);
        }
    }

    /**
     * The same list from its beginning, with the next page being fetched while the records of one are used: faster, for one
     * page more in memory and, where reading stops early, a request that was not needed.
     *
     * @return other pages; these stay as they are
     */
    public Pages<T> readingAhead() {
        return new Pages<>(source, start, true);
    }

    /**
     * The records that were not given out yet. The stream is lazy: a page is fetched when its first record is wanted. Closing
     * it cancels a request that is under way; the position stays, and another stream goes on from there.
     *
     * @return the records in the service's order. The stream throws {@link ConnectorException} where a page cannot be read,
     *     as the call would, and {@link ApiException} where the service leads it round in a circle; {@link
     *     CancellationException} if it is closed while it waits
     */
    public Stream<T> stream() {
        Reading reading = new Reading();
        return StreamSupport.stream(reading, false).onClose(reading::close);
    }

    /**
     * Says whether there may be records that were not given out yet.
     *
     * @return false once all were
     */
    public boolean hasMore() {
        return records.hasNext() || !last;
    }

    /**
     * How far the list has been given out, for going on with another request, in another process perhaps: it begins with the
     * first page of which not all records were given out.
     *
     * @return what {@code after} of a request (of a search: {@code cursor}) takes; empty at the beginning
     */
    public Optional<String> after() {
        return Optional.ofNullable(records.hasNext() || last ? current : next);
    }

    private Page<T> advance(Reading reading) {
        if (trouble != null) {
            throw new ApiException(trouble, null, null);
        }
        CompletableFuture<Page<T>> asked = ask();
        if (reading.closed) {
            asked.cancel(true);
        }
        Page<T> page = await(asked);
        current = next;
        if (page.hasMore()) {
            next = page.after().orElse(null);
            trouble = trouble(next);
            if (readAhead && trouble == null) {
                CompletableFuture<?> unused = ask();
            }
        } else {
            last = true;
        }
        return page;
    }

    /** The next page, as a failed future too: a page that was read must not be lost for the one behind it. */
    private CompletableFuture<Page<T>> ask() {
        CompletableFuture<Page<T>> asked = underWay;
        if (asked == null || asked.isCancelled()) {
            try {
                asked = source.apply(next);
            } catch (RuntimeException e) {
                asked = CompletableFuture.failedFuture(e);
            }
            underWay = asked;
        }
        return asked;
    }

    private Page<T> await(CompletableFuture<Page<T>> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new NetworkException("Reading the list was interrupted; it can go on where it was.", null, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            underWay = null;
        }
    }

    private @Nullable String trouble(@Nullable String cursor) {
        if (cursor == null) {
            return "The service says that more records follow, but not where: the list cannot be read to its end.";
        }
        return seen.add(cursor)
                ? null
                : "The service gave a cursor for the second time: the list leads round in a circle, and was read so far"
                        + " as it can be.";
    }

    /** One pass over what was not given out yet. */
    private final class Reading extends AbstractSpliterator<T> {

        private volatile boolean closed;

        private Reading() {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (!records.hasNext()) {
                if (last) {
                    return false;
                }
                records = advance(this).records().iterator();
            }
            action.accept(records.next());
            return true;
        }

        private void close() {
            closed = true;
            CompletableFuture<Page<T>> asked = underWay;
            if (asked != null) {
                asked.cancel(true);
            }
        }
    }
}
