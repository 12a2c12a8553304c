package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;

/** One nomination whole: what was asked for, who it was about, and what became of it. */
@Schema(
        name = "NominationPage",
        description = "One nomination whole: what is asked for, who the nominee was, what became of it step by step.")
record NominationPage(
        @Schema(required = true) UUID id,
        @Schema(required = true) DossierRef dossier,
        @Schema(required = true) DossierState dossierState,
        @Schema(required = true) DossierKind kind,

        @Schema(required = true, description = "The unit that submits.")
        UnitRef unit,

        @Schema(required = true, examples = "2024") int year,

        @Schema(description = "The last time; null before.") Instant submittedAt,

        @Schema(required = true) NomineeView nominee,
        @Schema(required = true) AwardRef award,
        @Schema(description = "The achievement report.") String report,
        @Schema(required = true) List<EvidenceView> evidence,

        @Schema(nullable = true, description = "By which decision its content was disposed of; null while it is kept.")
        DisposedView disposal,

        @Schema(description = "Null until the dossier is submitted.")
        FrozenNominee frozen,

        @Schema(required = true, examples = "AWARDED") Outcome outcome,

        @Schema(description = "Why it, or its dossier as a whole, was refused at verification; null where it was not.")
        RefusalView refusal,

        @Schema(
                required = true,
                description = "What became of it, one after the other; the last is true now, empty while it waits.")
        List<Step> outcomes,

        @Schema(
                required = true,
                description =
                        "Public consultations, the council's result, submissions, decisions and the award that it came into, as far as the reader may open them.")
        List<NominationStop> stops,

        @Schema(
                nullable = true,
                description = "What is open about the nominee, by which it goes no further; null where nothing is.")
        NominationHold hold) {

    /**
     * One outcome in two times.
     *
     * @param by null where the system recorded it
     */
    @Schema(
            name = "NominationStep",
            description = "What became of a nomination: when it was true, and when it was known.")
    record Step(
            @Schema(required = true, examples = "PASSED") Outcome outcome,

            @Schema(required = true, description = "The day on which it became so.")
            LocalDate trueOn,

            @Schema(required = true) Instant recordedAt,

            @Schema(description = "Null where nobody did it by hand.")
            AccountName by) {}

    static NominationPage of(
            DossierRow dossier,
            NominationView nomination,
            RefusalView refusal,
            List<Step> outcomes,
            List<NominationStop> stops,
            NominationHold hold) {
        return new NominationPage(
                nomination.id(),
                new DossierRef(dossier.id(), dossier.number(), dossier.title()),
                dossier.state(),
                dossier.kind(),
                dossier.unit(),
                dossier.year(),
                dossier.submittedAt(),
                nomination.nominee(),
                nomination.award(),
                nomination.report(),
                nomination.evidence(),
                dossier.disposal(),
                nomination.frozen(),
                nomination.outcome(),
                refusal,
                outcomes,
                stops,
                hold);
    }
}
