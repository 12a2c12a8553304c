package vn.thidua.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A disposal, whole. */
@Schema(name = "Disposal", description = "A disposal, with the dossiers that it is about.")
public record DisposalView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The ministry.")
        UnitRef unit,

        @Schema(required = true) String title,

        @Schema(nullable = true, description = "What whoever decides is to know.")
        String note,

        @Schema(required = true) DisposalState state,

        @Schema(nullable = true, description = "Of the decision; null before.")
        String number,

        @Schema(nullable = true, description = "The day of the decision; null before.")
        LocalDate decidedOn,

        @Schema(nullable = true, description = "The paper of the decision.")
        DocumentRef decisionDocument,

        @Schema(nullable = true, description = "By which account it was decided; null before.")
        String decidedBy,

        @Schema(nullable = true, description = "Null until then.")
        LocalDate carriedOutOn,

        @Schema(nullable = true, description = "The minutes; null until it is carried out.")
        DocumentRef minutes,

        @Schema(nullable = true, description = "By which account it was carried out; null before.")
        String carriedOutBy,

        @Schema(required = true, description = "By which account it was drafted.")
        String draftedBy,

        @Schema(required = true) List<Entry> dossiers,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** One of its dossiers. */
    @Schema(name = "DisposalEntry", description = "A dossier that is to be disposed of, or was.")
    public record Entry(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "HS-2024-000123")
            String number,

            @Schema(required = true) String title,
            @Schema(required = true) UnitRef unit,
            @Schema(required = true) int year,
            @Schema(required = true) RetentionLevel level,
            @Schema(required = true) LocalDate closedOn,

            @Schema(required = true, description = "As it was reckoned when it was chosen.")
            LocalDate keepUntil) {}
}
