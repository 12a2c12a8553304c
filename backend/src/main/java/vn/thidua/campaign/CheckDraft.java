package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check to be made. */
@Schema(name = "CampaignCheckDraft", description = "A check of a campaign, to be made.")
record CheckDraft(
        @Schema(required = true, description = "A launched campaign.") @NotNull UUID campaignId,

        @Schema(
                required = true,
                description = "Who is checked: one that the campaign called, or that takes part in it.")
        @NotNull UUID unitId,

        @Schema(required = true, description = "Whose people make the check, and owe it.") @NotNull UUID teamUnitId,

        @Schema(required = true, examples = "2024-12-20", description = "By which day; not in the past.") @NotNull LocalDate plannedOn,

        @Schema(required = true, examples = "Số liệu báo cáo và hồ sơ kèm theo", description = "What is looked at.")
        @NotBlank @Size(max = 2000) String focus) {}
