package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. A cursor marks a place by the item beside it, not by a count, so that what is added or removed
 * meanwhile is neither skipped nor shown twice.
 *
 * @param items what is on the page
 * @param before the cursor of its first item, null when the page is empty
 * @param after the cursor of its last item, null when the page is empty
 * @param hasPrevious whether something comes before
 * @param hasNext whether something comes after
 */
record Page<T>(
        List<T> items, @Nullable String before, @Nullable String after, boolean hasPrevious, boolean hasNext) {
    private static final int DEFAULT_LIMIT = 25;
    private static final int MAXIMUM_LIMIT = 500;
    private static final String MARK = "QVFI:";

    /** Cuts the page that the parameters ask for out of a list that falls by the given order. */
    static <T> Page<T> of(List<T> all, ToLongFunction<T> order, Params params) {
        int limit = (int) Math.min(MAXIMUM_LIMIT, params.number("limit").orElse((long) DEFAULT_LIMIT));
        if (limit == 0) {
            throw GraphError.parameter("Param limit must be greater than 0", "limit")
                    .asException();
        }
        int from = 0;
        int to;
        String after = params.get("after");
        String before = params.get("before");
        if (after == null && before != null) {
            to = countWhile(all, order, position(before), false);
            from = Math.max(0, to - limit);
        } else {
            from = after == null ? 0 : countWhile(all, order, position(after), true);
            to = Math.min(all.size(), from + limit);
        }
        List<T> items = all.subList(from, to);
        return new Page<>(
                items,
                items.isEmpty() ? null : cursor(order.applyAsLong(items.get(0))),
                items.isEmpty() ? null : cursor(order.applyAsLong(items.get(items.size() - 1))),
                from > 0,
                to < all.size());
    }

    /** How many items come before a place, with or without the item at that place. */
    private static <T> int countWhile(List<T> all, ToLongFunction<T> order, long place, boolean including) {
        int count = 0;
        while (count < all.size()) {
            long at = order.applyAsLong(all.get(count));
            if (at < place || (at == place && !including)) {
                break;
            }
            count++;
        }
        return count;
    }

    private static String cursor(long order) {
        byte[] bytes = (MARK + Long.toString(order, Character.MAX_RADIX)).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long position(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.startsWith(MARK)) {
                return Long.parseLong(text.substring(MARK.length()), Character.MAX_RADIX);
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the one answer for every cursor that is not ours.
        }
        throw GraphError.parameter("Invalid cursors values supplied", "after").asException();
    }
}
