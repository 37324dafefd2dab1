package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback.Failed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests: the home page, the way to a connection and back, and the conversation. */
final class WebAppHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(WebAppHandler.class);
    private static final int LONGEST_QUESTION = 2_000;
    private static final String STYLE = style();

    private final URI url;
    private final OAuthFlow flow;
    private final Services services;
    private final Visits visits;
    private final Pages pages;
    private final ApprovalDesk desk;
    private final Limits limits;
    private final Addresses addresses;
    private final Crowd crowd;
    private final Workers workers;

    WebAppHandler(
            URI url,
            Services services,
            PendingChanges changes,
            Visits visits,
            Limits limits,
            Addresses addresses,
            Workers workers) {
        this.url = url;
        this.limits = limits;
        this.addresses = addresses;
        this.crowd = new Crowd(addresses, limits.requestsOfAnAddress());
        this.workers = workers;
        this.flow = new OAuthFlow(services, changes, url);
        this.services = services;
        this.visits = visits;
        this.pages = new Pages(services.description(), services.accountIds());
        this.desk = new ApprovalDesk(changes, new ApprovalPages(pages));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        carefully(exchange, () -> route(exchange));
        return true;
    }

    private void carefully(Exchange exchange, Runnable task) {
        try {
            task.run();
        } catch (ConnectorException e) {
            exchange.answer(
                    Reply.page(502, pages.message("Airbyte could not do that", String.valueOf(e.getMessage()))));
        } catch (RuntimeException e) {
            Request request = exchange.request();
            LOG.warn("{} {} failed", request.getMethod(), Request.getPathInContext(request), e);
            exchange.answer(Reply.page(500, pages.message("Something went wrong here", "It has been logged.")));
        }
    }

    private void route(Exchange exchange) {
        Request request = exchange.request();
        if (!url.getRawAuthority().equalsIgnoreCase(request.getHeaders().get(HttpHeader.HOST))) {
            // A name of its own lets another site read what is meant for this one's visitors; cookies do not fit
            // either.
            exchange.answer(Reply.seeOther(url + "/"));
            return;
        }
        switch (request.getMethod() + " " + Request.getPathInContext(request)) {
            case "GET /" -> exchange.answer(home(request));
            case "GET /style.css" -> exchange.answer(new Reply(200, "text/css; charset=UTF-8", STYLE, null));
            case "POST /connect" -> submitted(exchange, this::connect);
            case "GET " + OAuthFlow.CALLBACK_PATH -> working(exchange, () -> callback(exchange));
            case "GET /chat" -> exchange.answer(chat(request));
            case "POST /chat" -> submitted(exchange, this::ask);
            case "GET " + ApprovalDesk.PATH -> working(exchange, () -> approvals(request));
            case "POST " + ApprovalDesk.PATH + "/sign-in" ->
                submitted(
                        exchange,
                        (visit, form) -> desk.signIn(
                                visit, form, () -> request.getSession(false).renewId(request, exchange.response())));
            case "POST " + ApprovalDesk.PATH + "/sign-out" -> submitted(exchange, desk::signOut);
            case "POST " + ApprovalDesk.PATH + "/decide" -> submitted(exchange, desk::decide);
            case "POST " + ApprovalDesk.PATH + "/undo" -> submitted(exchange, desk::undo);
            case "POST " + ApprovalDesk.PATH + "/stop" -> submitted(exchange, desk::stop);
            case "POST /disconnect" -> submitted(exchange, (visit, form) -> disconnect(visit, request));
            default ->
                exchange.answer(
                        Reply.page(404, pages.message("There is nothing here", "The address may be mistyped.")));
        }
    }

    private Reply home(Request request) {
        Visit visit = visits.begin(request, addresses.of(request));
        return Reply.page(200, pages.home(visit, visit.takeNotice()));
    }

    private Reply approvals(Request request) {
        return desk.show(visits.begin(request, addresses.of(request)));
    }

    private Reply connect(Visit visit, Fields form) {
        List<String> accountIds = Stream.of(text(form, "account_ids").split("[\\s,;]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        if (accountIds.isEmpty()) {
            return Reply.page(400, pages.home(visit, Optional.of("Name at least one ad account.")));
        }
        try {
            return Reply.seeOther(flow.begin(visit, accountIds).toString());
        } catch (ValidationException e) {
            return Reply.page(400, pages.home(visit, Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    /** Goes on to another page in any case: this one's address holds what nobody else should see. */
    private Reply callback(Exchange exchange) {
        Request request = exchange.request();
        Optional<Visit> visit = Visits.of(request);
        if (visit.isEmpty()) {
            return Reply.page(
                    400, pages.message("Who are you?", "This browser did not begin the connection, or too long ago."));
        }
        Optional<Failed> failure;
        try {
            failure = flow.finish(visit.get(), new URI(request.getHttpURI().getPathQuery()));
        } catch (URISyntaxException e) {
            failure = Optional.of(new Failed("invalid_callback", "The callback is malformed."));
        } catch (ConnectorException e) {
            failure = Optional.of(new Failed("failed", String.valueOf(e.getMessage())));
        }
        if (failure.isPresent()) {
            visit.get()
                    .tell(
                            failure.get().isDenied()
                                    ? "You have not allowed access, so nothing was connected."
                                    : "Nothing was connected. " + failure.get().reason());
            return Reply.seeOther("/");
        }
        // Whoever knew the session before must not find themselves in a connected one.
        request.getSession(false).renewId(request, exchange.response());
        return Reply.seeOther("/chat");
    }

    private Reply chat(Request request) {
        return Visits.of(request)
                .flatMap(visit -> visit.connection().map(connection -> pages.chat(visit, connection, Optional.empty())))
                .map(page -> Reply.page(200, page))
                .orElseGet(() -> Reply.seeOther("/"));
    }

    private Reply ask(Visit visit, Fields form) {
        Optional<Connection> connection = visit.connection();
        if (connection.isEmpty()) {
            visit.tell("Connect your ads first.");
            return Reply.seeOther("/");
        }
        String question = text(form, "question").strip();
        Optional<String> problem = question.isEmpty()
                ? Optional.of("Ask something.")
                : question.length() > LONGEST_QUESTION
                        ? Optional.of("That is too long: ask in at most " + LONGEST_QUESTION + " characters.")
                        : connection.get().chat().ask(question)
                                ? Optional.empty()
                                : Optional.of("The question before is still being answered.");
        return problem.isEmpty()
                ? Reply.seeOther("/chat#latest")
                : Reply.page(400, pages.chat(visit, connection.get(), problem));
    }

    private Reply disconnect(Visit visit, Request request) {
        Optional<Connection> connection = visit.connection();
        if (connection.isEmpty()) {
            return Reply.seeOther("/");
        }
        services.airbyte().deleteConnector(connection.get().hosted().id());
        // The visit ends with it, and lets go of the connector.
        request.getSession(false).invalidate();
        return Reply.page(
                200, pages.message("Disconnected", "Airbyte has deleted the connector, and the credentials with it."));
    }

    /** Deals with a form that one of our own pages has sent. No thread waits while it comes in. */
    private void submitted(Exchange exchange, BiFunction<Visit, Fields, Reply> action) {
        if (!admitted(exchange)) {
            return;
        }
        exchange.readForm(
                limits.timeToReadARequest(),
                form -> work(exchange, () -> {
                    Optional<Visit> visit = Visits.of(exchange.request());
                    return visit.isEmpty() || !visit.get().isOurForm(form.getValue("token"))
                            ? Reply.page(
                                    403,
                                    pages.message(
                                            "That form is out of date", "Go back to the first page and start again."))
                            : action.apply(visit.get(), form);
                }),
                failure -> exchange.answer(
                        failure instanceof TimeoutException
                                ? Reply.page(408, pages.message("That took too long", "The form did not arrive whole."))
                                : Reply.page(400, pages.message("That form cannot be read", "It may be too long."))));
    }

    /** Answers with what takes a while, such as calls to Airbyte. */
    private void working(Exchange exchange, Supplier<Reply> task) {
        if (admitted(exchange)) {
            work(exchange, task);
        }
    }

    private void work(Exchange exchange, Supplier<Reply> task) {
        exchange.waitPatiently();
        if (!workers.execute(() -> carefully(exchange, () -> exchange.answer(task.get())))) {
            exchange.answer(Reply.page(503, pages.message("Too many people ask at once", "Try again in a while.")));
        }
    }

    /** So that one address cannot keep everybody else waiting. */
    private boolean admitted(Exchange exchange) {
        boolean admitted = crowd.admit(exchange.request());
        if (!admitted) {
            exchange.answer(Reply.page(
                    429, pages.message("Too much at once", "Too many requests come from your address. Try again.")));
        }
        return admitted;
    }

    private static String text(Fields form, String name) {
        return Objects.requireNonNullElse(form.getValue(name), "");
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(WebAppHandler.class.getResourceAsStream("style.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
