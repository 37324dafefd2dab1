package dev.agentconnectors.facebookmarketing.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What takes the place of pieces of a JSON text. */
final class Edits {

    private final byte[] json;
    private final List<Edit> edits = new ArrayList<>(0);

    Edits(byte[] json) {
        this.json = json;
    }

    private record Edit(int from, int to, String replacement) {}

    int count() {
        return edits.size();
    }

    /** Replaces a piece that lies behind all that were replaced before, or around the last of them. */
    void replace(int from, int to, String replacement) {
        edits.subList(firstFrom(from), edits.size()).clear();
        edits.add(new Edit(from, to, replacement));
    }

    /** A piece of the text with its edits made. */
    String made(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int done = from;
        for (Edit edit : edits.subList(firstFrom(from), edits.size())) {
            text.append(text(done, edit.from())).append(edit.replacement());
            done = edit.to();
        }
        return text.append(text(done, to)).toString();
    }

    /** The index of the first edit at or behind a place. Those in front of it come earlier in the list. */
    private int firstFrom(int from) {
        int first = edits.size();
        while (first > 0 && edits.get(first - 1).from() >= from) {
            first--;
        }
        return first;
    }

    private String text(int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }
}
