package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The members that objects of one plan have had so far: their names come again and again, and mostly in the same order. */
final class Members {

    private static final int MOST = 100;

    private final RecordPlan plan;
    private final List<byte[]> names = new ArrayList<>();
    private final List<FieldPlan> fields = new ArrayList<>();
    private int next;

    Members(RecordPlan plan) {
        this.plan = plan;
    }

    /** An object begins. */
    void begin() {
        next = 0;
    }

    /** What is known of the field whose name, from its quote to behind the other one, stands in a text. */
    FieldPlan find(byte[] json, int from, int to) {
        for (int i = 0; i < names.size(); i++) {
            int place = (next + i) % names.size();
            byte[] name = names.get(place);
            if (Arrays.equals(json, from, to, name, 0, name.length)) {
                next = place + 1;
                return fields.get(place);
            }
        }
        FieldPlan field = plan.field(JsonCursor.decoded(json, from, to));
        if (names.size() < MOST) {
            names.add(Arrays.copyOfRange(json, from, to));
            fields.add(field);
            next = names.size();
        }
        return field;
    }
}
