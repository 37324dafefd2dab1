package dev.agentconnectors.facebookmarketing.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whatever a caller gives is sent as one thing, or refused with a sentence. */
class ArgumentsFuzzTest {

    private static final List<Operation> OPERATIONS = Catalog.facebookMarketing().entities().stream()
            .map(Entity::operations)
            .flatMap(List::stream)
            .toList();

    @FuzzTest(maxExecutions = 1_200)
    void arguments(FuzzedDataProvider data) {
        Operation operation = data.pickValue(OPERATIONS);
        Map<String, Object> params = new LinkedHashMap<>();
        while (data.remainingBytes() > 0 && params.size() < 8) {
            String name = operation.parameters().isEmpty() || data.consumeBoolean()
                    ? data.consumeString(20)
                    : data.pickValue(operation.parameters()).name();
            params.put(name, value(data));
        }
        Validated.openSource(operation.entity(), operation.action(), params);
        Validated.hosted(operation.entity(), operation.action(), params);
    }

    private static Object value(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 5)) {
            case 0 -> data.consumeLong();
            case 1 -> data.consumeBoolean();
            case 2 -> data.consumeDouble();
            case 3 -> List.of(data.consumeString(20));
            case 4 -> Map.of(data.consumeString(10), data.consumeString(20));
            default -> data.consumeString(60);
        };
    }
}
