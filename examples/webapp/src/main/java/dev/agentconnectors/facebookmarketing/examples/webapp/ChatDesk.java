package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Where a person asks: questions, answers on their way, tables as files, the overview, and another account. */
final class ChatDesk {

    private static final int LONGEST_QUESTION = 2_000;
    /** What the script asks for in place of pages. */
    private static final String FRAGMENT = "text/vnd.fragment+html";

    private final Pages messages;
    private final ChatPages pages;

    ChatDesk(Pages messages) {
        this.messages = messages;
        this.pages = new ChatPages(messages);
    }

    /** The conversation. */
    Reply show(Optional<Visit> visit) {
        return connected(visit)
                .map(connection -> Reply.page(
                        200, pages.chat(visit.get(), connection, visit.get().takeNotice())))
                .orElseGet(() -> Reply.seeOther("/"));
    }

    /** The same with the overview in its place: for who has no script, and for the script. */
    Reply overview(Optional<Visit> visit) {
        return connected(visit)
                .map(connection -> {
                    String overview;
                    try {
                        overview = OverviewHtml.of(connection.desk().overview().look());
                    } catch (ConnectorException e) {
                        overview = OverviewHtml.failed(String.valueOf(e.getMessage()));
                    }
                    return Reply.page(
                            200, pages.chat(visit.get(), connection, visit.get().takeNotice(), overview));
                })
                .orElseGet(() -> Reply.seeOther("/"));
    }

    /** Asks. A script gets the new turn at once, and the answer through {@link #stream}; a page comes with the answer. */
    CompletableFuture<Reply> ask(Request request, Visit visit, Fields form) {
        Optional<Connection> connection = visit.connection();
        if (connection.isEmpty()) {
            visit.tell("Connect your ads first.");
            return CompletableFuture.completedFuture(Reply.seeOther("/"));
        }
        String question =
                Objects.requireNonNullElse(form.getValue("question"), "").strip();
        if (question.isEmpty()) {
            return problem(visit, connection.get(), "Ask something.");
        }
        if (question.length() > LONGEST_QUESTION) {
            return problem(
                    visit, connection.get(), "That is too long: ask in at most " + LONGEST_QUESTION + " characters.");
        }
        Optional<Turn> turn = connection.get().desk().chat().ask(question);
        if (turn.isEmpty()) {
            return problem(visit, connection.get(), "The question before is still being answered.");
        }
        return FRAGMENT.equals(request.getHeaders().get(HttpHeader.ACCEPT))
                ? CompletableFuture.completedFuture(Reply.of(
                        200,
                        FRAGMENT + "; charset=UTF-8",
                        ChatPages.turn(turn.get().view(), true)))
                : turn.get().end().thenApply(ended -> Reply.seeOther("/chat#latest"));
    }

    /** An answer on its way. */
    void stream(Exchange exchange, Optional<Visit> visit) {
        Optional<Connection> connection = connected(visit);
        Optional<Turn> turn = connection.flatMap(one -> one.desk().chat().turn(number(exchange.request(), "turn")));
        if (turn.isEmpty()) {
            exchange.answer(Reply.page(404, messages.message("There is nothing here", "Nothing is being answered.")));
            return;
        }
        exchange.waitPatiently();
        TurnStream.open(exchange, turn.get(), view -> ChatPages.parts(view, connection.get()));
    }

    /** A table of an answer for a spreadsheet. */
    Reply table(Request request, Optional<Visit> visit) {
        List<AnswerTable> tables = connected(visit)
                .flatMap(connection -> connection.desk().chat().turn(number(request, "turn")))
                .map(turn -> Markdown.tables(turn.view().answer()))
                .orElse(List.of());
        int number = number(request, "table");
        return number < 1 || number > tables.size()
                ? Reply.page(404, messages.message("There is nothing here", "That table is gone."))
                : Reply.csv(
                        "answer-" + number(request, "turn") + "-" + number + ".csv",
                        tables.get(number - 1).csv());
    }

    Reply switchAccount(Visit visit, Fields form) {
        visit.connection().ifPresent(connection -> {
            if (!connection.switchTo(Objects.requireNonNullElse(form.getValue("account"), ""))) {
                visit.tell("That ad account is not connected.");
            }
        });
        return Reply.seeOther("/chat");
    }

    private CompletableFuture<Reply> problem(Visit visit, Connection connection, String text) {
        return CompletableFuture.completedFuture(Reply.page(400, pages.chat(visit, connection, Optional.of(text))));
    }

    private static Optional<Connection> connected(Optional<Visit> visit) {
        return visit.flatMap(Visit::connection);
    }

    /** A small number of the query; 0 where there is none. */
    private static int number(Request request, String name) {
        String value = Request.extractQueryParameters(request).getValue(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
