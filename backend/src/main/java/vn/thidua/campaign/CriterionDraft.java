package vn.thidua.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One criterion of a draft.
 *
 * @param id null for a new one
 * @param measure how it is measured
 * @param measureUnit in what unit
 * @param target what is to be reached
 * @param addsUp whether the figures of several units add up to one; null when nobody says
 * @param aim at least unless said
 * @param parentCriterionId the parent campaign's criterion that this one answers; may be null
 */
@Schema(name = "CriterionDraft", description = "One criterion of a draft.")
record CriterionDraft(
        @Schema(description = "Of a criterion that is there already; null for a new one.")
        UUID id,

        @Schema(required = true, maxLength = 500, examples = "Hồ sơ giải quyết trực tuyến") @NotBlank @Size(max = 500) String name,

        @Schema(examples = "Tỷ lệ hồ sơ nhận và trả trực tuyến toàn trình") @Size(max = 500) String measure,

        @Schema(examples = "%") @Size(max = 100) String measureUnit,

        @Schema(examples = "80") @PositiveOrZero @Digits(integer = 14, fraction = 4) BigDecimal target,

        @Schema(
                description =
                        "Whether the figures of several units add up to one: then the target is the whole campaign's, else each unit's."
                                + " Null when it is not said; then nothing is added.",
                examples = "false")
        Boolean addsUp,

        @Schema(description = "AT_LEAST unless said.") Aim aim,

        @Schema(
                description =
                        "The criterion of the parent campaign that this one answers, measured in the same unit; null for one of its own.")
        UUID parentCriterionId) {

    CriterionDraft {
        measure = CampaignDraft.orNull(measure);
        measureUnit = CampaignDraft.orNull(measureUnit);
        aim = aim == null ? Aim.AT_LEAST : aim;
    }
}
