package vn.thidua.retention;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What archived dossiers are looked up by. */
public class ArchiveFilter {

    @Parameter(
            description = "The unit that submitted: this one, those that it reaches, and the predecessors of them all.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Of the dossier.")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "By what it is kept.")
    @QueryParam("level")
    RetentionLevel level;

    @Parameter(description = "True for those whose time is over and which are still kept, false for all others.")
    @QueryParam("due")
    Boolean due;

    @Parameter(description = "True for those that were disposed of, false for those that are kept.")
    @QueryParam("disposed")
    Boolean disposed;
}
