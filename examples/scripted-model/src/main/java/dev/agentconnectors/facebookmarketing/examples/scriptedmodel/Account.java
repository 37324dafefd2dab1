package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ad account that a question is about.
 *
 * @param id its digits
 * @param name its name; empty if not known
 * @param currency the ISO code; empty if not known
 * @param zone its time zone; UTC if not known
 */
record Account(String id, String name, String currency, ZoneId zone) {
    private static final String FIELDS = "id,account_id,name,currency,timezone_name";

    /** The account whose id, name or currency the conversation names; otherwise the first that the tools list. */
    static Account choose(Prompt prompt, Transcript transcript, Tools tools) {
        Optional<String> id = prompt.accountId().or(() -> namedBefore(transcript));
        if (id.isPresent() && tools.offers("ad_accounts", "get")) {
            return of(tools.get("ad_accounts", Map.of("account_id", id.get(), "fields", FIELDS)));
        }
        List<Account> accounts = tools.all("ad_accounts", Map.of("fields", FIELDS)).stream()
                .map(Account::of)
                .toList();
        if (accounts.isEmpty()) {
            throw new CannotAnswer("The tools show no ad account at all, so there is nothing to look into.");
        }
        if (id.isPresent()) {
            return accounts.stream()
                    .filter(account -> account.id().equals(id.get()))
                    .findFirst()
                    .orElseThrow(() -> new CannotAnswer("The tools show no ad account act_" + id.get() + "."));
        }
        return accounts.stream()
                .filter(account -> account.isNamedIn(prompt.text()))
                .findFirst()
                .orElse(accounts.get(0));
    }

    /** For people. */
    String label() {
        return name.isEmpty() ? "ad account `act_" + id + "`" : "ad account **" + name + "** (`act_" + id + "`)";
    }

    /** The amount in the account's currency, unless the prompt means another currency. */
    Money money(Money amount) {
        if (currency.isEmpty()) {
            throw new CannotAnswer("The tools do not say in which currency " + label() + " is, so I set no amount.");
        }
        if (!amount.currency().isEmpty() && !amount.currency().equals(currency)) {
            throw new CannotAnswer("You gave an amount in " + amount.currency() + ", but " + label() + " is in "
                    + currency + ". Please give the amount in " + currency + ".");
        }
        return new Money(amount.amount(), currency);
    }

    private static Account of(Row row) {
        String id = row.has("account_id") ? row.text("account_id") : row.text("id");
        return new Account(
                id.replaceFirst("^act_", ""), row.text("name"), row.text("currency"), zone(row.text("timezone_name")));
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static Optional<String> namedBefore(Transcript transcript) {
        return transcript.userTexts().stream()
                .map(text -> new Prompt(text).accountId())
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private boolean isNamedIn(String text) {
        return (!name.isEmpty() && text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                || (!currency.isEmpty()
                        && Pattern.compile("\\b" + Pattern.quote(currency) + "\\b")
                                .matcher(text)
                                .find());
    }
}
