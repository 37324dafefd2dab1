package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What earlier turns leave to the present one.
 *
 * @param account the digits of the ad account that was spoken of last
 * @param object the object that was spoken of last
 * @param question the last request with what it took over from those before; null if there is none
 * @param ofObject whether that question was about an object
 */
record Conversation(
        Optional<String> account,
        Optional<Target> object,
        @Nullable Clause question,
        boolean ofObject) {
    /** What a request like "and last month?" takes over. */
    private static final Set<String> CARRIED =
            Set.of("kind", "metric", "order", "count", "period", "per", "status", "compare", "events", "newest");

    private static final Set<String> OPENING = Set.of("metric", "verb", "status", "hello");

    static Conversation of(Transcript transcript) {
        List<Names.Candidate> names = transcript.earlier().stream()
                .flatMap(exchange -> ToolResult.parse(exchange.result()).rows().stream())
                .map(row -> new Names.Candidate(row.text("id"), row.text("name")))
                .filter(candidate -> !candidate.name().isEmpty())
                .distinct()
                .toList();
        Clause last = null;
        List<String> earlier = transcript
                .userTexts()
                .subList(0, Math.max(0, transcript.userTexts().size() - 1));
        for (String prompt : earlier) {
            for (Clause clause : Reading.clauses(prompt)) {
                Clause now = Reading.known(clause, names);
                continueFrom(last, now);
                last = now;
            }
        }
        return new Conversation(
                Target.lastAccountIn(transcript.answers()),
                Target.lastIn(transcript.answers()),
                last,
                last != null && Target.lastIn(lastOf(transcript.answers())).isPresent());
    }

    /** The conversation behind a request of the same prompt. */
    Conversation after(Clause asked, List<String> answered) {
        continueFrom(question, asked);
        Optional<Target> named = Target.lastIn(answered);
        return new Conversation(
                Target.lastAccountIn(answered).or(() -> account),
                named.or(() -> object),
                asked,
                Target.lastIn(lastOf(answered)).isPresent());
    }

    private static void continueFrom(@Nullable Clause earlier, Clause now) {
        if (earlier != null && isElliptical(now)) {
            now.inherit(earlier, CARRIED);
        }
    }

    private static List<String> lastOf(List<String> answers) {
        return answers.isEmpty() ? List.of() : answers.subList(answers.size() - 1, answers.size());
    }

    /** Takes over what a request leaves open that says no more than "and yesterday?". */
    boolean complete(Clause clause) {
        boolean elliptical = question != null && isElliptical(clause);
        continueFrom(question, clause);
        return elliptical;
    }

    private static boolean isElliptical(Clause clause) {
        boolean account = clause.has("account") || clause.has("other");
        boolean opens = OPENING.stream().anyMatch(clause::has)
                || clause.values("kind").stream().anyMatch(kind -> !kind.equals("account") || !account);
        boolean follows =
                !clause.tags("follow").isEmpty() && clause.tags("follow").get(0).from() == 0;
        return (follows && !clause.has("verb")) || (!opens && clause.saysSomething());
    }
}
