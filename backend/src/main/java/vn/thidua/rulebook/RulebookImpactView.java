package vn.thidua.rulebook;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.verdict.Outcome;

/** What a draft would change of the verdicts on a year's nominations. */
@Schema(name = "RulebookImpact", description = "What a draft would change of the verdicts on a year's nominations.")
record RulebookImpactView(
        @Schema(required = true, examples = "F2022/1", description = "In force.")
        String from,

        @Schema(required = true, examples = "F2022/2", description = "The draft.")
        String to,

        @Schema(required = true, examples = "2023") int year,

        @Schema(
                required = true,
                examples = "412",
                description = "Submitted nominations in scope that this framework judges.")
        int nominations,

        @Schema(required = true, examples = "17", description = "How many of them get another outcome.")
        int flips,

        @Schema(required = true, description = "Award by award, in the order of the law.")
        List<AwardImpact> awards,

        @Schema(
                required = true,
                description =
                        "The nominations that get another outcome, at most 200; of one award when one is asked for.")
        List<Flip> items) {

    @Schema(name = "AwardImpact", description = "What a draft would change for an award.")
    record AwardImpact(
            @Schema(required = true) AwardRef award,
            @Schema(required = true, examples = "120") int nominations,
            @Schema(required = true, examples = "9") int flips,

            @Schema(required = true, description = "How many came from which outcome to which, the unchanged ones too.")
            List<Turn> turns) {}

    @Schema(name = "OutcomeTurn", description = "How many nominations come from one outcome to another.")
    record Turn(
            @Schema(required = true) Outcome before,
            @Schema(required = true) Outcome after,
            @Schema(required = true, examples = "9") int nominations) {}

    @Schema(name = "VerdictFlip", description = "A nomination that gets another outcome, and why.")
    record Flip(
            @Schema(required = true) UUID nominationId,
            @Schema(required = true) UUID dossierId,

            @Schema(required = true, examples = "HS-2024-000123")
            String dossierNumber,

            @Schema(required = true) UnitRef unit,
            @Schema(required = true) NomineeKind nomineeKind,

            @Schema(
                    examples = "Nguyễn Văn Mẫu (mẫu)",
                    description = "Null for whoever does not read dossiers of that unit.")
            String nominee,

            @Schema(required = true) AwardRef award,
            @Schema(required = true) Outcome before,
            @Schema(required = true) Outcome after,

            @Schema(required = true, description = "The conditions that are judged otherwise.")
            List<TurnedCondition> conditions,

            @Schema(required = true, description = "Why no outcome can be given that could be given before.")
            List<String> doubts) {}

    @Schema(name = "TurnedCondition", description = "A condition that is judged otherwise under the draft.")
    record TurnedCondition(
            @Schema(required = true, examples = "F2022-LDTT-RATING")
            String id,

            @Schema(required = true, description = "What it says; of a removed one, what it said.")
            String text,

            @Schema(required = true) Standing standing,

            @Schema(description = "Null when it was not judged: it is new, or did not concern the nominee.")
            Finding before,

            @Schema(description = "Null when it is not judged any more.")
            Finding after,

            @Schema(
                    examples = "Năm 2023 chưa đạt mức Hoàn thành tốt nhiệm vụ.",
                    description = "Why, under the draft; null when only a fact is missing.")
            String because,

            @Schema(required = true, description = "Facts that are missing.")
            List<String> missing) {}
}
