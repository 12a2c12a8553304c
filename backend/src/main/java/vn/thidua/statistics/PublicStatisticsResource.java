package vn.thidua.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.text.Language;

/** Statistics for everybody. */
@Path("/api/v1/public/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@RunOnVirtualThread
class PublicStatisticsResource {

    private static final int KEPT_SECONDS = 300;
    private static final String TAG = "A digest of the figures.";

    private final AskStatistics ask;
    private final CountStatistics count;
    private final Language language;
    private final ObjectMapper json;

    PublicStatisticsResource(AskStatistics ask, CountStatistics count, Language language, ObjectMapper json) {
        this.ask = ask;
        this.count = count;
        this.language = language;
        this.json = json;
    }

    @GET
    @Open
    @Refuses(ProblemCode.INVALID)
    @Operation(
            operationId = "getPublicStatistics",
            summary = "What was commended, counted, without login",
            description =
                    "Figures only, over awards whose decision is published. May be kept for five minutes; asked again with If-None-Match, the same figures are answered"
                            + " with 304. At most 50 years.")
    @APIResponse(
            responseCode = "200",
            description = "The figures.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = TAG,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100)),
            content = @Content(schema = @Schema(implementation = StatisticsView.class)))
    @APIResponse(
            responseCode = "304",
            description = "The figures are those of the ETag that was sent.",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = TAG,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100)))
    public Response statistics(@BeanParam @Valid StatisticsFilter filter, @Context Request request)
            throws JsonProcessingException {
        byte[] answer = json.writeValueAsBytes(count.count(ask.asked(filter, null, language.locale())));
        EntityTag tag = new EntityTag(DigestUtils.sha256Hex(answer));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl kept = new CacheControl();
        kept.setMaxAge(KEPT_SECONDS);
        return (unchanged == null ? Response.ok(answer) : unchanged)
                .tag(tag)
                .cacheControl(kept)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
