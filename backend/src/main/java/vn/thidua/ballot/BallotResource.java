package vn.thidua.ballot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Open;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ballot", description = "Secret ballots of councils.")
@RunOnVirtualThread
class BallotResource {

    private static final String AS_IT_IS = "The ballot as it now is.";

    private final BallotPages pages;
    private final BallotCases cases;
    private final PrepareBallot prepare;
    private final RunBallot run;
    private final CloseBallot close;
    private final IssueCredentials credentials;
    private final CastPaper cast;
    private final CountByHand hands;

    BallotResource(
            BallotPages pages,
            BallotCases cases,
            PrepareBallot prepare,
            RunBallot run,
            CloseBallot close,
            IssueCredentials credentials,
            CastPaper cast,
            CountByHand hands) {
        this.pages = pages;
        this.cases = cases;
        this.prepare = prepare;
        this.run = run;
        this.close = close;
        this.credentials = credentials;
        this.cast = cast;
        this.hands = hands;
    }

    @GET
    @Path("council-meetings/{id}/ballot")
    @Needs(Permission.MEETING_READ)
    @Operation(
            operationId = "getMeetingBallot",
            summary = "The ballot of a meeting",
            description = "Not one that was broken off.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = "The ballot.")
    public Response ofMeeting(@PathParam("id") UUID meetingId) {
        return answer(pages.ofMeeting(meetingId));
    }

    @POST
    @Path("council-meetings/{id}/ballot")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MEETING_KEEP)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.INVALID, ProblemCode.NOMINATION_HELD})
    @Operation(
            operationId = "prepareBallot",
            summary = "Call a vote",
            description =
                    "Fixes voters, cases, rules and keys, and commits to them. Agenda, attendance and recusals stay as they are from then on. A case for which no rule"
                            + " of the law or of the council's regulation is known cannot be voted on. Wants the ETag of the meeting.")
    @APIResponseSchema(value = BallotView.class, responseCode = "201", responseDescription = "The ballot.")
    public Response prepare(@PathParam("id") UUID meetingId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        BallotView view = prepare.prepare(meetingId, ifMatch);
        return Answer.created("ballots", view.id(), view.version(), view);
    }

    @GET
    @Path("ballots/{id}")
    @Needs(Permission.MEETING_READ)
    @Operation(
            operationId = "getBallot",
            summary = "One ballot",
            description =
                    "Who may vote and who has taken part, how many papers lie in the boxes, and what the reader can do. Never what a paper says.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = "The ballot.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @GET
    @Path("ballots/{id}/cases")
    @Needs(Permission.MEETING_READ)
    @Operation(
            operationId = "listBallotCases",
            summary = "The cases of a ballot",
            description =
                    "In the order of the agenda, with keys and rules; once it is closed with count, papers and receipts.")
    public Page<BallotCaseView> cases(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        return cases.listing(id, pages.ownSeat(id)).page(request);
    }

    @POST
    @Path("ballots/{id}/opening")
    @Needs(Permission.MEETING_JOIN)
    @Operation(operationId = "openBallot", summary = "Open the vote", description = "By whoever presides.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BallotTime body) {
        return answer(run.open(id, body, ifMatch));
    }

    @POST
    @Path("ballots/{id}/extension")
    @Needs(Permission.MEETING_JOIN)
    @Operation(operationId = "extendBallot", summary = "Give the vote more time", description = "By whoever presides.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BallotTime body) {
        return answer(run.extend(id, body, ifMatch));
    }

    @POST
    @Path("ballots/{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.MEETING_JOIN)
    @Refuses(ProblemCode.INVALID)
    @Operation(
            operationId = "closeBallot",
            summary = "Close the vote and count",
            description =
                    "By whoever presides; not while a count by hand waits for its second person. What reaches the votes it needs passes, the rest is closed with its"
                            + " count. Boxes and keys are destroyed.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(close.close(id, ifMatch));
    }

    @POST
    @Path("ballots/{id}/breaking-off")
    @Needs(Permission.MEETING_JOIN)
    @Operation(
            operationId = "breakBallotOff",
            summary = "Give the vote up",
            description =
                    "By whoever presides, with the reason. Papers that were cast are destroyed unread; the meeting goes on, and may call another vote.")
    @APIResponseSchema(value = BallotView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response breakOff(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BallotReason body) {
        return answer(run.breakOff(id, body, ifMatch));
    }

    @POST
    @Path("ballots/{id}/credentials")
    @Needs(Permission.MEETING_JOIN)
    @Refuses({ProblemCode.NOT_ON_THE_LIST, ProblemCode.BALLOT_NOT_OPEN, ProblemCode.CREDENTIAL_ISSUED})
    @Operation(
            operationId = "issueBallotCredentials",
            summary = "Have credentials signed",
            description =
                    "For a member of the list of voters: signs one blinded message a case (RFC 9474, RSABSSA-SHA384-PSS-Randomized). The same messages get the same"
                            + " signatures, so an answer that was lost can be asked for again; others are refused. That the member took part is kept, with"
                            + " no time.")
    public Credentials credentials(@PathParam("id") UUID id, @NotNull @Valid CredentialRequest body) {
        return credentials.issue(id, body);
    }

    @POST
    @Path("ballot-papers")
    @Open
    @Refuses({ProblemCode.NOT_FOUND, ProblemCode.BALLOT_NOT_OPEN, ProblemCode.PAPER_CAST})
    @Operation(
            operationId = "castBallotPaper",
            summary = "Cast a paper",
            description =
                    "Without sign-in: the unblinded signature says that the sender may vote on the case, and nothing who they are. The same paper may be sent again;"
                            + " another under the same credential is refused. Send no token and no cookie.")
    public PaperReceipt cast(@NotNull @Valid Paper body) {
        return cast.cast(body);
    }

    @POST
    @Path("ballots/{id}/hand-counts")
    @Needs(Permission.BALLOT_HAND_COUNT)
    @Refuses({ProblemCode.BALLOT_NOT_OPEN, ProblemCode.SAME_PERSON, ProblemCode.HAND_COUNTS_DIFFER})
    @Operation(
            operationId = "enterBallotHandCount",
            summary = "Enter papers counted by hand",
            description =
                    "Written opinions, or papers of the room. Entered by one person, then by another who is shown nothing of the first's figures: when both agree they"
                            + " count, when they differ neither does.")
    public BallotView byHand(@PathParam("id") UUID id, @NotNull @Valid HandCountDraft body) {
        return hands.count(id, body);
    }

    private static Response answer(BallotView view) {
        return Answer.ok(view.version(), view);
    }
}
