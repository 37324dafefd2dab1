package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.LocalDate;

/**
 * What one ad delivered on one day; everything that Insights tell is a sum of such rows.
 *
 * @param date the day
 * @param accountId the digits of the ad account
 * @param campaignId the campaign
 * @param adsetId the ad set
 * @param adId the ad
 * @param metrics what was counted
 */
public record DailyRow(
        LocalDate date, String accountId, String campaignId, String adsetId, String adId, Metrics metrics) {
    /** The same with other counts. */
    DailyRow with(Metrics counted) {
        return new DailyRow(date, accountId, campaignId, adsetId, adId, counted);
    }

    /**
     * Tells whether the row lies in a range of days.
     *
     * @param since the first day
     * @param until the last day, included
     * @return whether it does
     */
    public boolean within(LocalDate since, LocalDate until) {
        return !date.isBefore(since) && !date.isAfter(until);
    }
}
