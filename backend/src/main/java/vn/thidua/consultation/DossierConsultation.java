package vn.thidua.consultation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a dossier's nominations stand with public consultation. */
@Schema(
        name = "DossierConsultation",
        description = "How a dossier's nominations stand with public consultation today, those that need one alone.")
public record DossierConsultation(@Schema(required = true) List<Line> items) {

    /** Of one nomination. */
    @Schema(name = "NominationConsultation", description = "How one nomination stands with public consultation.")
    public record Line(
            @Schema(required = true) UUID nominationId,

            @Schema(required = true, examples = "Trần Thị Thu Hà")
            String nominee,

            @Schema(required = true) ConsultationStanding standing) {}
}
