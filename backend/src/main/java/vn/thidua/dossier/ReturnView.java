package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time that the Standing Office sent the dossier back. */
@Schema(name = "DossierReturn", description = "One time that the Standing Office sent the dossier back.")
record ReturnView(
        @Schema(required = true) String reason,
        @Schema(required = true) LocalDate dueOn,

        @Schema(description = "The article that gives the term; null where the day was set by hand.")
        TermView dueTerm,

        @Schema(required = true, description = "What is to be mended where, in the order it was written.")
        List<Point> points,

        @Schema(required = true) Instant at,
        @Schema(required = true) AccountName by) {

    /** One thing to be mended. */
    @Schema(name = "DossierReturnPoint", description = "One thing to be mended.")
    record Point(
            UUID nominationId,
            UUID documentId,

            @Schema(description = "The nomination or document as it was called then; null where it is about the whole.")
            String about,

            @Schema(required = true) String text) {}
}
