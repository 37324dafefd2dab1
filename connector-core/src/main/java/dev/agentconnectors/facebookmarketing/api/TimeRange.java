package dev.agentconnectors.facebookmarketing.api;

import java.time.LocalDate;
import java.util.Map;

/**
 * A period of whole days in the time zone of the ad account.
 *
 * @param since the first day
 * @param until the last day, which belongs to the period
 */
public record TimeRange(LocalDate since, LocalDate until) {

    /**
     * A period.
     *
     * @param since the first day
     * @param until the last day, which belongs to the period
     * @return the period
     */
    public static TimeRange of(LocalDate since, LocalDate until) {
        return new TimeRange(since, until);
    }

    Map<String, Object> toMap() {
        return Map.of("since", since.toString(), "until", until.toString());
    }
}
