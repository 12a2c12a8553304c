package vn.thidua.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody does emulation work, as it is entered. */
@Schema(name = "StaffPostDraft", description = "That somebody does emulation work, as it is entered.")
record StaffPostDraft(
        @NotNull @Schema(required = true, description = "The unit whose work it is.")
        UUID unitId,

        @NotNull @Schema(required = true, description = "Who does it.")
        UUID personId,

        @NotBlank @Size(max = 300) @Schema(
                required = true,
                description = "What they do there.",
                examples = "Chuyên viên theo dõi thi đua, khen thưởng")
        String duty,

        @NotNull @Schema(required = true, description = "Alone, or beside other work.")
        StaffLoad load,

        @Schema(description = "The kind of body by form 0604; null where they work in none of these.")
        StaffBody bodyKind,

        @Size(max = 300) @Schema(description = "The body's name; given with its kind.", examples = "Vụ Thi đua - Khen thưởng")
        String bodyName,

        @Size(max = 300) @Schema(description = "The level of training; null where it is not known.", examples = "Thạc sĩ Quản lý công")
        String qualification,

        @Schema(description = "Since when they have done this work, also elsewhere; null where it is not known.")
        LocalDate workSince,

        @NotNull @Schema(required = true, description = "The first day here.")
        LocalDate from,

        @Schema(description = "The last day here; null where it goes on.")
        LocalDate to) {}
