package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** A launched campaign as anyone sees it: no names of people, and nothing that was written for the office alone. */
@Schema(
        name = "PublicCampaign",
        description = "A launched or closed campaign as anyone sees it, without personal data.")
record PublicCampaignView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) CampaignLevel level,
        CampaignMethod method,
        @Schema(required = true) CampaignState state,
        @Schema(required = true) UnitRef unit,
        CampaignRef parent,
        DirectiveRef directive,
        LocalDate startsOn,
        LocalDate endsOn,
        String legalBasis,
        String goals,
        String contents,
        @Schema(required = true) List<CriterionView> criteria,
        @Schema(required = true, description = "In order.") List<Phase> phases,
        LocalDate launchedOn,
        String launchedBy,
        SignMode signMode,
        String signerTitle,
        LocalDate closedOn,

        @Schema(description = "The day it was given up; null unless it was.")
        LocalDate cancelledOn,

        @Schema(description = "Why it was given up.") String cancelledBecause,
        String note,
        String source,
        @Schema(required = true) Standing standing,
        @Schema(required = true) Coverage coverage) {

    static PublicCampaignView of(CampaignRow row, DirectiveRef directive, Coverage coverage) {
        return new PublicCampaignView(
                row.id(),
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
                row.signerTitle(),
                row.closedOn(),
                row.cancelledOn(),
                row.cancelledBecause(),
                row.note(),
                row.source(),
                row.standing(),
                coverage);
    }
}
