package vn.thidua.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was written of a handing over, written anew. */
@Schema(name = "HandoverCorrection", description = "What was written of a handing over, written anew and whole.")
record HandoverCorrection(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @Size(min = 1, max = 300) @Schema(description = "Where, or at which ceremony.", examples = "Lễ tổng kết năm, Hội trường Bộ")
        String place,

        @Size(min = 1, max = 200) @Schema(
                description = "Who received it for the recipient; left out where it was the recipient.",
                examples = "Trần Thị Bình")
        String to,

        @Size(min = 1, max = 300) @Schema(
                description = "By what authority somebody else received it; required of somebody else.",
                examples = "Giấy ủy quyền ngày 28/11/2024")
        String capacity,

        @Positive @Schema(description = "Of money: how much, in đồng; left out it is what is due.", examples = "3510000")
        Long amount,

        @Schema(description = "The signed list or receipt, uploaded before.")
        UUID documentId,

        @NotBlank @Size(max = 1_000) @Schema(required = true, description = "Why.", examples = "Ghi nhầm ngày.")
        String reason) {}
