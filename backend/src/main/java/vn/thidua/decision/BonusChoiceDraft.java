package vn.thidua.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line is to pay where the article does not say. */
@Schema(
        name = "BonusChoiceDraft",
        description =
                "What a line is to pay beside titles that earlier decisions gave for the same period: the article speaks of titles given at"
                        + " one time, so the drafter says, with a reason.")
public record BonusChoiceDraft(
        @NotNull @Schema(required = true) BonusPays pays,

        @NotBlank @Size(max = 1_000) @Schema(
                required = true,
                examples = "Đã chi mức Chiến sĩ thi đua cơ sở tại Quyết định số 12/QĐ-TNN; chi phần chênh lệch.")
        String reason) {}
