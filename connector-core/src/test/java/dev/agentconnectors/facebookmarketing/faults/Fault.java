package dev.agentconnectors.facebookmarketing.faults;

import dev.agentconnectors.facebookmarketing.faults.FaultServer.Asked;
import dev.agentconnectors.facebookmarketing.faults.FaultServer.Connection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What may happen to a request. The names say whether the thing asked for was made before it happened. */
@SuppressWarnings("ImmutableEnumChecker")
enum Fault {
    NONE(connection -> answer(connection, connection.make(connection.read()))),

    // Before anything is made.
    CLOSED_AT_THE_FIRST_BYTE(connection -> false),
    RESET_AT_THE_FIRST_BYTE(Connection::reset),
    CLOSED_WITHIN_THE_HEADERS(connection -> {
        connection.readSome(40);
        return false;
    }),
    RESET_WITHIN_THE_HEADERS(connection -> {
        connection.readSome(40);
        return connection.reset();
    }),
    CLOSED_UNMADE(connection -> {
        Asked unused = connection.read();
        return false;
    }),
    RESET_UNMADE(connection -> {
        Asked unused = connection.read();
        return connection.reset();
    }),
    STALLED_UNMADE(connection -> {
        Asked unused = connection.read();
        connection.stall();
        return false;
    }),
    RATE_LIMITED(
            connection -> refuse(connection, 400, error("\"code\":17,\"message\":\"User request limit reached\""))),
    RATE_LIMITED_WITH_STATUS_200(connection ->
            refuse(connection, 200, "{\"error_code\":613,\"error_msg\":\"Calls exceeded the rate limit\"}")),
    TOO_MANY_REQUESTS(connection -> refuse(connection, 429, "slow down")),
    TOKEN_REFUSED(connection -> refuse(connection, 400, error("\"code\":190,\"message\":\"Invalid token\""))),
    PARAMETER_REFUSED(connection -> refuse(connection, 400, error("\"code\":100,\"message\":\"Invalid parameter\""))),
    REFUSED_WITH_A_REASON(connection -> refuse(
            connection,
            400,
            error("\"code\":1,\"message\":\"Unknown error\",\"is_transient\":false,\"error_user_title\":\"Not so\""))),
    FORBIDDEN_BY_A_PROXY(connection -> refuse(connection, 403, "<html>no</html>")),
    REDIRECTED(
            connection -> raw(connection, "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")),
    UNAVAILABLE_UNMADE(connection -> refuse(connection, 503, "")),
    PASSING_ERROR_UNMADE(connection -> refuse(connection, 400, error("\"code\":2,\"message\":\"Try later\""))),

