/** What every request has in common: sending, waiting, retrying, time-outs, redaction. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.internal.http;

import org.jspecify.annotations.NullMarked;
