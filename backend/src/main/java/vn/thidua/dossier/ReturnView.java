package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time that the Standing Office sent the dossier back. */
@Schema(name = "DossierReturn", description = "One time that the Standing Office sent the dossier back.")
record ReturnView(
        @Schema(required = true) String reason,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) Instant at,
        @Schema(required = true) AccountName by) {}
