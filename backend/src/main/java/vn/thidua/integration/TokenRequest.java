package vn.thidua.integration;

import jakarta.ws.rs.FormParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of RFC 6749 (4.4.2), with the fields of RFC 7521 (4.2). */
@Schema(
        name = "TokenRequest",
        description = "The client-credentials grant (RFC 6749, 4.4), proved by a secret or a signed assertion.")
class TokenRequest {

    @FormParam("grant_type")
    @Schema(description = "client_credentials.", required = true)
    String grantType;

    @FormParam("client_id")
    @Schema(description = "Which client; may be left out where Authorization: Basic or the assertion names it.")
    String clientId;

    @FormParam("client_secret")
    @Schema(description = "Its secret, where Authorization: Basic does not carry it.")
    String clientSecret;

    @FormParam("client_assertion_type")
    @Schema(description = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer, with an assertion.")
    String assertionType;

    @FormParam("client_assertion")
    @Schema(
            description =
                    "A JWT signed with a registered key (RFC 7523): iss and sub are the client_id, aud this address, exp within ten minutes, a new jti each time.")
    String assertion;

    @FormParam("scope")
    @Schema(description = "Names with spaces between, to ask for less than the client may.")
    String scope;
}
