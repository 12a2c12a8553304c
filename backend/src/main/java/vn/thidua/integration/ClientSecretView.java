package vn.thidua.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret of a client. */
@Schema(name = "ClientSecret", description = "A secret of a client.")
record ClientSecretView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Its last letters, to tell it by.", examples = "x7Qd")
        String hint,

        @Schema(required = true, description = "The last day it is good.")
        LocalDate expiresOn,

        @Schema(required = true, description = "Whether that day is over.")
        boolean expired,

        @Schema(required = true) Instant madeAt,

        @Schema(description = "The secret itself, told this once.") @JsonInclude(JsonInclude.Include.NON_NULL)
        String secret) {}
