package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;

/** What was proposed after a round. */
@Schema(name = "ScoringNomination", description = "A draft dossier that followed from the ranking.")
record RoundNominationView(
        @Schema(required = true, description = "The member.")
        UnitRef unit,

        @Schema(required = true, description = "For what.") AwardRef award,
        @Schema(required = true) UUID dossierId,

        @Schema(required = true, examples = "HS-2024-000123")
        String dossierNumber,

        @Schema(required = true, examples = "1") int rank,
        @Schema(required = true, examples = "964.5") BigDecimal total) {}
