package vn.thidua.obligation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to urge: these, or all that are late. */
@Schema(name = "ReminderRequest", description = "Whom to urge: these obligations, or all within reach that are late.")
record ReminderRequest(
        @Size(min = 1, max = 100) @Schema(description = "These; left out for all that are late, narrowed by unit and kind.")
        List<@NotNull UUID> obligationIds,

        @Schema(description = "Of what is late, only of this unit and those that it reaches.")
        UUID unit,

        @Size(max = 60) @Schema(description = "Of what is late, only of this kind.", examples = "CAMPAIGN_REGISTER")
        String kind,

        @Size(min = 1, max = 1_000) @Schema(
                description = "What the debtors read with it.",
                examples = "Đề nghị hoàn thành trước hội nghị tổng kết.")
        String note) {}
