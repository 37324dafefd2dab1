package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.List;

/**
 * What Facebook says when it refuses a write that is well formed. A subcode stands here only where a real answer with it,
 * or Facebook's documentation, is known; where Facebook is known to refuse and not how, the error has none. Titles and
 * texts are in the words of the sandbox: Facebook writes them in the language of the token's owner, so that nobody may
 * match them.
 */
final class Refusals {
    private Refusals() {}

    static GraphException audienceUnsaid() {
        return GraphError.refused(
                        1870227,
                        "Advantage audience flag is required",
                        "To create the ad set, say with targeting_automation.advantage_audience (0 or 1) whether Facebook"
                                + " may show it beyond the audience.",
                        "targeting")
                .asException();
    }

    static GraphException minimumAgeWithAdvantage() {
        return GraphError.refused(
                        1870188,
                        "The minimum age is above that of Advantage+ audiences",
                        "With an Advantage+ audience the minimum age can't be higher than 25.",
                        "targeting")
                .asException();
    }

    static GraphException maximumAgeWithAdvantage() {
        return GraphError.refused(
                        1870189,
                        "Maximum age is below threshold",
                        "With an Advantage+ audience the maximum age can't be lower than 65.",
                        "targeting")
                .asException();
    }

    static GraphException optionsForTheYoung() {
        return GraphError.refused(
                        1870249,
                        "Targeting options are unavailable for young people",
                        "Below 18 only places and age can be targeted. Raise age_min or remove everything else.",
                        "targeting")
                .asException();
    }

    static GraphException beneficiaryMissing() {
        return GraphError.refused(
                        3858548,
                        "Beneficiary is missing",
                        "Ads in the European Union must say who benefits from them.",
                        "dsa_beneficiary")
                .asException();
    }

    static GraphException payorMissing() {
        return GraphError.refused(
                        3858079,
                        "No payor provided in DSA regulated region",
                        "Ads in the European Union must say who pays for them.",
                        "dsa_payor")
                .asException();
    }

    static GraphException promotedObjectMissing() {
        return GraphError.refused(
                        1815430,
                        "No promotion object found",
                        "The optimization goal needs a promoted_object with what belongs to it.",
                        "promoted_object")
                .asException();
    }

    static GraphException goalDoesNotSuit() {
        return GraphError.refused(
                        2490408,
                        "Performance goal isn't available",
                        "The campaign's objective does not allow this optimization goal.",
                        "optimization_goal")
                .asException();
    }

    static GraphException placesOverlap() {
        return GraphError.refused(
                        1487756, "Locations Can't Be Used", "Some of the locations overlap. Remove one.", "targeting")
                .asException();
    }

    static GraphException placementGone() {
        return GraphError.refused(1487126, "Invalid Placement", "This placement no longer exists.", "targeting")
                .asException();
    }

    static GraphException targetingInvalid(String why) {
        return GraphError.refused(
                        1487079,
                        "Invalid targeting spec",
                        "The targeting spec isn't valid because: " + why,
                        "targeting")
                .asException();
    }

    static GraphException bidMissing(String strategy, String parameter) {
        return GraphError.refused(
                        2490487,
                        "Bid amount or constraints are required for the bid strategy",
                        "The bid strategy " + strategy + " needs " + parameter + ".",
                        parameter)
                .asException();
    }

    static GraphException publishedAlready(String parameter) {
        return GraphError.refused(
                        3260011,
                        "Can't be edited after publishing",
                        "What an ad set optimizes for, its pixel and its event stay as they are. Make a new ad set.",
                        parameter)
                .asException();
    }

    static GraphException linkMissing() {
        return GraphError.refused(2061015, "A required field must be filled in", "The link is required.", "link")
                .asException();
    }

    static GraphException imageMissing() {
        return GraphError.refused(
                        1487212, "Missing Image", "Say which image to show: image_hash or url.", "object_story_spec")
                .asException();
    }

    static GraphException fileTypeNotSupported() {
        return GraphError.refused(1487411, "FileTypeNotSupported", "The type of file is not supported.")
                .asException();
    }

    static GraphException instagramAccountNotUsable() {
        return new GraphError(
                        400,
                        "OAuthException",
                        200,
                        1815199,
                        "Permissions error",
                        "Ad Account Has No Access To Instagram Account",
                        "Use an Instagram account that is assigned to this ad account.",
                        List.of())
                .asException();
    }

    static GraphException imageNotLoaded(String url) {
        return GraphError.refused(
                        GraphError.IMAGE_NOT_LOADED,
                        "Image wasn't downloaded",
                        "Your image, " + url + ", couldn't be downloaded. Please wait a few minutes and try again.")
                .asException();
    }

    static GraphException twoStories(List<String> given) {
        return GraphError.refused(
                        1487929,
                        "Ambiguous promoted object fields",
                        "Specify only one promoted object. You specified: " + String.join(", ", given) + ".")
                .asException();
    }

    static GraphException standardEnhancements() {
        return GraphError.refused(
                        3858504,
                        "Standard enhancements are gone",
                        "Name single features under creative_features_spec instead.",
                        "degrees_of_freedom_spec")
                .asException();
    }

    static GraphException contentCannotBeEdited(String parameter) {
        return GraphError.refused(
                        1815573,
                        "A creative's content can't be edited",
                        "Make a new creative and give it to the ad.",
                        parameter)
                .asException();
    }

    static GraphException audienceTermsNotAccepted() {
        return new GraphError(
                        400,
                        "OAuthException",
                        200,
                        1870034,
                        "Permissions error",
                        "Custom Audience Terms Not Accepted",
                        "Someone who manages the ad account has to accept the terms of custom audiences first.",
                        List.of())
                .asException();
    }

    static GraphException newIsActiveOrPaused(String status) {
        return GraphError.refused(
                        1487564,
                        "Status Is Invalid",
                        "Something new is either active or paused: not " + status + ".",
                        "status")
                .asException();
    }

    static GraphException sharingUnsaid() {
        return GraphError.refused(
                        4834011,
                        "Must specify True or False in is_adset_budget_sharing_enabled field",
                        "A campaign without a budget of its own must say whether its ad sets share theirs.",
                        "is_adset_budget_sharing_enabled")
                .asException();
    }

    static GraphException budgetTooLow(String parameter, String least) {
        return GraphError.refused(1885272, "Budget is too low", "The budget must be at least " + least + ".", parameter)
                .asException();
    }

    static GraphException budgetAtTwoLevels() {
        return GraphError.refused(
                        1885621,
                        "Budget Is Set at Another Level",
                        "A campaign and its ad sets can't both have budgets. Set the budget on the campaign or on the ad"
                                + " sets.",
                        "daily_budget")
                .asException();
    }

    static GraphException tooMuchToCopy() {
        return GraphError.refused(
                        1885194,
                        "The copy request is too large",
                        "Fewer than 3 campaigns, ad sets and ads can be copied at once.",
                        "deep_copy")
                .asException();
    }

    /** An error that Facebook surely has, with a subcode that nobody has told. */
    static GraphException withoutSubcode(String title, String text, String... blamed) {
        return GraphError.refused(0, title, text, blamed).asException();
    }
}
