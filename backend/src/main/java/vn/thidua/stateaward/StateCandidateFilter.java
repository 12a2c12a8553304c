package vn.thidua.stateaward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.thidua.platform.paging.Listing;
import vn.thidua.rulebook.Authority;

/** For which submission candidates are looked up, and by what. */
public class StateCandidateFilter {

    @Parameter(description = "The ministry that submits.", required = true)
    @QueryParam("unit")
    @NotNull UUID unit;

    @Parameter(description = "Who decides.", required = true)
    @QueryParam("authority")
    @NotNull Authority authority;

    @Parameter(
            description =
                    "Words of the nominee's name or of the dossier's number or title, with or without diacritics.")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Code of the award.")
    @QueryParam("award")
    String award;

    <T> Listing<T> narrow(Listing<T> listing) {
        return StateCandidates.RULE.narrow(listing.bind("submitter", unit)
                .bind("authority", authority.name())
                .where("n.award_code = :award", "award", award));
    }
}
