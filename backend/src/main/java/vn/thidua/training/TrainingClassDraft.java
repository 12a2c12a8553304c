package vn.thidua.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class as it is planned. */
@Schema(name = "TrainingClassDraft", description = "A class as it is planned.")
record TrainingClassDraft(
        @NotNull @Schema(required = true, description = "The unit that holds it.")
        UUID unitId,

        @Min(2000) @Max(2199) @Schema(required = true, description = "The year in whose plan it stands.", examples = "2024")
        int year,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2024")
        String title,

        @NotBlank @Size(max = 10000) @Schema(required = true, description = "What it teaches, and whom.")
        String programme,

        @Size(max = 300) @Schema(
                description = "Where it is held; a place or an address on the network must be given.",
                examples = "Hội trường tầng 2")
        String place,

        @Size(max = 500) @Schema(description = "Where it is held on the network.", examples = "https://hop.example.vn/tap-huan")
        String onlineAddress,

        @Min(1) @Max(1000) @Schema(required = true, description = "How many can take part.", examples = "40")
        int seats,

        @NotNull @Schema(required = true, description = "The last day to enrol.")
        LocalDate enrolBy,

        @Min(1) @Max(50) @Schema(
                required = true,
                description = "In how many sessions one must have been for the certificate.",
                examples = "2")
        int sessionsNeeded,

        @Min(1) @Max(100) @Schema(description = "Right answers in per cent that pass the test; null without a test.", examples = "70")
        Integer passMark,

        @Min(1) @Max(10) @Schema(required = true, description = "How often one may try the test.", examples = "2")
        int tries,

        @NotNull @Size(min = 1, max = 50) @Schema(required = true, description = "Its sessions, in order.")
        List<@Valid @NotNull TrainingSessionDraft> sessions,

        @NotNull @Size(max = 100) @Schema(required = true, description = "The questions of its test.")
        List<@Valid @NotNull TrainingQuestionDraft> questions,

        @NotNull @Size(max = 50) @Schema(required = true, description = "Its materials, uploaded before.")
        List<@NotNull UUID> documentIds) {}
