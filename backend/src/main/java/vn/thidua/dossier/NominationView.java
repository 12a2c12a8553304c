package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.AwardRef;

/** One proposed award within its dossier. */
@Schema(name = "Nomination", description = "One proposed award within its dossier.")
record NominationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) NomineeView nominee,
        @Schema(required = true) AwardRef award,
        @Schema(description = "The achievement report.") String report,
        @Schema(required = true) List<EvidenceView> evidence,

        @Schema(description = "Null until the dossier is submitted.")
        FrozenNominee frozen,

        @Schema(required = true, examples = "PENDING") Outcome outcome,

        @Schema(description = "Why it was refused at verification; null where it was not.")
        RefusalView refusal) {

    /** Whether its dossier still asks for it. */
    @JsonIgnore
    boolean isOpen() {
        return outcome != Outcome.REFUSED;
    }
}
