package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Pace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which calls share a request: reads with reads and writes with writes, under one limit of Facebook's, at most fifty. */
final class BatchPlan {

    /** More are refused by Facebook. */
    static final int MOST = 50;

    /** Facebook takes no two ad sets of one campaign in one request, and of which campaign one is, an id does not say. */
    private static final String ALONE_IF_WRITTEN = "ad_sets";

    private BatchPlan() {}

    /** The places of the calls, request by request, in the order in which these are sent. */
    static List<List<Integer>> of(List<PreparedCall> calls) {
        List<List<Integer>> requests = new ArrayList<>();
        for (List<Integer> run : PreparedCall.runs(calls)) {
            Map<Pace, List<Integer>> filling = new LinkedHashMap<>();
            for (int place : run) {
                PreparedCall call = calls.get(place);
                if (isAlone(call)) {
                    requests.add(List.of(place));
                    continue;
                }
                // Whose token it is makes no difference among the calls of one connector.
                Pace pace = GraphRequest.pace(call, "");
                List<Integer> request = filling.get(pace);
                if (request == null || request.size() == MOST) {
                    request = new ArrayList<>();
                    filling.put(pace, request);
                    requests.add(request);
                }
                request.add(place);
            }
        }
        return requests;
    }

    private static boolean isAlone(PreparedCall call) {
        return (call.entity().equals(ALONE_IF_WRITTEN) && !call.isRead())
                || call.values().values().stream().anyMatch(FileUpload.class::isInstance);
    }
}
