package vn.thidua.titleregistration;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of lines may be narrowed to. */
class TitleLineFilter {

    @Parameter(description = "Only of this registration.")
    @QueryParam("registration")
    UUID registrationId;

    @Parameter(description = "Only of the registration of this unit.")
    @QueryParam("unit")
    UUID unitId;

    @Parameter(description = "Only of this year.", example = "2024")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Only for this title.", example = "EMULATION_FIGHTER_GRASSROOTS")
    @QueryParam("award")
    String awardCode;

    @Parameter(description = "Only of this person.")
    @QueryParam("person")
    UUID personId;

    @Parameter(description = "Only of this collective.")
    @QueryParam("collective")
    UUID collectiveId;
}
