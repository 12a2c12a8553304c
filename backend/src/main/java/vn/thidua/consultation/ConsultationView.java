package vn.thidua.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** A consultation, whole. */
@Schema(name = "Consultation", description = "A public consultation with those who are published in it.")
public record ConsultationView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The ministry whose council will meet.")
        UnitRef unit,

        @Schema(required = true) String title,

        @Schema(nullable = true, description = "What the public reads above the list.")
        String introduction,

        @Schema(required = true, description = "The day from which it is public.")
        LocalDate opensOn,

        @Schema(required = true, description = "The last day on which it is open.")
        LocalDate lastOn,

        @Schema(required = true, description = "How many working days it runs; the opening day is none of them.")
        int workingDays,

        @Schema(required = true) ConsultationState state,

        @Schema(nullable = true, description = "Why it was called off.")
        String cancelledBecause,

        @Schema(required = true, description = "The articles that ask for it.")
        List<ConsultationRule> rules,

        @Schema(required = true) List<Candidate> candidates,

        @Schema(required = true, description = "Each later last day, the oldest first.")
        List<Extension> extensions,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** Somebody who is published. */
    @Schema(name = "ConsultationCandidate", description = "Somebody who is published, and what came in.")
    public record Candidate(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID nominationId,

            @Schema(required = true, examples = "HS-2024-000123")
            String dossierNumber,

            @Schema(required = true) NomineeKind kind,

            @Schema(nullable = true, description = "The person's or the unit's; null of a household.")
            UUID nomineeId,

            @Schema(required = true, examples = "Trần Thị Thu Hà")
            String name,

            @Schema(nullable = true, examples = "Chuyên viên chính")
            String position,

            @Schema(required = true) AwardRef award,

            @Schema(required = true, description = "The unit that puts them forward.")
            UnitRef unit,

            @Schema(nullable = true) String summary,
            @Schema(required = true) int objections,
            @Schema(required = true) int supports,

            @Schema(required = true, description = "How many objections nobody has answered.")
            int unanswered) {}

    /** Its last day, moved. */
    @Schema(name = "ConsultationExtended", description = "How the last day of a consultation was moved.")
    public record Extension(
            @Schema(required = true) LocalDate before,
            @Schema(required = true) LocalDate lastOn,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant at,

            @Schema(required = true, description = "By which account.")
            String by) {}
}
