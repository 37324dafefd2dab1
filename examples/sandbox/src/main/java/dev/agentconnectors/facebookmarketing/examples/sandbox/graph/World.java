package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.util.List;

/** Puts the endpoints together: what can be read, what can be written, over which objects. */
final class World {
    private World() {}

    static Endpoints of(Store store, ReportRuns runs) {
        Endpoints endpoints = new Endpoints();
        FieldProjection projection = new FieldProjection(store, endpoints);
        Lists lists = new Lists(store, projection);
        for (Kind kind : Kind.values()) {
            endpoints.on(kind, "GET", "/", projection::project);
            addLists(kind, endpoints, lists);
        }
        endpoints.on(Kind.USER, "GET", "/adaccounts", (user, request) -> lists.accounts(request));
        InsightsReport insights = new InsightsReport(store, runs.largest());
        PixelStats stats = new PixelStats(store);
        for (Kind kind : List.of(Kind.AD_ACCOUNT, Kind.CAMPAIGN, Kind.AD_SET, Kind.AD)) {
            endpoints.on(kind, "GET", "/insights", insights::read);
        }
        endpoints.on(Kind.PIXEL, "GET", "/stats", (pixel, request) -> stats.read(pixel, request.params()));
        runs.addTo(endpoints, store, insights, projection);
        ActivityLog log = new ActivityLog(store);
        log.addTo(endpoints);
        new Writes(store, log).addTo(endpoints);
        new Copies(store, log).addTo(endpoints);
        new Care(store).addTo(endpoints, lists);
        new Leads(store).addTo(endpoints);
        new VideoWrites(store, projection).addTo(endpoints);
        new TargetingSearch().addTo(endpoints);
        new Estimates().addTo(endpoints);
        new Previews().addTo(endpoints);
        return endpoints;
    }

    /** Every edge of the description that leads to objects which the store keeps. */
    private static void addLists(Kind kind, Endpoints endpoints, Lists lists) {
        GraphDescription.get().node(kind.graphName()).requests().stream()
                .filter(request -> request.method().equals("GET"))
                .forEach(request -> Kind.ofEdge(request.path().substring(1))
                        .filter(listed -> listed.graphName().equals(request.returns()))
                        .ifPresent(listed -> endpoints.on(
                                kind, "GET", request.path(), (parent, read) -> lists.read(parent, listed, read))));
    }
}
