package vn.thidua.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many handed over on one occasion. */
@Schema(name = "HandoverCeremony", description = "What was handed over on one occasion.")
record Ceremony(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @Size(min = 1, max = 300) @Schema(description = "Where, or at which ceremony.", examples = "Lễ tổng kết năm, Hội trường Bộ")
        String place,

        @Schema(description = "The signed list, uploaded before.")
        UUID documentId,

        @NotEmpty @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Item> items) {

    /** One of them. */
    @Schema(name = "HandoverCeremonyItem", description = "One of what was handed over, as it was seen.")
    record Item(
            @NotNull @Schema(required = true) UUID dueId,

            @NotNull @Schema(required = true, examples = "0", description = "Its version, as the list showed it.")
            Long version,

            @Size(min = 1, max = 200) @Schema(
                    description = "Who received it for the recipient; left out where it was the recipient.",
                    examples = "Trần Thị Bình")
            String to,

            @Size(min = 1, max = 300) @Schema(
                    description = "By what authority somebody else received it; required of somebody else.",
                    examples = "Giấy ủy quyền ngày 28/11/2024")
            String capacity,

            @Positive @Schema(
                    description =
                            "Of money: how much, in đồng. Left out it is what is due; required where that is not known.",
                    examples = "3510000")
            Long amount) {}
}
