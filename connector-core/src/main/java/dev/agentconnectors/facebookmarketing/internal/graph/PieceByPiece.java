package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MultipartBody;

/**
 * A video on its way: a session is started, pieces go to it in the sizes that Facebook asks for, and only the end makes a
 * video of them. Until then everything may be repeated without harm.
 */
final class PieceByPiece {

    private static final String CHUNK = "video_file_chunk";

    private enum Phase {
        START,
        TRANSFER,
        FINISH,
        DONE
    }

    private final String name;
    private final FileUpload file;
    private final Map<String, String> about;
    private Phase phase = Phase.START;
    private String session = "";
    private String videoId = "";
    private long from;
    private long to;

    /**
     * The way of a file.
     *
     * @param name what it is for, in messages
     * @param about what goes with the end, such as a title
     */
    PieceByPiece(String name, FileUpload file, Map<String, String> about) {
        this.name = name;
        this.file = file;
        this.about = about;
    }

    boolean isDone() {
        return phase == Phase.DONE;
    }

    /** What the next request does. */
    Effect effect() {
        return phase == Phase.FINISH ? Effect.WRITE : Effect.READ;
    }

    /** The id of the video, once that is done. */
    String videoId() {
        return videoId;
    }

    /** The parts of the next request. */
    List<MultipartBody.Part> parts(Map<String, String> always) {
        Map<String, String> texts = new LinkedHashMap<>(always);
        switch (phase) {
            case START -> {
                texts.put("upload_phase", "start");
                texts.put("file_size", Long.toString(file.size()));
            }
            case TRANSFER -> {
                texts.put("upload_phase", "transfer");
                texts.put("upload_session_id", session);
                texts.put("start_offset", Long.toString(from));
            }
            default -> {
                texts.put("upload_phase", "finish");
                texts.put("upload_session_id", session);
                texts.putAll(about);
            }
        }
        List<MultipartBody.Part> parts = new ArrayList<>(FormWithFiles.parts(texts, Map.of()));
        if (phase == Phase.TRANSFER) {
            parts.add(FormWithFiles.piece(CHUNK, file, from, to));
        }
        return parts;
    }

    /** Takes the answer to a request, and with that what the next one is. */
    void answered(Map<String, Object> answer) {
        switch (phase) {
            case START -> {
                session = text(answer, "upload_session_id");
                videoId = text(answer, "video_id");
                wanted(answer, 0);
            }
            case TRANSFER -> {
                file.sent(to);
                wanted(answer, to);
            }
            default -> phase = Phase.DONE;
        }
    }

    /** What is wanted next goes on where the last piece ended; nothing more is wanted where it ends as it begins. */
    private void wanted(Map<String, Object> answer, long expected) {
        from = number(answer, "start_offset");
        to = number(answer, "end_offset");
        boolean all = from == to && expected == file.size();
        if (!all && (from != expected || to <= from || to > file.size())) {
            throw unusable("Facebook asks for the bytes " + from + " to " + to + " of " + file.size()
                    + ", of which it has " + expected);
        }
        if (all) {
            requireUnchanged();
        }
        phase = all ? Phase.FINISH : Phase.TRANSFER;
    }

    /** What went out in pieces is the file that was given, or nothing is made of it. */
    private void requireUnchanged() {
        try {
            file.writeTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new ValidationException(name + ": " + e.getMessage() + ". No video was made.");
        }
    }

    private ServiceUnavailableException unusable(String what) {
        return new ServiceUnavailableException(
                name + ": " + what + ". No video was made; try again later.", null, null, null);
    }

    private String text(Map<String, Object> answer, String member) {
        Object value = answer.get(member);
        if (value == null) {
            throw unusable("Facebook's answer has no " + member);
        }
        return value.toString();
    }

    private long number(Map<String, Object> answer, String member) {
        String text = text(answer, member);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** What the operation answers in the end. */
    String resultJson() {
        return Json.write(Map.of("id", videoId));
    }
}
