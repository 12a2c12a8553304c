package vn.thidua.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/decisions/{id}/paper")
@Tag(name = "paper")
@RunOnVirtualThread
class DecisionPaperResource {

    private final Papers papers;
    private final DecisionPaper decisions;
    private final SealedPapers sealed;

    DecisionPaperResource(Papers papers, DecisionPaper decisions, SealedPapers sealed) {
        this.papers = papers;
        this.decisions = decisions;
        this.sealed = sealed;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "downloadDecisionPaper",
            summary = "A decision as a paper",
            description =
                    "As PDF or as a Word file, with its list; what is not signed says on every page that it is a draft. The PDF of a signed one is sealed once and"
                            + " kept: the same bytes at every download.")
    @AnswersFile({AnswersFile.PDF, AnswersFile.DOCX})
    public Response paper(@PathParam("id") UUID id, @QueryParam("format") String format) {
        PaperFormat asked = PaperFormat.of(format);
        Optional<UUID> signedBy = decisions.signedBy(id);
        if (asked == PaperFormat.PDF && signedBy.isPresent()) {
            SealedPapers.Sealed kept = sealed.intact(PaperKind.DECISION, id, signedBy.get());
            return PaperResources.file(kept.content(), kept.fileName(), asked.mediaType());
        }
        return PaperResources.file(papers.make(PaperKind.DECISION, id, asked));
    }

    @GET
    @Path("seal")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Permission.DECISION_READ)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "getDecisionSeal",
            summary = "Whether the kept PDF of a signed decision is what was sealed",
            description =
                    "The PDF is sealed and kept when it is first asked for; this reckons anew whether a byte of it was changed since.")
    public SealView seal(@PathParam("id") UUID id) {
        UUID unit = decisions.signedBy(id).orElseThrow(decisions::unsigned);
        return SealView.of(sealed.of(PaperKind.DECISION, id, unit));
    }
}
