package vn.thidua.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/council-meetings/{id}/minutes-paper")
@Tag(name = "paper")
@RunOnVirtualThread
class MeetingMinutesResource {

    private final Papers papers;

    MeetingMinutesResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.MEETING_READ)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "downloadMeetingMinutes",
            summary = "The minutes of a meeting, as a paper",
            description = "Once the council has voted; marked as a draft until Chair and secretary have signed.")
    @AnswersFile({AnswersFile.PDF, AnswersFile.DOCX})
    public Response paper(@PathParam("id") UUID id, @QueryParam("format") String format) {
        return PaperResources.file(papers.make(PaperKind.MEETING_MINUTES, id, PaperFormat.of(format)));
    }
}
