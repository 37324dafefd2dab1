package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Ids of ad accounts, as callers write them. */
final class AccountIds {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,30}");

    private AccountIds() {}

    /** The bare digits of each, or a {@link ValidationException} for what is no id. */
    static List<String> read(Collection<String> accountIds) {
        List<String> digits = new ArrayList<>();
        for (String id : accountIds) {
            String bare = id.trim().replaceFirst("^act_", "");
            if (!DIGITS.matcher(bare).matches()) {
                throw new ValidationException("accountIds holds '" + id
                        + "': an ad account's id is digits, with or without act_ before them.");
            }
            digits.add(bare);
        }
        return List.copyOf(digits);
    }
}
