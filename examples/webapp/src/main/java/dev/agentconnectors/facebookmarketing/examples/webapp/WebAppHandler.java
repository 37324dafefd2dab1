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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
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
    private static final int MOST_FIELDS = 10;
    private static final int LONGEST_FORM = 20_000;
    private static final int LONGEST_QUESTION = 2_000;
    private static final String STYLE = style();

    private final URI url;
    private final OAuthFlow flow;
    private final Services services;
    private final Visits visits;
    private final Pages pages;

    WebAppHandler(URI url, Services services, Visits visits) {
        this.url = url;
        this.flow = new OAuthFlow(services, url);
        this.services = services;
        this.visits = visits;
        this.pages = new Pages(services.description(), services.accountIds());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply;
        try {
            reply = reply(request, response);
        } catch (ConnectorException e) {
            reply = Reply.page(502, pages.message("Airbyte could not do that", String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.warn("{} {} failed", request.getMethod(), Request.getPathInContext(request), e);
            reply = Reply.page(500, pages.message("Something went wrong here", "It has been logged."));
        }
        write(reply, response, callback);
        return true;
    }

    private Reply reply(Request request, Response response) {
        if (!url.getRawAuthority().equalsIgnoreCase(request.getHeaders().get(HttpHeader.HOST))) {
            // A name of its own lets another site read what is meant for this one's visitors; cookies do not fit
            // either.
            return Reply.seeOther(url + "/");
        }
        return switch (request.getMethod() + " " + Request.getPathInContext(request)) {
            case "GET /" -> home(request);
            case "GET /style.css" -> new Reply(200, "text/css; charset=UTF-8", STYLE, null);
            case "POST /connect" -> submitted(request, this::connect);
            case "GET " + OAuthFlow.CALLBACK_PATH -> callback(request, response);
            case "GET /chat" -> chat(request);
            case "POST /chat" -> submitted(request, this::ask);
            case "POST /disconnect" -> submitted(request, (visit, form) -> disconnect(visit, request));
            default -> Reply.page(404, pages.message("There is nothing here", "The address may be mistyped."));
        };
    }

    private Reply home(Request request) {
        Optional<Visit> visit = visits.begin(request);
        return visit.map(present -> Reply.page(200, pages.home(present, present.takeNotice())))
                .orElseGet(() -> Reply.page(503, pages.message("Too many visitors", "Come back in a while.")));
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
    private Reply callback(Request request, Response response) {
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
        request.getSession(false).renewId(request, response);
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

    /** Deals with a form that one of our own pages has sent. */
    private Reply submitted(Request request, BiFunction<Visit, Fields, Reply> action) {
        Optional<Visit> visit = Visits.of(request);
        Fields form;
        try {
            form = FormFields.getFields(request, MOST_FIELDS, LONGEST_FORM);
        } catch (RuntimeException e) {
            return Reply.page(400, pages.message("That form cannot be read", "It may be too long."));
        }
        if (visit.isEmpty() || !visit.get().isOurForm(form.getValue("token"))) {
            return Reply.page(
                    403, pages.message("That form is out of date", "Go back to the first page and start again."));
        }
        return action.apply(visit.get(), form);
    }

    private static String text(Fields form, String name) {
        return Objects.requireNonNullElse(form.getValue(name), "");
    }

    private static void write(Reply reply, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, reply.contentType());
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        if (reply.location() != null) {
            headers.put(HttpHeader.LOCATION, reply.location());
        }
        response.setStatus(reply.status());
        Content.Sink.write(response, true, reply.body(), callback);
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(WebAppHandler.class.getResourceAsStream("style.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
