package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Facebook writes times to the second, with the offset of the ad account's zone behind each: {@code
 * 2026-11-20T14:16:00-0800}. Where all of a list have the same one, or, of one account, the two that summer and winter make, it
 * is said once and the times stand as the account's clock shows them, to the minute, which is also how Facebook reads a time
 * without an offset. Two accounts may be in two zones an hour apart: there every time keeps its offset.
 */
final class LocalTimes {

    private static final int ONE_HOUR = 3600;
    private static final String SHAPE = "0000-00-00T00:00:00+0000";
    private static final int TO_THE_MINUTE = 16;
    private static final int TO_THE_SECOND = 19;
    private static final int OFFSET = SHAPE.length() - TO_THE_SECOND;
    private static final int QUOTES = 2;

    private LocalTimes() {}

    /**
     * Shortens the times of a table, if they can be.
     *
     * @param oneAccount whether the call was for the records of one ad account
     * @return what to say once, or null where nothing was shortened
     */
    static @Nullable String shorten(RecordTable table, boolean oneAccount) {
        SortedSet<String> offsets = new TreeSet<>();
        int last = -1;
        for (int value = 0; value < table.values() && offsets.size() <= 2; value++) {
            if (isTime(table, value)) {
                int offset = table.start(value) + 1 + TO_THE_SECOND;
                if (last < 0 || !table.text.equal(offset, offset + OFFSET, last, last + OFFSET)) {
                    offsets.add(table.text.text(offset, offset + OFFSET));
                    last = offset;
                }
            }
        }
        if (!isOneZone(offsets, () -> oneAccount(table, oneAccount))) {
            return null;
        }
        for (int value = 0; value < table.values(); value++) {
            if (isTime(table, value)) {
                int end = table.start(value) + 1 + TO_THE_MINUTE;
                table.text.bytes()[end] = '"';
                table.place(value, table.start(value), end + 1);
            }
        }
        return "to the minute, local to the ad account, UTC" + String.join(" or ", offsets);
    }

    /** The records' own word counts for more than the call's. */
    private static boolean oneAccount(RecordTable table, boolean called) {
        Column account = table.columns().stream()
                .filter(column -> column.name().equals("account_id") && column.count > 0)
                .findFirst()
                .orElse(null);
        if (account == null) {
            return called;
        }
        for (int value = 0; value < table.values(); value++) {
            if (table.columnOf(value) == account && !table.equal(value, account.lastValue)) {
                return false;
            }
        }
        return account.count == table.size();
    }

    private static boolean isOneZone(SortedSet<String> offsets, BooleanSupplier oneAccount) {
        return offsets.size() == 1
                || (offsets.size() == 2
                        && Math.abs(seconds(offsets.first()) - seconds(offsets.last())) == ONE_HOUR
                        && oneAccount.getAsBoolean());
    }

    private static int seconds(String offset) {
        return ZoneOffset.of(offset).getTotalSeconds();
    }

    private static boolean isTime(RecordTable table, int value) {
        // Nearly every value is told by its length.
        if (table.length(value) != SHAPE.length() + QUOTES) {
            return false;
        }
        byte[] bytes = table.text.bytes();
        int start = table.start(value) + 1;
        for (int i = 0; i < SHAPE.length(); i++) {
            char shape = SHAPE.charAt(i);
            byte c = bytes[start + i];
            boolean fits = shape == '0' ? c >= '0' && c <= '9' : shape == c || (shape == '+' && c == '-');
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
