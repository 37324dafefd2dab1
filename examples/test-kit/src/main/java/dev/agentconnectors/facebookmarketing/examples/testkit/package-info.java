/**
 * Tests of agents that work with Facebook ads, without Facebook and without a language model.
 *
 * <p>{@link dev.agentconnectors.facebookmarketing.examples.testkit.FacebookAdsExtension} starts a sandbox for each test and
 * hands out what a test needs; {@link dev.agentconnectors.facebookmarketing.examples.testkit.FacebookAds} tells what the
 * agent did to the ads; {@link dev.agentconnectors.facebookmarketing.examples.testkit.PlayedModel} plays a model whose
 * tool calls the test writes down.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.examples.testkit;

import org.jspecify.annotations.NullMarked;
