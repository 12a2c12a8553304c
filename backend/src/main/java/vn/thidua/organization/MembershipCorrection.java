package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a membership really was, and why it was entered otherwise. */
@Schema(
        name = "MembershipCorrection",
        description = "The whole membership as it really was, and why it was entered otherwise.")
public record MembershipCorrection(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 200) String position,
        @NotNull PositionGroup positionGroup,
        @Schema(nullable = true) Boolean directWorker,
        @NotNull LocalDate from,
        @Schema(nullable = true) LocalDate to,

        @Schema(examples = "Quyết định bổ nhiệm ghi ngày 01/7, đã nhập nhầm 01/6") @NotBlank @Size(max = 1000) String reason) {

    MembershipDraft membership() {
        return new MembershipDraft(unitId, position, positionGroup, directWorker, from, to);
    }
}
