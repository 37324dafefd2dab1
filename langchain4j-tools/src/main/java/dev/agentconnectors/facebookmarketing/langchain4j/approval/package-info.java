/**
 * Approval that outlives the conversation: a write that a model wants is kept as a record, which somebody decides on from
 * anywhere, later, once; and what was changed so can be listed, undone and stopped.
 */
@NullMarked
package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import org.jspecify.annotations.NullMarked;
