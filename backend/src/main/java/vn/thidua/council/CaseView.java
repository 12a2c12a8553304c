package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.consultation.ConsultationStanding;
import vn.thidua.dossier.DossierRef;
import vn.thidua.dossier.NominationHold;
import vn.thidua.dossier.NomineeView;
import vn.thidua.dossier.Outcome;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;

/** A nomination on an agenda. */
@Schema(name = "CouncilCase", description = "A nomination on an agenda.")
record CaseView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1") int ordinal,
        @Schema(required = true) UUID nominationId,
        @Schema(required = true) DossierRef dossier,

        @Schema(required = true, description = "The unit that submits.")
        UnitRef unit,

        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) NomineeView nominee,
        @Schema(required = true) AwardRef award,
        @Schema(required = true) Outcome outcome,

        @Schema(description = "What the law said when it was submitted; null where nothing was kept.")
        vn.thidua.rulebook.verdict.Outcome verdict,

        @Schema(description = "What was said about it, for the minutes.")
        String note,

        @Schema(required = true) List<RecusalView> recusals,

        @Schema(
                required = true,
                description = "By which rules it is voted on; empty when none is known, and then it cannot be.")
        List<CaseRuleView> rules,

        @Schema(required = true, description = "How many members the shares are of.", examples = "17")
        int members,

        @Schema(
                description =
                        "How many votes in favour it needs: the most that a rule asks. Null when no rule is known.",
                examples = "16")
        Integer needed,

        @Schema(
                description =
                        "How it stands with public consultation on the day of the meeting; null where no rule speaks of the award.")
        ConsultationStanding consultation,

        @Schema(
                nullable = true,
                description =
                        "What is open about the nominee, by which it is not voted on where that binds; null where nothing is.")
        NominationHold hold) {}
