package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import java.util.Set;

/** The Graph API's fields with data about people and about how an account is paid for. */
public final class SensitiveFields {

    /** About people: how to reach them, where they live, what they entered into a form. */
    public static final Set<String> PERSONAL = Set.of(
            "email",
            "emails",
            "phone",
            "birthday",
            "hometown",
            "contact_address",
            "personal_info",
            "business_street",
            "business_street2",
            "business_zip",
            "field_data",
            "custom_disclaimer_responses");

    /** About payment: means of payment, invoices, tax numbers. */
    public static final Set<String> PAYMENT = Set.of(
            "funding_source",
            "funding_source_details",
            "expired_funding_source_details",
            "extended_credit_invoice_group",
            "io_number",
            "liable_address",
            "payment_pricepoints",
            "send_bill_to_address",
            "sold_to_address",
            "tax_id");

    private SensitiveFields() {}
}
