package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.AdAccount;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Query;

/** The others: the same request, and the same bytes, without the connector. */
final class Peers {

    /** As long as Facebook's are. */
    static final String TOKEN = "EAAB" + "bEnChMaRk0".repeat(18);

    static final String FIELDS = "id,name,account_id,bid_strategy,budget_rebalance_flag,budget_remaining,buying_type,"
            + "daily_budget,created_time,configured_status,effective_status,objective,smart_promotion_type,"
            + "source_campaign_id,special_ad_category,start_time,status,updated_time";

    /** Graph as Retrofit sees it. */
    interface Graph {
        @GET("v26.0/act_" + Answers.ACCOUNT + "/campaigns")
        Call<Map<String, Object>> maps(
                @Header("Authorization") String token, @Query("fields") String fields, @Query("limit") int limit);

        @GET("v26.0/act_" + Answers.ACCOUNT + "/campaigns")
        Call<CampaignPage> records(
                @Header("Authorization") String token, @Query("fields") String fields, @Query("limit") int limit);
    }

    /** A page of records. */
    public record CampaignPage(List<Campaign> data) {}

    private Peers() {}

    /** The measure of all: OkHttp, and the body as a text. */
    static Contender rawOkHttp(OkHttpClient client, String url) {
        return new Contender("OkHttp, body as text", campaigns -> {
            HttpUrl address = HttpUrl.get(url + "/v26.0/act_" + Answers.ACCOUNT + "/campaigns")
                    .newBuilder()
                    .addQueryParameter("fields", FIELDS)
                    .addQueryParameter("limit", Integer.toString(campaigns))
                    .build();
            Request request = new Request.Builder()
                    .url(address)
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            try (Response response = client.newCall(request).execute()) {
                if (!response.isSuccessful()) {
                    throw new IOException("HTTP " + response.code());
                }
                return response.body().string();
            }
        });
    }

    static List<Contender> retrofit(OkHttpClient client, String url) {
        Graph graph = new Retrofit.Builder()
                .baseUrl(url + "/")
                .client(client)
                .addConverterFactory(MoshiConverterFactory.create(new Moshi.Builder().build()))
                .build()
                .create(Graph.class);
        return List.of(
                new Contender(
                        "Retrofit + Moshi, maps", campaigns -> whole(graph.maps("Bearer " + TOKEN, FIELDS, campaigns))),
                new Contender(
                        "Retrofit + Moshi, records",
                        campaigns -> whole(graph.records("Bearer " + TOKEN, FIELDS, campaigns))));
    }

    /** Facebook's SDK with its own way of sending, on HttpsURLConnection. */
    static Contender facebookSdk(String url) {
        AdAccount account =
                new AdAccount("act_" + Answers.ACCOUNT, new APIContext(url, url, "v26.0", TOKEN, null, null, false));
        List<String> fields = List.of(FIELDS.split(","));
        return new Contender(
                "Facebook's SDK",
                campaigns -> account.getCampaigns()
                        .setParam("limit", Integer.toString(campaigns))
                        .requestFields(fields)
                        .execute());
    }

    private static <T> T whole(Call<T> call) throws IOException {
        return Objects.requireNonNull(call.execute().body());
    }
}
