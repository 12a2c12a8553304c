package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** A new unit. */
@Schema(name = "UnitDraft", description = "A new unit. It stands under a parent, or is overseen, within your scope.")
public record UnitDraft(
        @Schema(
                description =
                        "Its identity in capital letters, digits and hyphens, unique for ever: a renamed unit keeps it.",
                examples = "CUC-TNN")
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String code,

        @NotNull UnitKind kind,

        @Schema(examples = "Cục Quản lý tài nguyên nước") @NotBlank @Size(max = 300) String name,

        @Schema(examples = "Cục TNN", nullable = true) @Size(max = 100) String shortName,

        @Schema(nullable = true) @Size(max = 300) String nameEn,

        @Schema(description = "Whether it is a legal person (tư cách pháp nhân).") @NotNull Boolean legalPersonality,

        @Schema(nullable = true) UUID parentId,

        @Schema(description = "Who oversees it without being its parent.", nullable = true)
        UUID overseerId,

        @Schema(description = "First day of its life.", examples = "2025-03-01") @NotNull LocalDate from,

        @Schema(
                description = "The deciding document, or how we know.",
                examples = "Nghị định 35/2025/NĐ-CP",
                nullable = true)
        @Size(max = 1000) String source) {

    UnitState.Content content() {
        return new UnitState.Content(
                kind, name, shortName, nameEn, legalPersonality, parentId, overseerId, source, Standing.ENTERED);
    }
}
