/** A web application that brings a person's own Facebook connection and an agent together. */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.webapp;

import org.jspecify.annotations.NullMarked;
