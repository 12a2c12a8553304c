package vn.thidua.integration;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An access token, as RFC 6749 answers it. */
@Schema(name = "ClientToken", description = "An access token, as RFC 6749 (5.1) answers it.")
record ClientTokenView(
        @Schema(name = "access_token", required = true, description = "Send as Authorization: Bearer.")
        @JsonProperty("access_token")
        String accessToken,

        @Schema(name = "token_type", required = true, examples = "Bearer") @JsonProperty("token_type")
        String tokenType,

        @Schema(name = "expires_in", required = true, description = "Seconds; then ask for another.", examples = "600")
        @JsonProperty("expires_in")
        long expiresIn,

        @Schema(required = true, description = "What it is good for.", examples = "DOSSIER_READ EVENT_READ")
        String scope) {}
