package vn.thidua.sign;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which signs of a kind and a year. */
public class SignFilter {

    @Parameter(description = "Only over this unit and those under it today.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only in this state; all that have a figure unless given.")
    @QueryParam("state")
    SignState state;
}
