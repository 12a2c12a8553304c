package vn.thidua.profile;

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
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "profile")
@RunOnVirtualThread
class FactResource {

    private final RecordedFacts facts;
    private final KeepFacts keep;
    private final Exports exports;
    private final Actor actor;

    FactResource(RecordedFacts facts, KeepFacts keep, Exports exports, Actor actor) {
        this.facts = facts;
        this.keep = keep;
        this.exports = exports;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.FACT_READ)
    @Operation(
            operationId = "listFacts",
            summary = "Facts about people and units",
            description =
                    "What the law asks about beside awards, of those within scope: those who stand there today, or stood there last. The latest"
                            + " first unless sorted otherwise (from, recordedAt).")
    public Page<FactItem> list(@BeanParam @Valid FactFilter filter, @BeanParam @Valid PageRequest request) {
        return listing(filter).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.FACT_READ)
    @Operation(
            operationId = "exportFacts",
            summary = "Facts as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid FactFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(FactItem.SHEET, listing(filter), export);
    }

    private Listing<FactItem> listing(FactFilter filter) {
        return facts.listing(filter, actor.scope(Permission.FACT_READ));
    }

    @POST
    @Idempotent
    @Needs(Permission.FACT_EDIT)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "recordFact",
            summary = "Record a fact",
            description =
                    "Of a person or a unit within scope, with the paper that says so. A rating, a count and a place are one a year, a recruitment"
                            + " is one: what stands already is corrected, not recorded twice.")
    @APIResponseSchema(value = FactView.class, responseCode = "201", responseDescription = "The fact.")
    public Response record(@NotNull @Valid FactDraft body) {
        FactView view = keep.record(body);
        return Answer.created("facts", view.fact().id(), view.fact().version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.FACT_READ)
    @Operation(
            operationId = "getFact",
            summary = "One fact",
            description = "As it stands, with what was said of it before, and what the reader can do.")
    @APIResponseSchema(value = FactView.class, responseCode = "200", responseDescription = "The fact.")
    public Response get(@PathParam("id") UUID id) {
        return answer(keep.view(id));
    }

    @POST
    @Path("{id}/correction")
    @Idempotent
    @Needs(Permission.FACT_EDIT)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "correctFact",
            summary = "Correct a fact",
            description =
                    "As a whole, with the reason. What was said before stays to be read; from now on verdicts go by the correction.")
    @APIResponseSchema(value = FactView.class, responseCode = "200", responseDescription = "The fact as it now is.")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FactCorrection body) {
        return answer(keep.correct(id, body, ifMatch));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Needs(Permission.FACT_EDIT)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "withdrawFact",
            summary = "Withdraw a fact",
            description = "That was never so, with the reason. It stays to be read; verdicts go on without it.")
    @APIResponseSchema(value = FactView.class, responseCode = "200", responseDescription = "The fact as it last stood.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FactWithdrawal body) {
        return answer(keep.withdraw(id, body, ifMatch));
    }

    private static Response answer(FactView view) {
        return Answer.ok(view.fact().version(), view);
    }
}
