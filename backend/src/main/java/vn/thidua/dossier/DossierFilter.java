package vn.thidua.dossier;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of dossiers is narrowed by. */
public class DossierFilter {

    @Parameter(description = "Words of the number or title, with or without diacritics.")
    @QueryParam("q")
    String q;

    @QueryParam("state")
    DossierState state;

    @Parameter(
            description = "The unit that submits: this one, those that it reaches, and the predecessors of them all.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Whose the verification is: the caller's, nobody's yet, or a colleague's.")
    @QueryParam("claim")
    ClaimFilter claim;

    @QueryParam("year")
    Integer year;

    @QueryParam("kind")
    DossierKind kind;

    @Parameter(description = "Only those that arise from this review of a campaign.")
    @QueryParam("campaignReview")
    UUID campaignReview;

    @Parameter(description = "Whether it goes by the simplified procedure.")
    @QueryParam("simplified")
    Boolean simplified;

    @Parameter(description = "Code of an award that one of its nominations asks for.")
    @QueryParam("award")
    String award;

    @Parameter(description = "What the law said of one of its nominations when it was submitted.")
    @QueryParam("verdict")
    vn.thidua.rulebook.verdict.Outcome verdict;
}
