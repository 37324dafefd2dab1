package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a recipe works with: the prompt, the tools, the conversation, and the ad account in question. */
final class Scene {
    private final Transcript transcript;
    private final Prompt prompt;
    private final Tools tools;
    private final Clock clock;
    private @Nullable Account account;

    Scene(ChatRequest request, Clock clock) {
        this.transcript = request.transcript();
        this.prompt = new Prompt(transcript.request());
        this.tools = new Tools(request.tools(), transcript.current());
        this.clock = clock;
    }

    Prompt prompt() {
        return prompt;
    }

    Tools tools() {
        return tools;
    }

    Transcript transcript() {
        return transcript;
    }

    /** The ad account in question, looked up once. */
    Account account() {
        Account known = account;
        if (known == null) {
            known = Account.choose(prompt, transcript, tools);
            account = known;
        }
        return known;
    }

    /** The period that is asked about, in the account's own calendar. */
    Period period(String otherwise) {
        return Period.of(prompt, LocalDate.now(clock.withZone(account().zone())), otherwise);
    }

    /** An amount of a record in the account's currency. */
    Money money(Row row, String field, boolean bareIsMajor) {
        return Money.read(row, field, account().currency(), bareIsMajor);
    }

    /** A budget of a record, for people; empty if it has none. */
    String budget(Kind kind, Row row, String field) {
        return row.number(field).isEmpty()
                ? ""
                : money(row, field, tools.answersInMajorUnits(kind.entity())).toString();
    }
}
