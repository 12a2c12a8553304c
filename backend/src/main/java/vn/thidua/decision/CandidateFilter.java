package vn.thidua.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.thidua.platform.paging.Listing;

/** For which decision candidates are looked up, and by what. */
public class CandidateFilter {

    @Parameter(description = "The unit whose authority decides.", required = true)
    @QueryParam("unit")
    @NotNull UUID unit;

    @Parameter(description = "A decision whose own nominations count as free: the draft being rewritten.")
    @QueryParam("except")
    UUID except;

    @Parameter(
            description =
                    "Words of the nominee's name or of the dossier's number or title, with or without diacritics.")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Code of the award.")
    @QueryParam("award")
    String award;

    @Parameter(description = "Only what this result of a council passed.")
    @QueryParam("councilResult")
    UUID councilResult;

    <T> Listing<T> narrow(Listing<T> listing) {
        return CandidateRule.RULE.narrow(listing.bind("decider", unit)
                .bind("decision", except)
                .where("n.award_code = :award", "award", award)
                .where(
                        "exists (select from council_vote v where v.nomination_id = n.id and v.council_result_id = :councilResult)",
                        "councilResult",
                        councilResult));
    }
}
