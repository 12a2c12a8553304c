package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the law says of all nominations of a dossier, in their order; they are few, so this is no page. */
@Schema(name = "DossierVerdicts", description = "What the law says of all nominations of a dossier, in their order.")
record DossierVerdicts(
        @Schema(required = true, description = "The day of what is said now.")
        LocalDate asOf,

        @Schema(required = true) List<NominationVerdict> items) {}
