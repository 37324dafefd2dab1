package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.Instant;

/**
 * How often a pixel received one event in one hour.
 *
 * @param hour when the hour began
 * @param event the event's name, such as {@code PageView}
 * @param device what it came from: {@code Mobile}, {@code Desktop} or {@code Tablet}
 * @param count how often
 * @param matched how many of these could be matched to people
 */
public record PixelHour(Instant hour, String event, String device, long count, long matched) {}
