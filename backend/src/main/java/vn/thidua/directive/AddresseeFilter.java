package vn.thidua.directive;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a directive's addressees are looked up by. */
public class AddresseeFilter {

    @Parameter(description = "Words of the unit's name, with or without diacritics.", example = "tai nguyen nuoc")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "This unit, and those that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only those in this state.")
    @QueryParam("state")
    AddresseeState state;

    @Parameter(description = "Only those that are late with their acknowledgement, or only those that are not.")
    @QueryParam("late")
    Boolean late;

    @Parameter(description = "Only those so many steps below the directive's keeper.")
    @QueryParam("level")
    Integer level;

    @Parameter(description = "Only the units of the reader's own grants, and those whose heirs they are.")
    @QueryParam("mine")
    @DefaultValue("false")
    boolean mine;
}
