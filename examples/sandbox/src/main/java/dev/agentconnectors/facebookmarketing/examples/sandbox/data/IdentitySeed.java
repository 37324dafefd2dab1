package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the Pages and Instagram accounts in whose name ads may speak. There is no chance in it. */
final class IdentitySeed {
    private final Store store;
    private final AccountSeed account;

    IdentitySeed(Store store, AccountSeed account) {
        this.store = store;
        this.account = account;
    }

    void generate() {
        String instagram = "178414" + account.pageId().substring(4);
        String username = account.businessName().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
        addPage(2, account.pageId(), account.businessName(), username, instagram);
        addPage(1, next(account.pageId()), account.businessName() + " Outlet", username + ".outlet", "");
        addInstagram(2, instagram, account.businessName(), username);
        addInstagram(1, next(instagram), account.businessName() + " Studio", username + ".studio");
    }

    private void addPage(int order, String id, String name, String username, String instagram) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("name", name);
        fields.put("category", "Outdoor & Sporting Goods Company");
        fields.put("username", username);
        fields.put("link", "https://www.facebook.com/" + id);
        fields.put("is_published", true);
        if (!instagram.isEmpty()) {
            fields.put("instagram_business_account", Json.object("id", instagram, "username", username));
        }
        store.put(new Node(Kind.PAGE, id, account.id(), order, fields));
    }

    private void addInstagram(int order, String id, String name, String username) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("name", name);
        fields.put("username", username);
        fields.put("followers_count", 12_400L * order);
        fields.put("profile_picture_url", "https://scontent.sandbox.example/profiles/" + username + ".jpg");
        store.put(new Node(Kind.INSTAGRAM_ACCOUNT, id, account.id(), order, fields));
    }

    private static String next(String id) {
        return Long.toString(Long.parseLong(id) + 1);
    }
}
