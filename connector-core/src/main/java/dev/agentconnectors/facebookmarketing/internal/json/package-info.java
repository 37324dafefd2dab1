/** JSON: reading without losing digits, and passing raw text through unread. Not part of the API. */
@NullMarked
package dev.agentconnectors.facebookmarketing.internal.json;

import org.jspecify.annotations.NullMarked;
