package vn.thidua.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;

/** What a client wants to be told, and where. */
@Schema(name = "WebhookDraft", description = "What a client wants to be told, and where.")
record WebhookDraft(
        @Schema(
                required = true,
                description = "Where to; https, at an address that everybody can reach. Redirects are not followed.",
                examples = "https://so.example.vn/thi-dua/tin")
        @NotBlank @Size(max = 2000) String url,

        @Schema(
                required = true,
                description = "Only events of these types; empty for all.",
                examples = "[\"DOSSIER_SUBMITTED\"]")
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 60) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String> types,

        @Schema(required = true, description = "Only about things of these kinds; empty for all.")
        @NotNull @Size(max = 100) List<@NotNull SubjectType> subjectTypes,

        @Schema(
                nullable = true,
                description = "Only of this unit and those under it; null for all that the client reaches.")
        UUID unitId) {}