    // After it was made.
    CLOSED_MADE(connection -> {
        String unused = connection.make(connection.read());
        return false;
    }),
    RESET_MADE(connection -> {
        String unused = connection.make(connection.read());
        return connection.reset();
    }),
    STALLED_MADE(connection -> {
        String unused = connection.make(connection.read());
        connection.stall();
        return false;
    }),
    HALF_A_STATUS_LINE(connection -> instead(connection, "HTTP/1.1 20")),
    HALF_THE_HEADERS(connection -> instead(connection, "HTTP/1.1 200 OK\r\nContent-Le")),
    HEADERS_ONLY(connection -> instead(connection, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n")),
    HALF_THE_BODY(connection -> instead(connection, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"id\":\"1")),
    HALF_THE_BODY_THEN_SILENCE(connection -> {
        String unused = connection.make(connection.read());
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"id\":\"1");
        connection.stall();
        return false;
    }),
    HALF_A_CHUNK(connection -> instead(connection, chunked() + "14\r\n{\"id\":\"1")),
    NO_LAST_CHUNK(connection -> instead(connection, chunked() + "a\r\n{\"id\":\"1\"}\r\n")),
    A_CHUNK_THAT_IS_NONE(connection -> instead(connection, chunked() + "xyz\r\n{\"id\":\"1\"}\r\n")),
    ENDLESS_CHUNKS(connection -> {
        String unused = connection.make(connection.read());
        connection.send(chunked());
        String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        while (true) {
            connection.send(chunk);
        }
    }),
    A_BODY_OF_100_MB(connection -> {
        String unused = connection.make(connection.read());
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
        byte[] part = new byte[64 * 1024];
        while (true) {
            connection.send(part);
        }
    }),
    A_GZIP_BOMB(connection -> zipped(connection, bomb())),
    GZIP_THAT_IS_NONE(connection -> instead(
            connection, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}")),
    HALF_A_GZIP(connection -> {
        byte[] whole = gzip("{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8));
        return zipped(connection, Arrays.copyOf(whole, whole.length / 2));
    }),
    NO_BODY(connection -> instead(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")),
    NO_CONTENT(connection -> instead(connection, "HTTP/1.1 204 No Content\r\n\r\n")),
    NO_JSON(connection -> made(connection, 200, "<html>error</html>")),
    A_SENTENCE(connection -> made(connection, 200, "Sorry, this content isn't available right now")),
    FACEBOOKS_ERROR_PAGE(connection -> made(connection, 400, "<!DOCTYPE html><title>Facebook | Error</title>")),
    HALF_THE_JSON(connection -> made(connection, 200, "{\"id\":\"1")),
    MORE_THAN_JSON(connection -> made(connection, 200, "{\"id\":\"1\"}}")),
    TOO_DEEP(connection -> made(connection, 200, "[".repeat(100_000))),
    A_NUMBER_OF_A_MEGABYTE(connection -> made(connection, 200, "{\"id\":" + "9".repeat(1_000_000) + "}")),
    AN_EXPONENT_BEYOND_ALL(connection -> made(connection, 200, "{\"id\":1e999999999}")),
    A_MILLION_RECORDS(connection -> made(connection, 200, "{\"data\":[" + "{},".repeat(1_000_000) + "{}]}")),
    FAILED_MADE(connection -> made(connection, 500, "oops")),
    BAD_GATEWAY(connection -> made(connection, 502, "<html>bad gateway</html>")),
    UNAVAILABLE_AT_ONCE(connection ->
            raw(connection, "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n", Connection::make)),
    GATEWAY_TIMEOUT(connection -> made(connection, 504, "")),
    REQUEST_TIMEOUT(connection -> made(connection, 408, "{\"detail\":\"time\"}")),
    PASSING_ERROR_MADE(connection -> made(connection, 500, error("\"code\":2,\"message\":\"Try later\""))),
    UNKNOWN_ERROR_MADE(connection -> made(connection, 500, error("\"code\":1,\"message\":\"An unknown error\""))),
    NO_HTTP(connection -> instead(connection, "what?\r\n\r\n")),
    HEADERS_WITHOUT_END(connection -> {
        String unused = connection.make(connection.read());
        connection.send("HTTP/1.1 200 OK\r\n");
        while (true) {
            connection.send("X-More: " + "x".repeat(1000) + "\r\n");
        }
    }),

    // With a good answer, and trouble for whoever comes next on the same connection.
    CLOSED_AFTER_THE_ANSWER(connection -> {
        answer(connection, connection.make(connection.read()));
        return false;
    }),
    RESET_AFTER_THE_ANSWER(connection -> {
        answer(connection, connection.make(connection.read()));
        return connection.reset();
    }),
    LATE_BYTES_AFTER_THE_ANSWER(connection -> {
        answer(connection, connection.make(connection.read()));
        connection.sendWhileIdle(() -> answer(connection, "{\"id\":\"nobody asked\"}"));
        return true;
    }),
    TWO_ANSWERS_IN_ONE_PIECE(connection -> {
        String answer = whole(200, connection.make(connection.read()));
        connection.send(answer + whole(200, "{\"id\":\"nobody asked\"}"));
        return true;
    });

    private interface Meeting {

        boolean with(Connection connection) throws IOException;
    }

    private interface Doing {

        String to(Connection connection, Asked request);
    }

    /** Made once: it takes a while. */
    private static final byte[] BOMB = spaces(64 * 1024 * 1024);

    @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that holds nothing.
    private final Meeting meeting;

    Fault(Meeting meeting) {
        this.meeting = meeting;
    }

    /** Lets a request meet the fault; true where the connection is kept. */
    boolean meet(Connection connection) throws IOException {
        return meeting.with(connection);
    }

    private static byte[] bomb() {
        return BOMB;
    }

    private static String error(String content) {
        return "{\"error\":{" + content + "}}";
    }

    private static String chunked() {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static boolean answer(Connection connection, String json) throws IOException {
        return answer(connection, 200, json);
    }

    private static boolean answer(Connection connection, int status, String body) throws IOException {
        connection.send(whole(status, body));
        return true;
    }

    private static String whole(int status, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static boolean refuse(Connection connection, int status, String body) throws IOException {
        Asked unused = connection.read();
        return answer(connection, status, body);
    }

    private static boolean made(Connection connection, int status, String body) throws IOException {
        String unused = connection.make(connection.read());
        return answer(connection, status, body);
    }

    /** Makes it, sends this instead of an answer, and closes. */
    private static boolean instead(Connection connection, String text) throws IOException {
        String unused = connection.make(connection.read());
        connection.send(text);
        return false;
    }

    private static boolean raw(Connection connection, String text) throws IOException {
        return raw(connection, text, (unused, request) -> "");
    }

    private static boolean raw(Connection connection, String text, Doing doing) throws IOException {
        String unused = doing.to(connection, connection.read());
        connection.send(text);
        return true;
    }

    private static boolean zipped(Connection connection, byte[] gzip) throws IOException {
        String unused = connection.make(connection.read());
        connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + gzip.length + "\r\n\r\n");
        connection.send(gzip);
        return true;
    }

    private static byte[] spaces(int length) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        byte[] part = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            for (int done = 0; done < length; done += part.length) {
                out.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }
}
