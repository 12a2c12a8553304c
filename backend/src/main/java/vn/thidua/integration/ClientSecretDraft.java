package vn.thidua.integration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a new secret is good. */
@Schema(name = "ClientSecretDraft", description = "How long a new secret is good.")
record ClientSecretDraft(
        @Schema(required = true, description = "The last day it is good.") @NotNull LocalDate expiresOn) {}
