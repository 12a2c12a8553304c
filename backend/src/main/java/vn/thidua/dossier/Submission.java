package vn.thidua.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the unit's head says when a dossier is submitted.
 *
 * @param reasons why a nomination goes up though the law rules it out, by its id
 */
@Schema(name = "DossierSubmission", description = "What the unit's head says when a dossier is submitted.")
record Submission(
        @Size(max = 500) @Schema(
                description =
                        "Why a nomination goes up though the law rules it out, by its id: asked for each whose verdict is INELIGIBLE.")
        Map<UUID, @NotBlank @Size(max = 2_000) String> reasons) {

    static final Submission SILENT = new Submission(Map.of());

    Submission {
        reasons = reasons == null ? Map.of() : Map.copyOf(reasons);
    }
}
