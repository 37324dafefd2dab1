package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.internal.http.RequestProgress;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HeaderMap;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;
import retrofit2.http.Tag;

/** All that is used of Airbyte's API. Bodies are JSON; the headers authorize. */
interface AirbyteApi {

    @Streaming
    @POST("api/v1/account/applications/token")
    Call<ResponseBody> token(
            @Body RequestBody credentials, @HeaderMap Map<String, String> headers, @Tag RequestProgress mark);

    @Streaming
    @GET("api/v1/integrations/connectors")
    Call<ResponseBody> listConnectors(
            @QueryMap Map<String, String> filter, @HeaderMap Map<String, String> headers, @Tag RequestProgress mark);

    @Streaming
    @POST("api/v1/integrations/connectors")
    Call<ResponseBody> createConnector(
            @Body RequestBody connector, @HeaderMap Map<String, String> headers, @Tag RequestProgress mark);

    @Streaming
    @GET("api/v1/integrations/connectors/{id}")
    Call<ResponseBody> getConnector(
            @Path("id") String id, @HeaderMap Map<String, String> headers, @Tag RequestProgress mark);

    @Streaming
    @DELETE("api/v1/integrations/connectors/{id}")
    Call<ResponseBody> deleteConnector(
            @Path("id") String id, @HeaderMap Map<String, String> headers, @Tag RequestProgress mark);

    @Streaming
    @POST("api/v1/integrations/connectors/oauth/initiate")
    Call<ResponseBody> initiateOAuth(
            @Body RequestBody flow, @HeaderMap Map<String, String> headers, @Tag RequestProgress mark);

    @Streaming
    @POST("api/v1/integrations/connectors/{id}/execute")
    Call<ResponseBody> execute(
            @Path("id") String id,
            @Body RequestBody operation,
            @HeaderMap Map<String, String> headers,
            @Tag RequestProgress mark);
}
