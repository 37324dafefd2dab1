package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.Clock;
import java.util.List;

/** Decides what to say next: looks up the intent and runs its recipe over what the transcript holds so far. */
final class Planner {
    private final Clock clock;

    Planner(Clock clock) {
        this.clock = clock;
    }

    Reply reply(ChatRequest request) {
        Recipe recipe = Intents.understand(new Prompt(request.transcript().request()))
                .map(Intent::recipe)
                .orElse(scene -> Intents.help());
        try {
            return new Reply.Text(recipe.answer(new Scene(request, clock)));
        } catch (CannotAnswer e) {
            return new Reply.Text(e.answer());
        } catch (CallsWanted e) {
            return call(request, e.calls());
        }
    }

    private static Reply call(ChatRequest request, List<ToolCall> calls) {
        if (request.toolCallsForbidden()) {
            return new Reply.Text("I would have to call `" + calls.get(0).tool()
                    + "` for that, but this request forbids tool calls (tool_choice is none).");
        }
        return new Reply.Calls(request.parallelToolCalls() ? calls : calls.subList(0, 1));
    }
}
