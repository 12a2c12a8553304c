package vn.thidua.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** A consultation as the public sees it. */
@Schema(name = "PublicConsultation", description = "A consultation as the public sees it; no comment is ever shown.")
public record PublicConsultationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) String title,
        @Schema(nullable = true) String introduction,
        @Schema(required = true) LocalDate opensOn,
        @Schema(required = true) LocalDate lastOn,
        @Schema(required = true) ConsultationState state,

        @Schema(nullable = true, description = "Why it was called off.")
        String cancelledBecause,

        @Schema(required = true, description = "The articles that ask for it.")
        List<ConsultationRule> rules,

        @Schema(required = true, description = "Empty once it was called off.")
        List<Candidate> candidates) {

    /** Somebody who is published. */
    @Schema(
            name = "PublicCandidate",
            description =
                    "Somebody who is published: name, position, award, unit, and what was written of the achievement.")
    public record Candidate(
            @Schema(required = true) UUID id,
            @Schema(required = true) NomineeKind kind,

            @Schema(required = true, examples = "Trần Thị Thu Hà")
            String name,

            @Schema(nullable = true, examples = "Chuyên viên chính")
            String position,

            @Schema(required = true) AwardRef award,

            @Schema(required = true, description = "The unit that puts them forward.")
            UnitRef unit,

            @Schema(nullable = true) String summary) {

        static Candidate of(ConsultationView.Candidate candidate) {
            return new Candidate(
                    candidate.id(),
                    candidate.kind(),
                    candidate.name(),
                    candidate.position(),
                    candidate.award(),
                    candidate.unit(),
                    candidate.summary());
        }
    }
}
