package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.internal.http.RequestProgress;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/** The Graph API: everything is a node, or an edge of a node. Path segments are encoded, whatever they hold. */
interface GraphApi {

    String AUTHORIZATION = "Authorization";

    @Streaming
    @GET("{node}")
    Call<ResponseBody> read(
            @Path("node") String node,
            @QueryMap Map<String, String> query,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @GET("{node}/{edge}")
    Call<ResponseBody> read(
            @Path("node") String node,
            @Path("edge") String edge,
            @QueryMap Map<String, String> query,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @DELETE("{node}")
    Call<ResponseBody> delete(
            @Path("node") String node,
            @QueryMap Map<String, String> query,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @DELETE("{node}/{edge}")
    Call<ResponseBody> delete(
            @Path("node") String node,
            @Path("edge") String edge,
            @QueryMap Map<String, String> query,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @Multipart
    @POST("{node}")
    Call<ResponseBody> upload(
            @Path("node") String node,
            @Part List<MultipartBody.Part> parts,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @Multipart
    @POST("{node}/{edge}")
    Call<ResponseBody> upload(
            @Path("node") String node,
            @Path("edge") String edge,
            @Part List<MultipartBody.Part> parts,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    /** At another host than the rest. */
    @Streaming
    @Multipart
    @POST
    Call<ResponseBody> uploadTo(
            @Url HttpUrl url,
            @Part List<MultipartBody.Part> parts,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @FormUrlEncoded
    @POST("{node}")
    Call<ResponseBody> write(
            @Path("node") String node,
            @FieldMap Map<String, String> form,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    @Streaming
    @FormUrlEncoded
    @POST("{node}/{edge}")
    Call<ResponseBody> write(
            @Path("node") String node,
            @Path("edge") String edge,
            @FieldMap Map<String, String> form,
            @Header(AUTHORIZATION) String authorization,
            @Tag RequestProgress mark);

    /** Several calls in one request. */
    @Streaming
    @FormUrlEncoded
    @POST("./")
    Call<ResponseBody> batch(
            @FieldMap Map<String, String> form, @Header(AUTHORIZATION) String authorization, @Tag RequestProgress mark);
}
