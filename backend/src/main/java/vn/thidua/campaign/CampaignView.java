package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A campaign, whole, as staff see it. What no source says is null. */
@Schema(name = "Campaign", description = "A campaign, whole, as staff see it. What no source says is null.")
record CampaignView(
        @Schema(required = true) UUID id,

        @Schema(description = "Of a campaign that a data file brought.", examples = "doan-ket-sang-tao-2020-2025")
        String code,

        @Schema(required = true) String title,
        @Schema(required = true) CampaignLevel level,
        CampaignMethod method,
        @Schema(required = true) CampaignState state,
        @Schema(required = true) UnitRef unit,

        @Schema(description = "The campaign that it responds to.")
        CampaignRef parent,

        @Schema(description = "The directive that it carries out.")
        DirectiveRef directive,

        LocalDate startsOn,
        LocalDate endsOn,
        String legalBasis,
        String goals,
        String contents,
        @Schema(required = true) List<CriterionView> criteria,
        @Schema(required = true, description = "In order.") List<Phase> phases,
        LocalDate launchedOn,

        @Schema(examples = "Bộ trưởng Bộ Tài nguyên và Môi trường")
        String launchedBy,

        SignMode signMode,
        String signerName,
        @Schema(examples = "Thứ trưởng") String signerTitle,

        @Schema(description = "Why the signatory sent it back; null once it is proposed again.")
        String returnReason,

        LocalDate closedOn,
        String closingSummary,

        @Schema(description = "The day it was given up; null unless it was.")
        LocalDate cancelledOn,

        @Schema(description = "Why it was given up.") String cancelledBecause,

        @Schema(description = "Remark on what the source leaves open.")
        String note,

        String source,
        @Schema(required = true) Standing standing,
        @Schema(required = true) Coverage coverage,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) long version,
        @Schema(required = true) List<ActionView> actions) {

    static CampaignView of(CampaignRow row, DirectiveRef directive, Coverage coverage, List<ActionView> actions) {
        return new CampaignView(
                row.id(),
                row.code(),
                row.title(),
                row.level(),
                row.method(),
                row.state(),
                row.unit(),
                row.parent(),
                directive,
                row.startsOn(),
                row.endsOn(),
                row.legalBasis(),
                row.goals(),
                row.contents(),
                row.criteria(),
                row.phases(),
                row.launchedOn(),
                row.launchedBy(),
                row.signMode(),
                row.signerName(),
                row.signerTitle(),
                row.returnReason(),
                row.closedOn(),
                row.closingSummary(),
                row.cancelledOn(),
                row.cancelledBecause(),
                row.note(),
                row.source(),
                row.standing(),
                coverage,
                row.createdAt(),
                row.updatedAt(),
                row.version(),
                actions);
    }
}
