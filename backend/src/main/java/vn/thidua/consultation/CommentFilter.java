package vn.thidua.consultation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What comments are narrowed by. */
public class CommentFilter {

    @Parameter(description = "Which way it goes.")
    @QueryParam("kind")
    CommentKind kind;

    @Parameter(description = "What became of it.")
    @QueryParam("state")
    CommentState state;

    @Parameter(description = "Of one candidate.")
    @QueryParam("candidate")
    UUID candidate;
}
