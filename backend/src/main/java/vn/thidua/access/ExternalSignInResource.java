package vn.thidua.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.OidcSession;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.audit.Trail;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/**
 * Signing in through the organisation's own issuer, in a browser. Quarkus walks the authorization code flow (PKCE, state, nonce); whoever comes
 * back gets a session of ours, so that it can be ended here at once and pages need not know how it began.
 */
@Path("/api/v1/external-sign-in")
@Tag(name = "access", description = "Signing in, sessions, accounts and the roles they hold.")
@RunOnVirtualThread
public class ExternalSignInResource {

    private static final String SIGN_IN_PAGE = "/sign-in";

    private final ExternalIssuer issuer;
    private final SessionTokens sessionTokens;
    private final AccessSettings settings;
    private final Trail trail;
    private final OidcSession oidcSession;

    ExternalSignInResource(
            ExternalIssuer issuer,
            SessionTokens sessionTokens,
            AccessSettings settings,
            Trail trail,
            OidcSession oidcSession) {
        this.issuer = issuer;
        this.sessionTokens = sessionTokens;
        this.settings = settings;
        this.trail = trail;
        this.oidcSession = oidcSession;
    }

    @GET
    @Open
    @Refuses({ProblemCode.NOT_FOUND, ProblemCode.TOKEN_INVALID})
    @Operation(
            operationId = "signInExternally",
            summary = "Sign in through the organisation's issuer",
            description =
                    "For browsers: leads to the OpenID Connect issuer and, from there, back to the page asked for, with the cookie thidua_refresh"
                            + " set; POST /tokens/refresh then answers an access token. Whoever has no account here is led to the sign-in page with"
                            + " error=NO_ACCOUNT. Programs send the issuer's access token as it is.")
    @APIResponse(
            responseCode = "302",
            description = "On the way to the issuer.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The issuer's page.",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference", maxLength = 2000)))
    @APIResponse(
            responseCode = "303",
            description = "Signed in, or not: on the way to a page of ours.",
            headers =
                    @Header(
                            name = "Location",
                            description = "The page asked for, or the sign-in page.",
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference", maxLength = 2000)))
    public Response signIn(
            @Parameter(description = "The page to go to afterwards: a path of this site.", example = "/dossiers")
                    @QueryParam("to")
                    String to,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        JsonWebToken claims = issuer.returned(headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null);
        Response.ResponseBuilder answer;
        try {
            Issued issued = start(claims, headers.getHeaderString(HttpHeaders.USER_AGENT));
            answer = Response.seeOther(ownPath(to))
                    .cookie(RefreshCookie.holding(issued.refreshToken(), settings.sessionIdle(), uri));
        } catch (Problem refused) {
            trail.refused(
                    "SIGN_IN",
                    SubjectType.ACCOUNT,
                    null,
                    null,
                    Map.of("code", refused.code().name(), "with", "ISSUER", "subject", claims.getSubject()));
            answer = Response.seeOther(
                    URI.create(SIGN_IN_PAGE + "?error=" + refused.code().name()));
        }
        // What the flow itself kept in a cookie has done its work: from here on the session is ours.
        oidcSession.logout().await().indefinitely();
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Issued start(JsonWebToken claims, String userAgent) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = issuer.accountOf(claims);
            return sessionTokens.start(account.id(), account.username(), "ISSUER", userAgent);
        });
    }

    /** Only a path of this site: a link that signs in must not lead elsewhere. */
    private static URI ownPath(String to) {
        try {
            URI asked = new URI(to == null ? "/" : to);
            boolean own = asked.getScheme() == null
                    && asked.getRawAuthority() == null
                    && asked.getPath().startsWith("/");
            return own ? asked : URI.create("/");
        } catch (URISyntaxException garbage) {
            return URI.create("/");
        }
    }
}
