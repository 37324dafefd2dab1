// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;

/**
 * Values of {@code limit_type} of {@code targeting}. Facebook may add values that are not among the constants: they are
 * kept, and {@link #of} makes one of any text.
 *
 * @param value the value, as Facebook writes it
 */
public record TargetingOptionLimitType(String value) {

    /** {@code interests} */
    public static final TargetingOptionLimitType INTERESTS = new TargetingOptionLimitType("interests");

    /** {@code behaviors} */
    public static final TargetingOptionLimitType BEHAVIORS = new TargetingOptionLimitType("behaviors");

    /** {@code life_events} */
    public static final TargetingOptionLimitType LIFE_EVENTS = new TargetingOptionLimitType("life_events");

    /** {@code industries} */
    public static final TargetingOptionLimitType INDUSTRIES = new TargetingOptionLimitType("industries");

    /** {@code income} */
    public static final TargetingOptionLimitType INCOME = new TargetingOptionLimitType("income");

    /** {@code family_statuses} */
    public static final TargetingOptionLimitType FAMILY_STATUSES = new TargetingOptionLimitType("family_statuses");

    /** {@code relationship_statuses} */
    public static final TargetingOptionLimitType RELATIONSHIP_STATUSES =
            new TargetingOptionLimitType("relationship_statuses");

    /** {@code education_statuses} */
    public static final TargetingOptionLimitType EDUCATION_STATUSES =
            new TargetingOptionLimitType("education_statuses");

    /** {@code education_majors} */
    public static final TargetingOptionLimitType EDUCATION_MAJORS = new TargetingOptionLimitType("education_majors");

    /** {@code education_schools} */
    public static final TargetingOptionLimitType EDUCATION_SCHOOLS = new TargetingOptionLimitType("education_schools");

    /** {@code work_employers} */
    public static final TargetingOptionLimitType WORK_EMPLOYERS = new TargetingOptionLimitType("work_employers");

    /** {@code work_positions} */
    public static final TargetingOptionLimitType WORK_POSITIONS = new TargetingOptionLimitType("work_positions");

    /** {@code college_years} */
    public static final TargetingOptionLimitType COLLEGE_YEARS = new TargetingOptionLimitType("college_years");

    /** {@code ethnic_affinity} */
    public static final TargetingOptionLimitType ETHNIC_AFFINITY = new TargetingOptionLimitType("ethnic_affinity");

    /** {@code generation} */
    public static final TargetingOptionLimitType GENERATION = new TargetingOptionLimitType("generation");

    /** {@code home_ownership} */
    public static final TargetingOptionLimitType HOME_OWNERSHIP = new TargetingOptionLimitType("home_ownership");

    /** {@code home_type} */
    public static final TargetingOptionLimitType HOME_TYPE = new TargetingOptionLimitType("home_type");

    /** {@code home_value} */
    public static final TargetingOptionLimitType HOME_VALUE = new TargetingOptionLimitType("home_value");

    /** {@code household_composition} */
    public static final TargetingOptionLimitType HOUSEHOLD_COMPOSITION =
            new TargetingOptionLimitType("household_composition");

    /** {@code interested_in} */
    public static final TargetingOptionLimitType INTERESTED_IN = new TargetingOptionLimitType("interested_in");

    /** {@code location_categories} */
    public static final TargetingOptionLimitType LOCATION_CATEGORIES =
            new TargetingOptionLimitType("location_categories");

    /** {@code moms} */
    public static final TargetingOptionLimitType MOMS = new TargetingOptionLimitType("moms");

    /** {@code net_worth} */
    public static final TargetingOptionLimitType NET_WORTH = new TargetingOptionLimitType("net_worth");

    /** {@code office_type} */
    public static final TargetingOptionLimitType OFFICE_TYPE = new TargetingOptionLimitType("office_type");

    /** {@code politics} */
    public static final TargetingOptionLimitType POLITICS = new TargetingOptionLimitType("politics");

    /** {@code user_adclusters} */
    public static final TargetingOptionLimitType USER_ADCLUSTERS = new TargetingOptionLimitType("user_adclusters");

    /**
     * A value.
     *
     * @param value the value, as Facebook writes it
     * @return the value
     */
    public static TargetingOptionLimitType of(String value) {
        return new TargetingOptionLimitType(value);
    }

    /**
     * The values that this version knows.
     *
     * @return the constants
     */
    public static List<TargetingOptionLimitType> known() {
        return List.of(
                INTERESTS,
                BEHAVIORS,
                LIFE_EVENTS,
                INDUSTRIES,
                INCOME,
                FAMILY_STATUSES,
                RELATIONSHIP_STATUSES,
                EDUCATION_STATUSES,
                EDUCATION_MAJORS,
                EDUCATION_SCHOOLS,
                WORK_EMPLOYERS,
                WORK_POSITIONS,
                COLLEGE_YEARS,
                ETHNIC_AFFINITY,
                GENERATION,
                HOME_OWNERSHIP,
                HOME_TYPE,
                HOME_VALUE,
                HOUSEHOLD_COMPOSITION,
                INTERESTED_IN,
                LOCATION_CATEGORIES,
                MOMS,
                NET_WORTH,
                OFFICE_TYPE,
                POLITICS,
                USER_ADCLUSTERS);
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
