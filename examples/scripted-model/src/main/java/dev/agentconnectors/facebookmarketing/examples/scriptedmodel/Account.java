package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An ad account.
 *
 * @param id its digits
 * @param name its name; empty if not known
 * @param currency the ISO code; empty if not known
 * @param zone its time zone; UTC if not known
 */
record Account(String id, String name, String currency, ZoneId zone) {
    private static final String FIELDS = "id,account_id,name,currency,timezone_name";
    private static final Map<String, String> CURRENCIES =
            Map.of("yen", "JPY", "japanese", "JPY", "dollar", "USD", "euro", "EUR", "pound", "GBP");

    static List<Account> all(Tools tools) {
        List<Account> accounts = tools.all("ad_accounts", Map.of("fields", FIELDS)).stream()
                .map(Account::of)
                .toList();
        if (accounts.isEmpty()) {
            throw new CannotAnswer("The tools show no ad account at all, so there is nothing to look into.");
        }
        return accounts;
    }

    static Account of(Row row) {
        String id = row.has("account_id") ? row.text("account_id") : row.text("id");
        return new Account(
                id.replaceFirst("^act_", ""), row.text("name"), row.text("currency"), zone(row.text("timezone_name")));
    }

    /** Whether one word of a prompt can mean nothing but this account. */
    boolean isMeantBy(String word) {
        return currency.equalsIgnoreCase(CURRENCIES.getOrDefault(word, word));
    }

    static String labels(List<Account> accounts) {
        return accounts.stream().map(Account::label).collect(Collectors.joining(", "));
    }

    /** For people. */
    String label() {
        return name.isEmpty()
                ? "ad account `act_" + id + "`"
                : "ad account **" + Target.plain(name) + "** (`act_" + id + "`)";
    }

    /** An amount that a prompt gives, as the slot has it, in the account's currency; a currency of "$" is any dollar. */
    Money money(String amount) {
        String given = amount.split("\\|", -1)[1];
        String number = amount.split("\\|", -1)[2];
        if (currency.isEmpty()) {
            throw new CannotAnswer("The tools do not say in which currency " + label() + " is, so I set no amount.");
        }
        boolean same = given.isEmpty() || given.equals(currency) || (given.equals("$") && currency.endsWith("D"));
        if (!same) {
            throw new CannotAnswer("You gave an amount in " + given + ", but " + label() + " is in " + currency
                    + ". Please give the amount in " + currency + ". I changed nothing.");
        }
        return Money.given(number, currency)
                .orElseThrow(() -> new CannotAnswer(
                        currency + " has no such fraction as in " + number + ", so I changed nothing."));
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    static Optional<Account> byId(List<Account> accounts, String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }
}
