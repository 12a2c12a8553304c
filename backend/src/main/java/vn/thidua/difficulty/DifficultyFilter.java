package vn.thidua.difficulty;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What difficulties are looked up by. */
public class DifficultyFilter {

    @Parameter(description = "Words of title and content, with or without diacritics.", example = "thoi han")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Raised by this unit, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "What it is about.")
    @QueryParam("about")
    DifficultyAbout about;

    @Parameter(description = "Only those in this state.")
    @QueryParam("state")
    DifficultyState state;

    @Parameter(description = "Only those about this directive.")
    @QueryParam("directive")
    UUID directive;
}
