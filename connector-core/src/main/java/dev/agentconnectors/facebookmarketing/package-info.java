/**
 * The connector: authentication, execution, results and errors.
 *
 * <p>Read first {@link dev.agentconnectors.facebookmarketing.FacebookMarketingConnector}, which everything begins with, and
 * {@link dev.agentconnectors.facebookmarketing.AuthConfig} for the ways in. Then, for calls with types,
 * {@link dev.agentconnectors.facebookmarketing.api.FacebookMarketingApi}; for calls by name,
 * {@link dev.agentconnectors.facebookmarketing.ExecutionResult}; for figures,
 * {@link dev.agentconnectors.facebookmarketing.report.ReportRequest}; for connectors that Airbyte keeps,
 * {@link dev.agentconnectors.facebookmarketing.airbyte.AirbyteClient}. Whatever goes wrong is a
 * {@link dev.agentconnectors.facebookmarketing.ConnectorException}.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.NullMarked;
