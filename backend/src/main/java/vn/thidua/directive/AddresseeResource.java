package vn.thidua.directive;

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
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "directive")
@RunOnVirtualThread
class AddresseeResource {

    private static final String OF_DIRECTIVE = "directives/{id}/addressees";
    private static final String ONE = "directive-addressees/{id}";

    private final Addressees addressees;
    private final AddresseePages pages;
    private final DirectivePages directives;
    private final Coverage coverage;
    private final AddressDirective addressing;
    private final CarryDirective carrying;
    private final Exports exports;

    AddresseeResource(
            Addressees addressees,
            AddresseePages pages,
            DirectivePages directives,
            Coverage coverage,
            AddressDirective addressing,
            CarryDirective carrying,
            Exports exports) {
        this.addressees = addressees;
        this.pages = pages;
        this.directives = directives;
        this.coverage = coverage;
        this.addressing = addressing;
        this.carrying = carrying;
        this.exports = exports;
    }

    @GET
    @Path(OF_DIRECTIVE)
    @Needs(Permission.DIRECTIVE_FOLLOW)
    @Operation(
            operationId = "listDirectiveAddressees",
            summary = "To whom a directive went",
            description =
                    "Of the units within reach: who acknowledged it when, who is late, in how many sessions how many people were reached. Sorted by unit,"
                            + " level, acknowledgeBy, acknowledgedOn or peopleReached.")
    public Page<AddresseeItem> list(
            @PathParam("id") UUID id, @BeanParam @Valid AddresseeFilter filter, @BeanParam @Valid PageRequest request) {
        directives.readable(id);
        return addressees.listing(id, filter).page(request);
    }

    @GET
    @Path(OF_DIRECTIVE + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DIRECTIVE_FOLLOW)
    @Operation(
            operationId = "exportDirectiveAddressees",
            summary = "To whom a directive went, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @PathParam("id") UUID id,
            @BeanParam @Valid AddresseeFilter filter,
            @BeanParam @Valid ExportRequest export) {
        directives.readable(id);
        return exports.of(AddresseeItem.SHEET, addressees.listing(id, filter), export);
    }

    @GET
    @Path("directives/{id}/coverage")
    @Needs(Permission.DIRECTIVE_FOLLOW)
    @Operation(
            operationId = "getDirectiveCoverage",
            summary = "How far a directive has come",
            description = "Of the units within reach: in all, by level and by week.")
    public DirectiveCoverage coverage(@PathParam("id") UUID id) {
        directives.readable(id);
        return coverage.of(id);
    }

    @POST
    @Path(OF_DIRECTIVE)
    @Idempotent
    @Needs(Permission.DIRECTIVE_FOLLOW)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "addressDirective",
            summary = "Hand a directive down",
            description =
                    "From a unit whose Standing Office hands it down, or from one that acknowledged it and passes it on, to units under it or overseen by it."
                            + " They owe an acknowledgement by the day that is set, and a plan where one is asked for; where a unit has ended, its heir owes them."
                            + " Units that it was addressed to already are left as they are.")
    @APIResponseSchema(value = AddressedView.class, responseCode = "200", responseDescription = "How many.")
    public Response address(@PathParam("id") UUID id, @NotNull @Valid DirectiveAddressing body) {
        return Response.ok(addressing.address(id, body)).build();
    }

    @GET
    @Path(ONE)
    @Needs(Permission.DIRECTIVE_FOLLOW)
    @Operation(
            operationId = "getDirectiveAddressee",
            summary = "What one unit did with a directive",
            description = "With its sessions and what the reader can do now.")
    @APIResponseSchema(value = AddresseeView.class, responseCode = "200", responseDescription = "The unit.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @POST
    @Path(ONE + "/acknowledgement")
    @Idempotent
    @Needs(Permission.DIRECTIVE_CARRY)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "acknowledgeDirective",
            summary = "Acknowledge a directive",
            description = "Once, for the unit or for one whose heir it is.")
    @APIResponseSchema(value = AddresseeView.class, responseCode = "200", responseDescription = "The unit.")
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DirectiveAcknowledgement body) {
        return answer(carrying.acknowledge(id, body, ifMatch));
    }

    @POST
    @Path(ONE + "/sessions")
    @Idempotent
    @Needs(Permission.DIRECTIVE_CARRY)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "recordDirectiveSession",
            summary = "Record a session",
            description =
                    "At which the directive was made known: how many people it reached whom no earlier session had reached, of how many. All sessions together"
                            + " cannot reach more people than there are.")
    @APIResponseSchema(value = AddresseeView.class, responseCode = "200", responseDescription = "The unit.")
    public Response record(@PathParam("id") UUID id, @NotNull @Valid DirectiveSessionDraft body) {
        return Response.ok(carrying.record(id, body)).build();
    }

    @POST
    @Path("directive-sessions/{id}/removal")
    @Idempotent
    @Needs(Permission.DIRECTIVE_CARRY)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "removeDirectiveSession",
            summary = "Remove a session that was entered by mistake",
            description =
                    "It is counted no more; that it was entered, by whom and why it was removed stays in the trail.")
    @APIResponseSchema(value = AddresseeView.class, responseCode = "200", responseDescription = "The unit.")
    public Response remove(@PathParam("id") UUID id, @NotNull @Valid DirectiveReason body) {
        return Response.ok(carrying.remove(id, body)).build();
    }

    @POST
    @Path(ONE + "/release")
    @Idempotent
    @Needs(Permission.DIRECTIVE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "releaseDirectiveAddressee",
            summary = "Ask a unit for nothing any more",
            description = "With the reason, such as that it was dissolved without an heir; what it owed is cancelled.")
    @APIResponseSchema(value = AddresseeView.class, responseCode = "200", responseDescription = "The unit.")
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DirectiveReason body) {
        return answer(carrying.release(id, body, ifMatch));
    }

    private static Response answer(AddresseeView view) {
        return Answer.ok(view.version(), view);
    }
}
