package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolUtils;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The writes of developers' own tools wait too, and their models can ask what became of them. */
class OwnToolsThatWaitTest {

    private static final String PENDING_CHANGE = "facebook_get_pending_change";

    @AutoClose
    private final World world = new World();

    private final Approvals approvals =
            Approvals.builder(world.connector).authorizer((write, by) -> true).build();
    private final ToolUtils utils = utils(approvals.policy());

    private ToolUtils utils(WritePolicy policy) {
        return ToolUtils.builder(world.connector).writes(policy).build();
    }

    static class Generic {

        private final FacebookMarketingConnector connector;

        Generic(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool
        ExecutionResult ads(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "params", required = false) Map<String, Object> params) {
            return connector.execute(entity, action, params);
        }
    }

    static class Renamer {

        private final FacebookMarketingConnector connector;

        Renamer(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool
        ExecutionResult rename(@P(name = "id") String id, @P(name = "name") String name) {
            return connector.execute("ad_sets", "update", Map.of("adset_id", id, "name", name));
        }
    }

    static class Clock {

        @Tool
        String time() {
            return "noon";
        }
    }

    private static List<String> names(List<AiServiceTool> tools) {
        return tools.stream().map(AiServiceTool::name).toList();
    }

    @Test
    void theModelLearnsWhatBecameOfWhatADecoratedToolWanted() {
        List<AiServiceTool> tools = utils.decorate(new Generic(world.connector));
        requireWaitingThenDone(
                tools,
                "ads",
                Map.of(
                        "entity",
                        "ad_sets",
                        "action",
                        "update",
                        "params",
                        Map.of("adset_id", world.adSet(), "name", "Renamed")));
    }

    @Test
    void andOfWhatAToolWithAGuardedConnectorWanted() {
        List<AiServiceTool> tools = utils.decorate(Renamer::new);
        requireWaitingThenDone(tools, "rename", Map.of("id", world.adSet(), "name", "Renamed"));
    }

    private void requireWaitingThenDone(List<AiServiceTool> tools, String tool, Map<String, ?> arguments) {
        Map<?, ?> answer = World.data(World.call(tools, "c", tool, arguments));
        assertThat(answer.get("status")).isEqualTo("waiting");
        assertThat(world.posts()).isZero();
        String id = String.valueOf(answer.get("pending_change"));

        approvals.decide(id, WriteDecision.approve(), "tom");

        assertThat(World.data(World.call(tools, "c", PENDING_CHANGE, Map.of("id", id)))
                        .get("status"))
                .isEqualTo("done");
        assertThat(world.now(world.adSet(), "name")).isEqualTo("Renamed");
    }

    @Test
    void theToolComesOnceAndOnlyWhereItIsOfUse() {
        List<AiServiceTool> once = utils.decorate(new Generic(world.connector));

        assertThat(names(once)).containsExactly("ads", PENDING_CHANGE);
        assertThat(names(utils.decorate(once))).containsExactly("ads", PENDING_CHANGE);
        assertThat(names(utils.decorate(guarded -> List.of(new Generic(guarded), new Renamer(guarded)))))
                .containsExactly("ads", "rename", PENDING_CHANGE);
        assertThat(names(utils.unguarded().decorate(new Clock()))).containsExactly("time");
        assertThat(names(utils(WritePolicy.allowed()).decorate(new Generic(world.connector))))
                .containsExactly("ads");
        List<AiServiceTool> together = new ArrayList<>(once);
        together.addAll(utils.unguarded().decorate(new Clock()));
        assertThat(names(together)).doesNotHaveDuplicates();
    }
}
