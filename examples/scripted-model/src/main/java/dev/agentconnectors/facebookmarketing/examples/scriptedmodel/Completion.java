package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a reply as a chat completion, whole or as the chunks of a stream. */
final class Completion {
    static final String MODEL = "scripted-planner";
    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final int TEXT_PIECE = 48;
    private static final int ARGUMENTS_PIECE = 24;

    private final ChatRequest request;
    private final Instant created;
    private final String text;
    private final List<ToolCall> calls;

    Completion(ChatRequest request, Reply reply, Instant created) {
        this.request = request;
        this.created = created;
        this.text = reply instanceof Reply.Text said ? said.text() : "";
        this.calls = reply instanceof Reply.Calls wanted ? wanted.calls() : List.of();
    }

    /** The body of a plain answer. */
    String whole() {
        ObjectNode message = Json.object().put("role", "assistant").put("content", calls.isEmpty() ? text : null);
        for (int i = 0; i < calls.size(); i++) {
            message.withArray("tool_calls").add(call(i, calls.get(i).arguments().toString()));
        }
        ObjectNode choice = Json.object().put("index", 0).set("message", message.putNull("refusal"));
        choice.putNull("logprobs").put("finish_reason", finishReason());
        ObjectNode body = envelope("chat.completion");
        body.putArray("choices").add(choice);
        return Json.write(body.set("usage", usage()));
    }

    /** The data of each event of a stream, without the closing mark. */
    List<String> chunks() {
        List<String> chunks = new ArrayList<>();
        chunks.add(chunk(Json.object().put("role", "assistant").put("content", ""), null));
        pieces(text, TEXT_PIECE).forEach(piece -> chunks.add(chunk(Json.object().put("content", piece), null)));
        for (int i = 0; i < calls.size(); i++) {
            chunks.add(delta(call(i, "").put("index", i)));
            for (String piece : pieces(calls.get(i).arguments().toString(), ARGUMENTS_PIECE)) {
                ObjectNode part = Json.object().put("index", i);
                part.putObject("function").put("arguments", piece);
                chunks.add(delta(part));
            }
        }
        chunks.add(chunk(Json.object(), finishReason()));
        if (request.includeUsage()) {
            ObjectNode last = envelope("chat.completion.chunk");
            last.putArray("choices");
            chunks.add(Json.write(last.set("usage", usage())));
        }
        return chunks;
    }

    /** Ids count on through the conversation: unique in it, and the same whenever it is played again. */
    private ObjectNode call(int index, String arguments) {
        ObjectNode json = Json.object()
                .put("id", "call_" + (request.transcript().calls() + index + 1))
                .put("type", "function");
        json.putObject("function").put("name", calls.get(index).tool()).put("arguments", arguments);
        return json;
    }

    private String delta(JsonNode call) {
        return chunk(Json.object().set("tool_calls", Json.array().add(call)), null);
    }

    private String chunk(JsonNode delta, @Nullable String finishReason) {
        ObjectNode choice = Json.object().put("index", 0).set("delta", delta);
        ObjectNode body = envelope("chat.completion.chunk");
        body.putArray("choices").add(choice.put("finish_reason", finishReason));
        return Json.write(request.includeUsage() ? body.putNull("usage") : body);
    }

    private ObjectNode envelope(String object) {
        int fingerprint = request.transcript().hashCode();
        return Json.object()
                .put("id", "chatcmpl-" + String.format(Locale.ROOT, "%08x", fingerprint))
                .put("object", object)
                .put("created", created.getEpochSecond())
                .put("model", MODEL);
    }

    private String finishReason() {
        return calls.isEmpty() ? "stop" : "tool_calls";
    }

    /** Estimated from characters: nothing here counts in tokens. */
    private ObjectNode usage() {
        int prompt = tokens(request.characters());
        int completion =
                tokens(calls.isEmpty() ? text.length() : calls.toString().length());
        return Json.object()
                .put("prompt_tokens", prompt)
                .put("completion_tokens", completion)
                .put("total_tokens", prompt + completion);
    }

    private static int tokens(int characters) {
        return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
    }

    /** Cuts between code points, so that no piece holds half a character. */
    private static List<String> pieces(String text, int size) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = text.offsetByCodePoints(start, Math.min(size, text.codePointCount(start, text.length())));
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
