package vn.thidua.consultation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What consultations are looked up by. */
public class ConsultationFilter {

    @Parameter(description = "Words of the title, with or without diacritics.", example = "huan chuong")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Whose: this ministry, or one that this unit reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "How far it has come.")
    @QueryParam("state")
    ConsultationState state;

    @Parameter(description = "Only those with an objection that nobody has answered.")
    @QueryParam("unanswered")
    Boolean unanswered;
}
