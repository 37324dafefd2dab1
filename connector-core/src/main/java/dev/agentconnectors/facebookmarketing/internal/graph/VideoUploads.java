package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.internal.http.Exchange;
import dev.agentconnectors.facebookmarketing.internal.http.HttpSettings;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import dev.agentconnectors.facebookmarketing.internal.json.JsonScan;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;

/** Sends videos to where Facebook takes them: one request after the other, whoever waits for them. */
final class VideoUploads {

    private final GraphApi api;
    private final HttpUrl videoUrl;
    private final Sender sender;
    private final GraphAccess.Source access;
    private final HttpSettings settings;

    VideoUploads(GraphApi api, HttpUrl videoUrl, Sender sender, GraphAccess.Source access, HttpSettings settings) {
        this.api = api;
        this.videoUrl = videoUrl;
        this.sender = sender;
        this.access = access;
        this.settings = settings;
    }

    ResultText upload(GraphRequest request, RunningCall running) {
        PieceByPiece pieces = pieces(request);
        while (true) {
            ResultText answer = sender.send(running, next(request, pieces));
            ResultText result = answered(pieces, answer, running);
            if (pieces.isDone()) {
                return result;
            }
        }
    }

    CompletableFuture<ResultText> uploadAsync(GraphRequest request, RunningCall running) {
        return continued(request, pieces(request), running);
    }

    private CompletableFuture<ResultText> continued(GraphRequest request, PieceByPiece pieces, RunningCall running) {
        return sender.sendAsync(running, next(request, pieces)).thenCompose(answer -> {
            ResultText result = answered(pieces, answer, running);
            return pieces.isDone() ? CompletableFuture.completedFuture(result) : continued(request, pieces, running);
        });
    }

    private static PieceByPiece pieces(GraphRequest request) {
        FileUpload file = request.files().values().iterator().next();
        return new PieceByPiece(request.call().name(), file, request.parameters());
    }

    private Exchange<ResultText> next(GraphRequest request, PieceByPiece pieces) {
        HttpUrl url = Objects.requireNonNull(videoUrl.resolve(String.join("/", request.path())));
        return new Exchange<>(request.call().name(), pieces.effect(), mark -> {
            GraphAccess current = access.current();
            GraphErrors errors = new GraphErrors(settings.timing().clock(), current.redactor());
            Map<String, String> proof =
                    current.proof() == null ? Map.of() : Map.of(AppSecretProof.PARAMETER, current.proof());
            return new Exchange.Attempt<>(
                    api.uploadTo(url, pieces.parts(proof), current.authorization(), mark),
                    current.redactor(),
                    request.pace(current.tokenHash()),
                    answer -> GraphAnswers.read(request, answer, errors, current.redactor()));
        });
    }

    /** What the whole operation answers, as soon as it is done; until then what the last request answered. */
    private static ResultText answered(PieceByPiece pieces, ResultText answer, RunningCall running) {
        try {
            pieces.answered(Objects.requireNonNullElse(Json.asMap(Json.read(answer)), Map.of()));
            running.renew();
            if (!pieces.isDone()) {
                return answer;
            }
            byte[] result = pieces.resultJson().getBytes(StandardCharsets.UTF_8);
            return ResultText.ofObject(JsonScan.walk(result, result.length, 0, TakenOut.NOTHING), Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
