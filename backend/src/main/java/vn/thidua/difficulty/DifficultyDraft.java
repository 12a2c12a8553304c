package vn.thidua.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A difficulty as a unit raises it. */
@Schema(
        name = "DifficultyDraft",
        description = "A difficulty as a unit raises it: about one directive, campaign or rule.")
record DifficultyDraft(
        @NotNull @Schema(required = true, description = "Which unit raises it.")
        UUID unitId,

        @NotNull @Schema(required = true) DifficultyAbout about,

        @Schema(description = "Of a difficulty about a directive.")
        UUID directiveId,

        @Size(max = 20) @Schema(
                description = "The place of the point of that directive; null where it is about the whole.",
                examples = "II.2")
        String pointCode,

        @Schema(description = "Of a difficulty about a campaign.")
        UUID campaignId,

        @Size(max = 20) @Schema(description = "The framework of a difficulty about a rule.", examples = "F2022")
        String ruleFramework,

        @Size(max = 100) @Schema(description = "The rule of a difficulty about a rule.", examples = "F2022-COBO-TASKS")
        String ruleId,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Thời hạn sơ kết trùng kỳ quyết toán")
        String title,

        @NotBlank @Size(max = 10000) @Schema(required = true, description = "What is difficult, and why.")
        String content,

        @Size(max = 5000) @Schema(description = "What the unit proposes.")
        String proposal,

        @Schema(description = "A paper about it, uploaded before.")
        UUID documentId) {}
