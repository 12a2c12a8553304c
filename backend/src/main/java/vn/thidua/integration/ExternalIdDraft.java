package vn.thidua.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client calls a thing from now on. */
@Schema(name = "ExternalIdDraft", description = "What a client calls a thing from now on.")
record ExternalIdDraft(
        @Schema(required = true) @NotNull ExternalIdType type,

        @Schema(
                required = true,
                description = "As the client calls it; one thing a name, one name a thing.",
                examples = "NV-000123")
        @NotBlank @Size(max = 200) String value,

        @Schema(required = true, description = "The thing here.") @NotNull UUID subjectId) {}
