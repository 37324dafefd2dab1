package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facebook writes times to the second, with the offset of the ad account's zone behind each. Where all of a result have the
 * same one, or the two that summer and winter make, it is said once and the times stand as the account's clock shows them,
 * to the minute, which is also how Facebook reads a time without an offset. A single object's times stay as they are.
 *
 * @param records with their times shortened, or as they were
 * @param note what to say once; null where nothing was shortened
 */
record LocalTimes(
        List<Map<String, Object>> records, @Nullable String note) {

    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}):\\d{2}([+-]\\d{4})");
    private static final int ONE_HOUR = 3600;

    static LocalTimes of(List<Map<String, Object>> records) {
        TreeSet<String> offsets = new TreeSet<>();
        for (Map<String, Object> record : records) {
            for (Object value : record.values()) {
                Matcher time = TIME.matcher(value instanceof String text ? text : "");
                if (time.matches()) {
                    offsets.add(time.group(2));
                }
            }
        }
        return isOneZone(offsets)
                ? new LocalTimes(records.stream().map(LocalTimes::shortened).toList(), note(offsets))
                : new LocalTimes(records, null);
    }

    private static boolean isOneZone(TreeSet<String> offsets) {
        return offsets.size() == 1
                || (offsets.size() == 2 && Math.abs(seconds(offsets.first()) - seconds(offsets.last())) == ONE_HOUR);
    }

    private static int seconds(String offset) {
        return ZoneOffset.of(offset).getTotalSeconds();
    }

    private static String note(TreeSet<String> offsets) {
        return "to the minute, local to the ad account, UTC" + String.join(" or ", offsets);
    }

    private static Map<String, Object> shortened(Map<String, Object> record) {
        Map<String, Object> shorter = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            Matcher time = TIME.matcher(value instanceof String text ? text : "");
            shorter.put(name, time.matches() ? time.group(1) : value);
        });
        return shorter;
    }
}
