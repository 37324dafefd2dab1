package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback.Failed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
    private static final Map<String, Reply> FILES = Map.of(
            "GET /style.css", file("style.css", "text/css; charset=UTF-8"),
            "GET /script.js", file("script.js", "text/javascript; charset=UTF-8"),
            "GET /icon.svg", file("icon.svg", "image/svg+xml"));

    private static final Pattern ACCOUNT_ID = Pattern.compile("(?:act_)?\\d{1,30}");

    private final URI url;
    private final OAuthFlow flow;
    private final Visits visits;
    private final Pages pages;
    private final OwnToken ownToken;
    private final ChatDesk chat;
    private final ApprovalDesk approvals;
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
        this.visits = visits;
        this.ownToken = new OwnToken(services, changes);
        this.pages = new Pages(services.description(), services.accountIds(), services.suggestedToken());
        this.chat = new ChatDesk(pages);
        this.approvals = new ApprovalDesk(changes, new ApprovalPages(pages));
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
        String asked = request.getMethod() + " " + Request.getPathInContext(request);
        switch (asked) {
            case "GET /" -> exchange.answer(home(request));
            case "GET /style.css", "GET /script.js", "GET /icon.svg" ->
                exchange.answer(Objects.requireNonNull(FILES.get(asked)));
            case "POST /connect" -> submitted(exchange, this::connect);
            case "POST /connect-token" -> submitted(exchange, (visit, form) -> connectWithToken(visit, form, exchange));
            case "GET " + OAuthFlow.CALLBACK_PATH -> working(exchange, () -> callback(exchange));
            case "GET /chat" -> working(exchange, () -> chat.show(Visits.of(request)));
            case "POST /chat" -> submittedToWait(exchange, (visit, form) -> chat.ask(request, visit, form));
            case "GET /chat/stream" -> streamed(exchange);
            case "GET /chat/table" -> exchange.answer(chat.table(request, Visits.of(request)));
            case "GET /overview" -> working(exchange, () -> chat.overview(Visits.of(request)));
            case "POST /account" -> submitted(exchange, chat::switchAccount);
            case "GET " + ApprovalDesk.PATH -> working(exchange, () -> approvals(request));
            case "POST " + ApprovalDesk.PATH + "/sign-in" ->
                submitted(exchange, (visit, form) -> approvals.signIn(visit, form, () -> renewSession(exchange)));
            case "POST " + ApprovalDesk.PATH + "/sign-out" -> submitted(exchange, approvals::signOut);
            case "POST " + ApprovalDesk.PATH + "/decide" -> submitted(exchange, approvals::decide);
            case "POST " + ApprovalDesk.PATH + "/undo" -> submitted(exchange, approvals::undo);
            case "POST " + ApprovalDesk.PATH + "/stop" -> submitted(exchange, approvals::stop);
            case "POST /disconnect" -> submitted(exchange, (visit, form) -> disconnect(visit, request));
            default ->
                exchange.answer(
                        Reply.page(404, pages.message("There is nothing here", "The address may be mistyped.")));
        }
    }

    private Reply home(Request request) {
        Visit visit = visits.begin(request, addresses.of(request));
        return visit.connection().isPresent()
                ? Reply.seeOther("/chat")
                : Reply.page(200, pages.home(visit, visit.takeNotice()));
    }

    private Reply approvals(Request request) {
        return approvals.show(visits.begin(request, addresses.of(request)));
    }

    private Reply connect(Visit visit, Fields form) {
        List<String> accountIds = Stream.of(text(form, "account_ids").split("[\\s,;]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        Optional<String> wrong = accountIds.stream()
                .filter(id -> !ACCOUNT_ID.matcher(id).matches())
                .findFirst();
        if (accountIds.isEmpty() || wrong.isPresent()) {
            return Reply.page(
                    400,
                    pages.home(
                            visit,
                            Optional.of(wrong.map(id ->
                                            "‹" + shortened(id) + "› is not an ad account id: those are digits, such as"
                                                    + " act_1234567890.")
                                    .orElse("Name at least one ad account."))));
        }
        return Reply.seeOther(flow.begin(visit, accountIds).toString());
    }

    private Reply connectWithToken(Visit visit, Fields form, Exchange exchange) {
        Optional<String> problem =
                ownToken.connect(visit, text(form, "access_token").strip());
        if (problem.isPresent()) {
            return Reply.page(400, pages.home(visit, problem));
        }
        renewSession(exchange);
        return Reply.seeOther("/chat");
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
                    .tell((failure.get().isDenied()
                                    ? "You have not allowed access, so nothing was connected."
                                    : "Nothing was connected. " + failure.get().reason())
                            + (visit.get().connection().isPresent() ? " What was connected before still is." : ""));
            return Reply.seeOther("/");
        }
        renewSession(exchange);
        return Reply.seeOther("/chat");
    }

    /** Whoever knew the session before must not find themselves in one that may do more. */
    private static void renewSession(Exchange exchange) {
        exchange.request().getSession(false).renewId(exchange.request(), exchange.response());
    }

    private Reply disconnect(Visit visit, Request request) {
        Optional<Connection> connection = visit.connection();
        if (connection.isEmpty()) {
            return Reply.seeOther("/");
        }
        boolean hosted = connection.get().isHosted();
        connection.get().forget();
        // The visit ends with it, and lets go of the connector.
        request.getSession(false).invalidate();
        return Reply.page(
                200,
                pages.message(
                        "Disconnected",
                        hosted
                                ? "Airbyte has deleted the connector, and the credentials with it."
                                : "Your token is kept here no longer."));
    }

    private void streamed(Exchange exchange) {
        if (admitted(exchange)) {
            chat.stream(exchange, Visits.of(exchange.request()));
        }
    }

    private void submitted(Exchange exchange, BiFunction<Visit, Fields, Reply> action) {
        submittedToWait(exchange, (visit, form) -> CompletableFuture.completedFuture(action.apply(visit, form)));
    }

    /** Deals with a form that one of our own pages has sent. No thread waits while it comes in. */
    private void submittedToWait(Exchange exchange, BiFunction<Visit, Fields, CompletableFuture<Reply>> action) {
        if (!admitted(exchange)) {
            return;
        }
        exchange.readForm(
                limits.timeToReadARequest(),
                form -> workToWait(exchange, () -> {
                    Optional<Visit> visit = Visits.of(exchange.request());
                    return visit.isEmpty() || !visit.get().isOurForm(form.getValue("token"))
                            ? CompletableFuture.completedFuture(Reply.page(
                                    403,
                                    pages.message(
                                            "That form is out of date", "Go back to the first page and start again.")))
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
        workToWait(exchange, () -> CompletableFuture.completedFuture(task.get()));
    }

    /** A worker does the task; what the task waits for keeps no thread. */
    private void workToWait(Exchange exchange, Supplier<CompletableFuture<Reply>> task) {
        exchange.waitPatiently();
        Runnable work = () -> {
            CompletableFuture<Void> unused = task.get().thenAccept(exchange::answer);
        };
        if (!workers.execute(() -> carefully(exchange, work))) {
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

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static Reply file(String name, String contentType) {
        try (InputStream file = Objects.requireNonNull(WebAppHandler.class.getResourceAsStream(name))) {
            return Reply.of(200, contentType, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
