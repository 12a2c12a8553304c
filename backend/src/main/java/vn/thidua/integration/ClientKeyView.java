package vn.thidua.integration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public key of a client. */
@Schema(name = "ClientKey", description = "A public key of a client.")
record ClientKeyView(
        @Schema(required = true, description = "Its kid.", examples = "2024-12")
        String id,

        @Schema(required = true, description = "Its kind, RSA or EC.", examples = "EC")
        String kind,

        @Schema(required = true, description = "Its SHA-256 thumbprint (RFC 7638), to compare by.")
        String thumbprint) {}
