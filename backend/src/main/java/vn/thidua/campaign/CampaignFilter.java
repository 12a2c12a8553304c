package vn.thidua.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the lists of campaigns may be narrowed by; use as {@code @BeanParam}. */
public class CampaignFilter {

    @Parameter(description = "Words of the title, diacritics or not.", example = "doan ket")
    @QueryParam("q")
    String q;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    CampaignState state;

    @Parameter(description = "Only of this level.")
    @QueryParam("level")
    CampaignLevel level;

    @Parameter(
            description =
                    "Only campaigns under way in this year: period, or day of launch where no source gives a period.",
            example = "2021")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Only campaigns of this unit.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only campaigns that respond to this one.")
    @QueryParam("parent")
    UUID parent;

    @Parameter(description = "Only campaigns that carry out this directive.")
    @QueryParam("directive")
    UUID directive;
}
