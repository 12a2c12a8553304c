package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** What a unit is called and where it stands from a day on. */
@Schema(
        name = "UnitVersionDraft",
        description =
                "The whole state of a unit from a day on, up to the next change that is already known: what is left out is empty, not kept.")
public record UnitVersionDraft(
        @Schema(description = "First day of the state, within the unit's life.", examples = "2022-11-01") @NotNull LocalDate from,

        @NotNull UnitKind kind,

        @Schema(examples = "Cục Quản lý tài nguyên nước") @NotBlank @Size(max = 300) String name,

        @Schema(nullable = true) @Size(max = 100) String shortName,
        @Schema(nullable = true) @Size(max = 300) String nameEn,
        @NotNull Boolean legalPersonality,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) UUID overseerId,

        @Schema(
                description = "The deciding document, or how we know.",
                examples = "Nghị định 68/2022/NĐ-CP",
                nullable = true)
        @Size(max = 1000) String source) {

    UnitState.Content content() {
        return new UnitState.Content(
                kind, name, shortName, nameEn, legalPersonality, parentId, overseerId, source, Standing.ENTERED);
    }
}
