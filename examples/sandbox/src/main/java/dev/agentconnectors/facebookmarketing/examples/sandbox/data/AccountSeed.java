package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.List;

/**
 * What an ad account is generated from.
 *
 * @param id the digits of its id
 * @param name its name
 * @param businessId the business that owns it
 * @param businessName the name of that business
 * @param currency the ISO code of its currency
 * @param minorPerCent how many of its minor units a US cent is worth, for budgets and prices of the same order
 * @param timezoneId Facebook's number of its time zone
 * @param timezone its time zone
 * @param country the country it is in
 * @param city where it is
 * @param state where it is
 * @param street where it is
 * @param zip where it is
 * @param pageId the page that its ads speak for
 * @param site where its ads lead to
 * @param campaigns how many campaigns it has
 * @param minDailyBudget the smallest daily budget, in the minor unit
 * @param audienceTerms whether the terms of custom audiences have been accepted
 * @param markets the countries that it advertises in
 * @param products what it sells
 * @param interest what its customers are interested in
 * @param stories whether something goes on in it: see {@link Story}
 */
record AccountSeed(
        String id,
        String name,
        String businessId,
        String businessName,
        String currency,
        double minorPerCent,
        int timezoneId,
        String timezone,
        String country,
        String city,
        String state,
        String street,
        String zip,
        String pageId,
        String site,
        int campaigns,
        int minDailyBudget,
        boolean audienceTerms,
        List<String> markets,
        List<String> products,
        String interest,
        boolean stories) {
    static final List<AccountSeed> ALL = SeedFiles.list("accounts.json", AccountSeed[].class);

    /** The product that a name is about. */
    int product(String name) {
        int index = 0;
        while (!name.contains(products.get(index))) {
            index++;
        }
        return index;
    }

    /** Converts an amount in US cents to the account's minor unit, rounded to what people type. */
    long money(long cents) {
        long amount = Math.round(cents * minorPerCent);
        return minorPerCent == 1 ? amount : amount / 10 * 10;
    }
}
