package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
    private final Reply reply;
    private final Instant created;

    Completion(ChatRequest request, Reply reply, Instant created) {
        this.request = request;
        this.reply = reply;
        this.created = created;
    }

    /** The body of a plain answer. */
    String whole() {
        ObjectNode message = Json.object().put("role", "assistant");
        if (reply instanceof Reply.Text text) {
            message.put("content", text.text());
        } else if (reply instanceof Reply.Calls calls) {
            message.putNull("content");
            ArrayNode array = message.putArray("tool_calls");
            for (int i = 0; i < calls.calls().size(); i++) {
                ToolCall call = calls.calls().get(i);
                ObjectNode json = opened(i, call);
                json.withObject("/function").put("arguments", call.arguments().toString());
                array.add(json);
            }
        }
        message.putNull("refusal");
        ObjectNode choice = Json.object().put("index", 0);
        choice.set("message", message);
        choice.putNull("logprobs").put("finish_reason", finishReason());
        ObjectNode body = envelope("chat.completion");
        body.putArray("choices").add(choice);
        body.set("usage", usage());
        return Json.write(body);
    }

    /** The data of each event of a stream, without the closing mark. */
    List<String> chunks() {
        List<String> chunks = new ArrayList<>();
        chunks.add(chunk(Json.object().put("role", "assistant").put("content", "")));
        if (reply instanceof Reply.Text text) {
            pieces(text.text(), TEXT_PIECE)
                    .forEach(piece -> chunks.add(chunk(Json.object().put("content", piece))));
        } else if (reply instanceof Reply.Calls calls) {
            for (int i = 0; i < calls.calls().size(); i++) {
                addCall(chunks, i, calls.calls().get(i));
            }
        }
        chunks.add(chunk(Json.object(), finishReason()));
        if (request.includeUsage()) {
            ObjectNode last = envelope("chat.completion.chunk");
            last.putArray("choices");
            last.set("usage", usage());
            chunks.add(Json.write(last));
        }
        return chunks;
    }

    private void addCall(List<String> chunks, int index, ToolCall call) {
        ObjectNode opened = opened(index, call).put("index", index);
        opened.withObject("/function").put("arguments", "");
        chunks.add(chunk(delta(opened)));
        for (String piece : pieces(call.arguments().toString(), ARGUMENTS_PIECE)) {
            ObjectNode part = Json.object().put("index", index);
            part.putObject("function").put("arguments", piece);
            chunks.add(chunk(delta(part)));
        }
    }

    private static ObjectNode delta(ObjectNode call) {
        ObjectNode delta = Json.object();
        delta.putArray("tool_calls").add(call);
        return delta;
    }

    /** Ids count on through the conversation: unique in it, and the same whenever it is played again. */
    private ObjectNode opened(int index, ToolCall call) {
        ObjectNode json = Json.object()
                .put("id", "call_" + (request.transcript().calls() + index + 1))
                .put("type", "function");
        json.putObject("function").put("name", call.tool());
        return json;
    }

    private String chunk(ObjectNode delta) {
        return chunk(delta, null);
    }

    private String chunk(ObjectNode delta, @Nullable String finishReason) {
        ObjectNode choice = Json.object().put("index", 0);
        choice.set("delta", delta);
        choice.put("finish_reason", finishReason);
        ObjectNode body = envelope("chat.completion.chunk");
        body.putArray("choices").add(choice);
        if (request.includeUsage()) {
            body.putNull("usage");
        }
        return Json.write(body);
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
        return reply instanceof Reply.Calls ? "tool_calls" : "stop";
    }

    /** Estimated from characters: nothing here counts in tokens. */
    private ObjectNode usage() {
        int prompt = tokens(request.characters());
        int completion = tokens(
                reply instanceof Reply.Text text
                        ? text.text().length()
                        : reply.toString().length());
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
        int start = 0;
        while (start < text.length()) {
            int left = text.codePointCount(start, text.length());
            int end = text.offsetByCodePoints(start, Math.min(size, left));
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
