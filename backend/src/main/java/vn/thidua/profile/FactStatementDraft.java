package vn.thidua.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That nothing is known beside what is recorded.
 *
 * @param peopleOf the unit of whose people it is said, each of them
 */
@Schema(
        name = "FactStatementDraft",
        description =
                "That up to a day nothing is known of some kinds beside what is recorded: of just one of a person, a unit, and all people of a unit.")
record FactStatementDraft(
        @Schema(nullable = true, description = "Of this person.")
        UUID personId,

        @Schema(nullable = true, description = "Of this unit itself.")
        UUID collectiveId,

        @Schema(
                nullable = true,
                description =
                        "Of everybody who stood on that day in this unit or in one that it reaches; up to 20,000 people at once.")
        UUID peopleOf,

        @NotEmpty @Size(max = 20) @Schema(required = true, examples = "[\"DISCIPLINE\", \"PROCEEDING\"]")
        Set<@NotNull KeptFactKind> kinds,

        @NotNull @Schema(required = true, examples = "2024-11-30", description = "Up to which day: today or before.")
        LocalDate until,

        @NotBlank @Size(max = 500) @Schema(
                required = true,
                examples = "Xác nhận của Phòng Tổ chức cán bộ ngày 30/11/2024",
                description = FactContent.SOURCE)
        String source,

        @Schema(nullable = true, description = FactContent.DOCUMENT)
        UUID documentId) {}
