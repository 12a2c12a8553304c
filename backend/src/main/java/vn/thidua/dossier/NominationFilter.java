package vn.thidua.dossier;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of nominations is narrowed by. */
public class NominationFilter {

    @Parameter(
            description =
                    "Words of the nominee's name or of the dossier's number or title, with or without diacritics.")
    @QueryParam("q")
    String q;

    @Parameter(description = "All of one person, under whichever of their records.")
    @QueryParam("person")
    UUID person;

    @QueryParam("outcome")
    Outcome outcome;

    @Parameter(description = "What the law said when it was submitted.")
    @QueryParam("verdict")
    vn.thidua.rulebook.verdict.Outcome verdict;

    @QueryParam("dossierState")
    DossierState dossierState;

    @Parameter(description = "All of one dossier.")
    @QueryParam("dossier")
    UUID dossier;

    @Parameter(description = "The unit that submits.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Code of the award.")
    @QueryParam("award")
    String award;

    @QueryParam("year")
    Integer year;
}
