package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Generates images, videos and the creatives made of them. */
final class AssetSeed {
    /** One for each scene and one with a video. */
    static final int CREATIVES_PER_PRODUCT = 4;

    private final SeedWords.Words words = SeedWords.get();
    private final Store store;
    private final AccountSeed account;
    private final RandomGenerator random;

    AssetSeed(Store store, AccountSeed account, RandomGenerator random) {
        this.store = store;
        this.account = account;
        this.random = random;
    }

    /** {@return the ids of the creatives, product by product} */
    List<String> generate() {
        List<String> creatives = new ArrayList<>();
        int daysAgo = 700;
        for (String product : account.products()) {
            for (int scene = 0; scene < words.scenes().size(); scene++) {
                daysAgo -= random.nextInt(3, 12);
                Instant created = SeededWorld.moment(store, account, daysAgo, random.nextInt(480, 1080));
                creatives.add(addImageCreative(product, scene, created));
            }
            creatives.add(addVideoCreative(product, SeededWorld.moment(store, account, daysAgo - 1, 655)));
        }
        return creatives;
    }

    private String addImageCreative(String product, int scene, Instant created) {
        SeedWords.Scene shown = words.scenes().get(scene);
        String hash = String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
        String file = slug(product) + "-" + shown.name() + ".jpg";
        String url = "https://scontent.sandbox.example/images/" + hash + ".jpg";
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("name", file);
        image.put("filename", file);
        image.put("hash", hash);
        image.put("width", shown.width());
        image.put("height", shown.height());
        image.put("original_width", shown.width() * 2);
        image.put("original_height", shown.height() * 2);
        image.put("permalink_url", "https://www.facebook.com/ads/image/?d=" + hash);
        image.put("url", url);
        image.put("url_128", url.replace(".jpg", "_128.jpg"));
        image.put("status", "ACTIVE");
        image.put("is_associated_creatives_in_adgroups", true);
        String imageId = store.add(Kind.IMAGE, account.id(), created, image);

        Map<String, Object> creative = text(product, scene);
        creative.put("image_hash", hash);
        creative.put("image_url", url);
        creative.put("thumbnail_url", url.replace(".jpg", "_64.jpg"));
        creative.put("object_type", "SHARE");
        creative.put("object_story_spec", story("link_data", creative, Json.object("image_hash", hash)));
        String id = store.add(Kind.CREATIVE, account.id(), created, creative);
        Node stored = Objects.requireNonNull(store.raw(imageId));
        Map<String, Object> used = new LinkedHashMap<>(stored.fields());
        used.put("creatives", List.of(id));
        store.put(new Node(Kind.IMAGE, imageId, account.id(), stored.order(), used));
        return id;
    }

    private String addVideoCreative(String product, Instant created) {
        long views = random.nextLong(4_000, 900_000);
        String name = slug(product);
        Map<String, Object> video = new LinkedHashMap<>();
        video.put("title", product + " in 20 seconds");
        video.put("description", "What makes our " + product.toLowerCase(Locale.ROOT) + " different.");
        video.put("content_category", "LIFESTYLE");
        video.put("content_tags", List.of(name, "brand"));
        video.put("ad_breaks", List.of());
        video.put("custom_labels", List.of());
        video.put("embeddable", true);
        video.put("embed_html", "<iframe src=\"https://video.sandbox.example/embed/" + name + "\"></iframe>");
        video.put("format", List.of(format(130, 130, name), format(480, 480, name)));
        video.put("icon", "https://static.sandbox.example/icons/video.png");
        video.put("picture", "https://video.sandbox.example/" + name + ".jpg");
        video.put("is_crosspost_video", false);
        video.put("is_crossposting_eligible", true);
        video.put("is_episode", false);
        video.put("is_instagram_eligible", true);
        video.put("length", random.nextInt(150, 420) / 10.0);
        video.put("permalink_url", "/" + account.pageId() + "/videos/" + name + "/");
        video.put("post_views", views / 3);
        video.put("premiere_living_room_status", false);
        video.put("published", true);
        video.put("source", "https://video.sandbox.example/" + name + ".mp4");
        video.put("views", views);
        String videoId = store.add(Kind.VIDEO, account.id(), created, video);

        Map<String, Object> creative = text(product + " video", 3);
        creative.put("video_id", videoId);
        creative.put("thumbnail_url", "https://video.sandbox.example/" + name + ".jpg");
        creative.put("object_type", "VIDEO");
        creative.put("object_story_spec", story("video_data", creative, Json.object("video_id", videoId)));
        return store.add(Kind.CREATIVE, account.id(), created, creative);
    }

    private Map<String, Object> text(String product, int variant) {
        String link = account.site() + "/" + slug(product);
        String story = account.pageId() + "_" + (1_220_000_000_000_000L + random.nextLong(90_000_000_000L));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", product + " – " + words.headlines().get(variant));
        fields.put("title", words.headlines().get(variant));
        fields.put("body", "Discover our " + product.toLowerCase(Locale.ROOT) + ". Ships within two days.");
        fields.put("actor_id", account.pageId());
        fields.put("call_to_action_type", words.calls().get(variant));
        fields.put("link_url", link);
        fields.put("object_story_id", story);
        fields.put("effective_object_story_id", story);
        fields.put("status", "ACTIVE");
        fields.put("url_tags", "utm_source=facebook&utm_campaign=" + slug(product));
        return fields;
    }

    private Map<String, Object> story(String part, Map<String, Object> creative, Map<String, Object> media) {
        Map<String, Object> data = new LinkedHashMap<>(media);
        data.put("message", Objects.requireNonNull(creative.get("body")));
        data.put("link", Objects.requireNonNull(creative.get("link_url")));
        return Json.object("page_id", account.pageId(), part, data);
    }

    private static Map<String, Object> format(int width, int height, String name) {
        return Json.object(
                "filter",
                width + "x" + height,
                "embed_html",
                "<iframe src=\"https://video.sandbox.example/embed/" + name + "\" width=\"" + width + "\"></iframe>",
                "width",
                width,
                "height",
                height,
                "picture",
                "https://video.sandbox.example/" + name + "_" + width + ".jpg");
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
