package dev.agentconnectors.facebookmarketing.langchain4j.internal.money;

import java.util.Set;

/**
 * The currencies of ad accounts and how many minor units one major unit has, by the table "Currency codes" of Meta's
 * Marketing API and the codes of its SDKs. It is not ISO 4217's: HUF and TWD have no minor unit here, BHD and JOD have
 * hundredths. Meta goes on listing currencies that have gone.
 */
public final class MetaCurrencies {

    private static final Set<String> WITHOUT_MINOR_UNIT =
            Set.of("CLP", "COP", "CRC", "HUF", "ISK", "IDR", "JPY", "KRW", "PYG", "TWD", "VND");
    private static final Set<String> WITH_HUNDREDTHS = Set.of(
            "AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BOB", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "DZD", "EGP",
            "EUR", "GBP", "GTQ", "HKD", "HNL", "HRK", "ILS", "INR", "JOD", "KES", "LKR", "LTL", "LVL", "MOP", "MXN",
            "MYR", "NGN", "NIO", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK",
            "SGD", "SKK", "THB", "TRY", "UAH", "USD", "UYU", "VEF", "VES", "ZAR");

    private MetaCurrencies() {}

    /** True for a currency that ad accounts have. */
    public static boolean isKnown(String currency) {
        return WITHOUT_MINOR_UNIT.contains(currency) || WITH_HUNDREDTHS.contains(currency);
    }

    /** How many decimals amounts in the currency have: 0 or 2. */
    public static int decimals(String currency) {
        if (!isKnown(currency)) {
            throw new IllegalArgumentException("'" + currency
                    + "' is not a currency that Meta's ad accounts have: use its three-letter code, such as USD.");
        }
        return WITHOUT_MINOR_UNIT.contains(currency) ? 0 : 2;
    }
}
