/**
 * Every operation of the connector, typed: {@code connector.campaigns().list(accountId)}.
 *
 * <p>Operations, requests, records and enumerations are generated from the {@linkplain
 * dev.agentconnectors.facebookmarketing.catalog catalogue}; each file says so in its first line. Whatever is done here goes
 * through {@code execute} of the connector, and fails as it does.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.api;

import org.jspecify.annotations.NullMarked;
