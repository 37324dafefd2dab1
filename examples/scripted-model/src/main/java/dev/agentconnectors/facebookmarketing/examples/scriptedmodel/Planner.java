package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Decides what to say next: reads the requests of the prompt and carries out one after the other. */
final class Planner {
    private final Clock clock;

    Planner(Clock clock) {
        this.clock = clock;
    }

    Reply reply(ChatRequest request) {
        Transcript transcript = request.transcript();
        Tools tools = new Tools(request.tools(), transcript.current());
        List<Clause> clauses = Reading.clauses(transcript.request());
        if (clauses.isEmpty()) {
            return new Reply.Text(Help.WHAT_I_AM + Help.suggestions(""));
        }
        if (PendingChanges.isAskedFor(transcript.request(), tools, transcript.earlier())) {
            try {
                return new Reply.Text(PendingChanges.answer(tools, transcript.earlier()));
            } catch (CallsWanted e) {
                return call(request, e.calls());
            }
        }
        Conversation conversation = Conversation.of(transcript);
        List<String> answers = new ArrayList<>();
        boolean changing = true;
        try {
            for (Clause typed : clauses) {
                if (!changing && isChange(typed)) {
                    answers.add("Not done either: ‹" + typed.text()
                            + "›, because what was to come before it was not done.");
                    continue;
                }
                try {
                    answers.add(answer(typed, tools, conversation));
                } catch (CannotAnswer e) {
                    changing &= !isChange(typed);
                    answers.add(clauses.size() == 1 ? e.answer() : "‹" + typed.text() + "›: " + e.answer());
                }
                conversation = conversation.after(Reading.known(typed, List.of()), answers);
            }
        } catch (CallsWanted e) {
            return call(request, e.calls());
        }
        return new Reply.Text(
                String.join("\n\n", answers.stream().map(String::strip).toList()));
    }

    private String answer(Clause typed, Tools tools, Conversation conversation) {
        Clause read = Reading.known(typed, List.of());
        if (Reading.isForeign(read)) {
            throw new CannotAnswer("I am sorry, I understand English only: please ask me in English.");
        }
        Scene scene = new Scene(typed, tools, conversation, clock);
        return Recipe.of(scene).answer(scene);
    }

    private static boolean isChange(Clause typed) {
        return Changes.isWanted(Reading.known(typed, List.of()));
    }

    private static Reply call(ChatRequest request, List<ToolCall> calls) {
        if (request.toolCallsForbidden()) {
            return new Reply.Text("I would have to call `" + calls.get(0).tool()
                    + "` for that, but this request forbids tool calls (tool_choice is none).");
        }
        return new Reply.Calls(request.parallelToolCalls() ? calls : calls.subList(0, 1));
    }
}
