/** The connector: authentication, execution, results and errors. */
@NullMarked
package dev.agentconnectors.facebookmarketing;

import org.jspecify.annotations.NullMarked;
