package vn.thidua.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Signing in, refreshing and signing out. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@RunOnVirtualThread
public class TokenResource {

    private final SignIn signIn;
    private final SessionTokens sessionTokens;
    private final AccessSettings settings;

    TokenResource(SignIn signIn, SessionTokens sessionTokens, AccessSettings settings) {
        this.signIn = signIn;
        this.sessionTokens = sessionTokens;
        this.settings = settings;
    }

    @POST
    @Open
    @Refuses({
        ProblemCode.WRONG_CREDENTIALS,
        ProblemCode.TOO_MANY_ATTEMPTS,
        ProblemCode.FOREIGN_ORIGIN,
        ProblemCode.PASSWORDS_OFF
    })
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description =
                    "Answers an access token and sets the cookie thidua_refresh. A wrong name, a wrong password and a locked account are answered"
                            + " alike (401 WRONG_CREDENTIALS). Guessing is slowed by name and address (429 with Retry-After).")
    @APIResponse(
            responseCode = "200",
            description = "Signed in.",
            content = @Content(schema = @Schema(implementation = Issued.Tokens.class)))
    public Response signIn(
            @Valid @NotNull Credentials credentials,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        Origins.requireOwn(headers, uri);
        String address = request.remoteAddress().hostAddress();
        return answer(signIn.signIn(credentials, address, headers.getHeaderString(HttpHeaders.USER_AGENT)), uri);
    }

    @POST
    @Path("/refresh")
    @Open
    @Refuses({ProblemCode.REFRESH_TOKEN_INVALID, ProblemCode.WRONG_CREDENTIALS, ProblemCode.FOREIGN_ORIGIN})
    @Operation(
            operationId = "refreshTokens",
            summary = "Refresh the access token",
            description =
                    "Takes the cookie thidua_refresh and sets the next one. Each is good once, with a few seconds' grace for two tabs; one that"
                            + " comes back later ends the session. The Origin header, where a browser sends it, must be ours.")
    @APIResponse(
            responseCode = "200",
            description = "Refreshed.",
            content = @Content(schema = @Schema(implementation = Issued.Tokens.class)))
    public Response refresh(
            @Parameter(description = "Set by signing in.") @CookieParam(RefreshCookie.NAME) String refreshToken,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Origins.requireOwn(headers, uri);
        if (refreshToken == null || refreshToken.isBlank()) {
            throw Problem.of(ProblemCode.REFRESH_TOKEN_INVALID);
        }
        return answer(sessionTokens.refresh(refreshToken), uri);
    }

    @DELETE
    @Open
    @Refuses(ProblemCode.FOREIGN_ORIGIN)
    @Operation(
            operationId = "signOut",
            summary = "Sign out here",
            description =
                    "Ends the session that the cookie belongs to, and with it its access tokens at once. Without a session it does nothing.")
    @APIResponse(responseCode = "204", description = "Signed out; the cookie is taken away.")
    public Response signOut(
            @Parameter(description = "Set by signing in.") @CookieParam(RefreshCookie.NAME) String refreshToken,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Origins.requireOwn(headers, uri);
        if (refreshToken != null && !refreshToken.isBlank()) {
            sessionTokens.end(refreshToken);
        }
        return Response.noContent().cookie(RefreshCookie.gone(uri)).build();
    }

    private Response answer(Issued issued, UriInfo uri) {
        return Response.ok(issued.tokens())
                .cookie(RefreshCookie.holding(issued.refreshToken(), settings.sessionIdle(), uri))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
