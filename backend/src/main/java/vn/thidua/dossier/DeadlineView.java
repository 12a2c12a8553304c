package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when the season's letter wants the dossier. */
@Schema(
        name = "DossierDeadline",
        description = "Until when the season's letter wants the dossier, and whether it came by then.")
record DeadlineView(
        @Schema(required = true, examples = "2024-12-11") LocalDate dueOn,

        @Schema(required = true, description = "Where it is said.", examples = "Hướng dẫn 1234/HD-BTNMT")
        String letter,

        @Schema(required = true, description = "The season whose letter it is.")
        UUID seasonId,

        @Schema(description = "When it first came; null before.", examples = "2024-12-02", nullable = true)
        LocalDate submittedOn,

        @Schema(required = true, description = "Whether it came, or now would come, after the day.")
        boolean late,

        @Schema(
                required = true,
                description =
                        "Working days between the day and its coming, or today: how many it was early or is left, and when late how many it is late.",
                examples = "7")
        int workingDays) {}
