package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.text.Language;

/** Tokens for programs. */
@Path("/api/v1/token")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class ClientTokenResource {

    private final AuthenticateClient authenticate;

    ClientTokenResource(AuthenticateClient authenticate) {
        this.authenticate = authenticate;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open
    @Refuses({
        ProblemCode.INVALID_CLIENT,
        ProblemCode.INVALID_SCOPE,
        ProblemCode.UNSUPPORTED_GRANT_TYPE,
        ProblemCode.ADDRESS_NOT_ALLOWED,
        ProblemCode.TOO_MANY_ATTEMPTS
    })
    @Operation(
            operationId = "requestClientToken",
            summary = "A token for a program",
            description =
                    "The client-credentials grant of OAuth 2.0 (RFC 6749, 4.4). A secret comes as Authorization: Basic or in the form, an assertion signed with a"
                            + " registered key (RFC 7523) in the form. Refusals are problems, and carry error and error_description of RFC 6749 beside.")
    @APIResponseSchema(value = ClientTokenView.class, responseCode = "200", responseDescription = "The token.")
    public Response token(
            @BeanParam TokenRequest form,
            @Parameter(description = "Basic, with the client_id as name and the secret as password.")
                    @HeaderParam(HttpHeaders.AUTHORIZATION)
                    String authorization,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        try {
            ClientTokenView token = authenticate.token(
                    form, authorization, request.remoteAddress().hostAddress());
            return noStore(Response.ok(token)).build();
        } catch (Problem refused) {
            return refusal(refused, headers);
        }
    }

    private static Response refusal(Problem refused, HttpHeaders headers) {
        int status = refused.code().status();
        Response.ResponseBuilder answer = noStore(Response.status(status)
                .entity(TokenRefusal.of(refused, ProblemMapper.view(refused, Language.of(headers), "/api/v1/token"))));
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"thidua\"");
        }
        if (refused.code() == ProblemCode.TOO_MANY_ATTEMPTS) {
            answer.header(HttpHeaders.RETRY_AFTER, refused.args().getFirst());
        }
        return answer.build();
    }

    private static Response.ResponseBuilder noStore(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
