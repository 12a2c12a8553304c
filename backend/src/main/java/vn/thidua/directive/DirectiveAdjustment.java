package vn.thidua.directive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a directive says from now on, by which paper and why. */
@Schema(name = "DirectiveAdjustment", description = "What a directive says from now on, by which paper and why.")
record DirectiveAdjustment(
        @NotBlank @Size(max = 2000) @Schema(
                required = true,
                description = "Why it is adjusted.",
                examples = "Các đơn vị phản ánh thời hạn trùng với kỳ tổng kết năm.")
        String reason,

        @Size(max = 60) @Schema(description = "Of the paper that adjusts it.", examples = "45/QĐ-BTNMT")
        String number,

        @NotNull @Schema(required = true, description = "The day of the paper that adjusts it.", examples = "2024-12-02")
        LocalDate signedOn,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "Who signed the paper that adjusts it.", examples = "Bộ trưởng")
        String signer,

        @NotBlank @Size(max = 1000) @Schema(required = true, description = "What it is called from now on.")
        String title,

        @Size(max = 5000) String legalBasis,

        @NotEmpty @Size(max = 200) @Schema(required = true, description = "What it asks from now on, point by point, in order.")
        List<@NotNull @Valid DirectivePointDraft> points) {}
