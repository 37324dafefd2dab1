package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes videos: from the web, in one piece, or piece by piece. A new one is processed until somebody has looked at it. */
final class VideoWrites {
    private static final String EDGE = "/advideos";
    /** How much the sandbox wants at once. */
    private static final long PIECE = 64 * 1024;

    private final Store store;
    private final FieldProjection projection;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private record Session(String videoId, String accountId, long size, long received) {}

    VideoWrites(Store store, FieldProjection projection) {
        this.store = store;
        this.projection = projection;
    }

    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD_ACCOUNT, "POST", EDGE, (account, request) -> create(account, request.params()));
        endpoints.on(Kind.VIDEO, "GET", "/", this::read);
        endpoints.on(Kind.VIDEO, "DELETE", "/", (video, request) -> {
            store.update(video.id(), Map.of("effective_status", "DELETED"));
            return Writes.SUCCESS;
        });
    }

    private Map<String, Object> create(Node account, Params params) {
        String url = params.get("file_url");
        if (url != null) {
            if (!url.matches("https?://[^/\\s]+\\.[^\\s]+")) {
                throw Refusals.withoutSubcode("Video Not Loaded", "The video can't be loaded from there.", "file_url");
            }
            return Map.of("id", add(account, params, "processing"));
        }
        if (params.files().containsKey("source")) {
            return Map.of("id", add(account, params, "processing"));
        }
        return switch (params.required("upload_phase")) {
            case "start" -> start(account, params);
            case "transfer" -> transfer(params);
            case "finish" -> finish(params);
            default -> throw GraphError.of(3, 0).asException();
        };
    }

    private Map<String, Object> start(Node account, Params params) {
        params.required("file_size");
        long size = params.number("file_size").orElseThrow();
        String id = add(account, params, "uploading");
        store.update(id, Map.of("effective_status", "DELETED"));
        String session = "9" + id;
        sessions.put(session, new Session(id, account.accountId(), size, 0));
        Map<String, Object> answer = new LinkedHashMap<>(Json.object("upload_session_id", session, "video_id", id));
        answer.putAll(wanted(0, size));
        return answer;
    }

    private Map<String, Object> transfer(Params params) {
        Session session = session(params);
        SentFile piece = params.files().get("video_file_chunk");
        if (piece == null || params.number("start_offset").orElse(-1L) != session.received()) {
            throw Refusals.withoutSubcode(
                    "Video Upload Is Out Of Step", "The piece is not the one that is wanted.", "start_offset");
        }
        long received = session.received() + piece.bytes().length;
        sessions.put(
                params.required("upload_session_id"),
                new Session(session.videoId(), session.accountId(), session.size(), received));
        return wanted(received, session.size());
    }

    private Map<String, Object> finish(Params params) {
        Session session = session(params);
        if (session.received() != session.size()) {
            throw Refusals.withoutSubcode("Video Is Not Complete", "There is more to be sent.", "upload_session_id");
        }
        sessions.remove(params.required("upload_session_id"));
        Map<String, Object> video = new LinkedHashMap<>(about(params));
        video.put("effective_status", "ACTIVE");
        video.put("status", status("processing", 0));
        store.update(session.videoId(), video);
        return Writes.SUCCESS;
    }

    private Session session(Params params) {
        Session session = sessions.get(params.required("upload_session_id"));
        if (session == null) {
            throw Refusals.withoutSubcode("No Such Upload", "There is no such upload.", "upload_session_id");
        }
        return session;
    }

    private static Map<String, Object> wanted(long from, long size) {
        return Json.object(
                "start_offset", Long.toString(from), "end_offset", Long.toString(Math.min(size, from + PIECE)));
    }

    private String add(Node account, Params params, String status) {
        Map<String, Object> video = new LinkedHashMap<>(about(params));
        video.put("published", false);
        video.put("status", status(status, 0));
        return store.create(Kind.VIDEO, account.accountId(), video);
    }

    private static Map<String, Object> about(Params params) {
        Map<String, Object> about = new LinkedHashMap<>();
        params.copy(about, "title", "description");
        return about;
    }

    private Map<String, Object> read(Node video, GraphRequest request) {
        Map<String, Object> answer = projection.project(video, request);
        if (video.get("status") instanceof Map<?, ?> status && "processing".equals(status.get("video_status"))) {
            store.update(video.id(), Map.of("status", status("ready", 100), "published", true, "length", 20.0));
        }
        return answer;
    }

    private static Map<String, Object> status(String word, int progress) {
        return Json.object("video_status", word, "processing_progress", progress);
    }
}
