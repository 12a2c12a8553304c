package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/person-pairs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization")
class PersonPairResource {

    private final PersonPairs pairs;
    private final ReadPair reading;
    private final MergePeople mergePeople;
    private final WatchPairs watch;
    private final Actor actor;
    private final Exports exports;

    PersonPairResource(
            PersonPairs pairs,
            ReadPair reading,
            MergePeople mergePeople,
            WatchPairs watch,
            Actor actor,
            Exports exports) {
        this.pairs = pairs;
        this.reading = reading;
        this.mergePeople = mergePeople;
        this.watch = watch;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.PERSON_PAIR_READ)
    @Operation(
            operationId = "listPersonPairs",
            summary = "Records that may be the same person",
            description =
                    "Pairs of which both records lie within reach, those first for which most speaks: the name without diacritics or"
                            + " nearly the same, the birth date, the units they were in. Sort by score.")
    public Page<PersonPair> list(
            @Parameter(description = "Words of either name or employee code.", example = "anh tuyet")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @Parameter(description = "Only where one of the two is in this unit today, or in what it reaches.")
                    @QueryParam("unit")
                    UUID unit,
            @Parameter(description = "What is known of the pair.") @QueryParam("state") PersonPairState state,
            @BeanParam @Valid PageRequest request) {
        return pairs.listing(q, unit, state, actor.scope(Permission.PERSON_PAIR_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.PERSON_PAIR_READ)
    @Operation(
            operationId = "exportPersonPairs",
            summary = "Records that may be the same person, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @Parameter(description = "Words of either name or employee code.", example = "anh tuyet")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @Parameter(description = "Only where one of the two is in this unit today, or in what it reaches.")
                    @QueryParam("unit")
                    UUID unit,
            @Parameter(description = "What is known of the pair.") @QueryParam("state") PersonPairState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(
                PersonPair.SHEET, pairs.listing(q, unit, state, actor.scope(Permission.PERSON_PAIR_READ)), export);
    }

    /** How many pairs a search found that were not known. */
    @Schema(name = "PairSearch", description = "What a search for records of the same person came to.")
    public record PairSearch(
            @Schema(required = true, description = "Pairs that were not known before.", examples = "3")
            int found) {}

    @POST
    @Path("/search")
    @Needs(Permission.PERSON_MERGE)
    @Idempotent
    @Operation(
            operationId = "searchPersonPairs",
            summary = "Look for records of the same person among everybody",
            description =
                    "Needed after people came in by a file; whoever is entered or changed one by one is looked around for at once. What was"
                            + " found out about a pair before stays.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PairSearch.class)))
    public Response search() {
        return Response.ok(new PairSearch(watch.everywhere())).build();
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.PERSON_PAIR_READ)
    @Operation(
            operationId = "getPersonPair",
            summary = "Two records side by side",
            description = "What each says, where each was, why they may be one person, and what was found out.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonPairView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/merger")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_MERGE)
    @Idempotent
    @Refuses(ProblemCode.BOTH_NOMINATED)
    @Operation(
            operationId = "mergePeople",
            summary = "Make one record of two",
            description =
                    "Memberships, nominations under way and accounts are the surviving record's from now on; awards and closed nominations"
                            + " stay as they were written and are told with it. For a day of which both tell a unit the surviving record holds."
                            + " Whoever asks for the other record is answered the surviving one. Refused while both are nominated for the same"
                            + " award in one dossier under way.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonPairView.class)))
    public Response merge(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the pair as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid PersonMerger merger) {
        mergePeople.merge(id, merger, ifMatch);
        return answer(id);
    }

    @POST
    @Path("/{id}/keeping-apart")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_MERGE)
    @Idempotent
    @Operation(
            operationId = "keepPeopleApart",
            summary = "Remember that two records are two people",
            description = "They are not asked about again unless somebody reopens the question.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonPairView.class)))
    public Response keepApart(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the pair as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid PairFinding finding) {
        mergePeople.keepApart(id, finding, ifMatch);
        return answer(id);
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_MERGE)
    @Idempotent
    @Operation(
            operationId = "reopenPersonPair",
            summary = "Ask again whether two records are one person",
            description = "What was found out before stays in the trail.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonPairView.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the pair as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid PairFinding finding) {
        mergePeople.reopen(id, finding, ifMatch);
        return answer(id);
    }

    private Response answer(UUID id) {
        PersonPairView view = reading.one(id);
        return Answer.ok(view.pair().version(), view);
    }
}
