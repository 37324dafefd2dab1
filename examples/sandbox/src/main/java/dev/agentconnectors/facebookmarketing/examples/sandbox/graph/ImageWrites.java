package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes images into the library of an account, and out of it. */
final class ImageWrites {
    private static final String EDGE = "/adimages";
    private static final List<String> ANSWERED = List.of("hash", "url", "url_128", "width", "height", "name");

    private final Store store;

    ImageWrites(Store store) {
        this.store = store;
    }

    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD_ACCOUNT, "POST", EDGE, this::create);
        endpoints.on(Kind.AD_ACCOUNT, "DELETE", EDGE, this::delete);
    }

    /** The key of the answer is the name of the file; {@code bytes} for bytes that came in the form. */
    private Map<String, Object> create(Node account, GraphRequest request) {
        Params params = request.params();
        Map<String, Object> images = new LinkedHashMap<>();
        params.files().values().forEach(file -> images.put(file.name(), upload(account, file)));
        if (params.has("bytes")) {
            images.put("bytes", upload(account, new SentFile("bytes", decoded(params.get("bytes", "")))));
        }
        if (params.has("copy_from")) {
            Node copied = copied(request);
            images.put(copied.text("hash"), add(account, copied.fields()));
        }
        if (images.isEmpty()) {
            throw Refusals.imageMissing();
        }
        return Map.of("images", images);
    }

    private Object upload(Node account, SentFile file) {
        Picture picture = Picture.read(file.bytes()).orElseThrow(Refusals::fileTypeNotSupported);
        String hash = md5(file.bytes());
        String url = "https://scontent.sandbox.example/images/" + hash + "." + picture.extension();
        return add(
                account,
                Json.object(
                        "name", file.name(),
                        "filename", file.name(),
                        "hash", hash,
                        "width", picture.width(),
                        "height", picture.height(),
                        "original_width", picture.width(),
                        "original_height", picture.height(),
                        "permalink_url", "https://www.facebook.com/ads/image/?d=" + hash,
                        "url", url,
                        "url_128", url.replace("." + picture.extension(), "_128." + picture.extension()),
                        "status", "ACTIVE",
                        "is_associated_creatives_in_adgroups", false));
    }

    private Map<String, Object> add(Node account, Map<String, Object> given) {
        Map<String, Object> image = new LinkedHashMap<>(given);
        List.of("id", "account_id", "created_time", "updated_time", "creatives").forEach(image::remove);
        store.create(Kind.IMAGE, account.accountId(), image);
        Map<String, Object> answered = new LinkedHashMap<>(image);
        answered.keySet().retainAll(ANSWERED);
        return answered;
    }

    private Node copied(GraphRequest request) {
        Map<String, Object> from = request.params().object("copy_from").orElseThrow();
        String source = String.valueOf(from.get("source_account_id")).replaceFirst("^act_", "");
        return store.node(source + ":" + from.get("hash"))
                .filter(image -> request.token().sees(source) && isThere(image))
                .orElseThrow(() -> Refusals.withoutSubcode(
                        "Image Not Found", "The account has no image with this hash.", "copy_from"));
    }

    private Map<String, Object> delete(Node account, GraphRequest request) {
        String id = account.accountId() + ":" + request.params().required("hash");
        if (store.node(id).filter(ImageWrites::isThere).isEmpty()) {
            throw Refusals.withoutSubcode("Image Not Found", "The account has no image with this hash.", "hash");
        }
        store.update(id, Map.of("effective_status", "DELETED"));
        return Writes.SUCCESS;
    }

    private static boolean isThere(Node image) {
        return !image.text("effective_status").equals("DELETED");
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Refusals.fileTypeNotSupported();
        }
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
