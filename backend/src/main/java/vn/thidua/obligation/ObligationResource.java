package vn.thidua.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "Who owes what to whom by when.")
@RunOnVirtualThread
public class ObligationResource {

    private final ObligationPages pages;
    private final Exports exports;
    private final Punctuality punctuality;
    private final ChaseDebtors chase;
    private final ExtendObligation extend;

    ObligationResource(
            ObligationPages pages,
            Exports exports,
            Punctuality punctuality,
            ChaseDebtors chase,
            ExtendObligation extend) {
        this.pages = pages;
        this.exports = exports;
        this.punctuality = punctuality;
        this.chase = chase;
        this.extend = extend;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listObligations",
            summary = "What is owed",
            description =
                    "By default what whoever asks owes: the obligations of the units and roles of one's own grants; a client owes nothing. With mine=false"
                            + " all those of units in scope.")
    public Page<ObligationItem> list(@BeanParam ObligationFilter filter, @BeanParam @Valid PageRequest page) {
        return pages.listing(filter).page(page);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "exportObligations",
            summary = "What is owed as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam ObligationFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(ObligationItem.SHEET, pages.listing(filter), export);
    }

    @GET
    @Path("punctuality")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getPunctuality",
            summary = "Who is on time with what",
            description =
                    "Units by kinds of obligations, within reach: what is open, what is late and by how much, what was done in time and what after its day.")
    public PunctualityView punctuality(@BeanParam @Valid PunctualityFilter filter) {
        return punctuality.view(filter);
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Needs(Permission.OBLIGATION_CHASE)
    @Operation(
            operationId = "urgeDebtors",
            summary = "Urge debtors",
            description =
                    "These obligations, or all within reach that are late, 2,000 at most: their debtors see it with the obligation. Once a day for each.")
    @APIResponseSchema(value = RemindedView.class, responseCode = "200", responseDescription = "How many were urged.")
    public Response urge(@NotNull @Valid ReminderRequest request) {
        return Response.ok(chase.urge(request)).build();
    }

    @GET
    @Path("punctuality/history")
    @Needs(Permission.REFERENCE_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "getPunctualityHistory",
            summary = "How a unit kept its days",
            description = "Of what fell due in each month: done by its day, done after it, not done.")
    public PunctualityHistory history(
            @NotNull @Parameter(description = "The unit.") @QueryParam("unit") UUID unit,
            @Parameter(description = "So many months up to today's.", example = "12")
                    @QueryParam("months")
                    @DefaultValue("12")
                    @Min(1) @Max(120) int months) {
        return punctuality.history(unit, months);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getObligation",
            summary = "Something owed",
            description =
                    "With who was reminded, who asked for more time and what was answered, and what the reader can do about its day now.")
    public ObligationView get(@PathParam("id") UUID id) {
        return pages.view(id);
    }

    @POST
    @Path("{id}/extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Needs(Permission.EXTENSION_ASK)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "askExtension",
            summary = "Ask for more time",
            description =
                    "Whoever owes it, where the creditor set the day: a day of the law, or of the thing itself, is nobody's to move. The day stands until it"
                            + " is answered.")
    @APIResponseSchema(value = ObligationView.class, responseCode = "200", responseDescription = "What is owed.")
    public Response askExtension(@PathParam("id") UUID id, @NotNull @Valid ExtensionDraft body) {
        return Response.ok(extend.ask(id, body)).build();
    }

    @POST
    @Path("{id}/extension-answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Needs(Permission.OBLIGATION_CHASE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "answerExtension",
            summary = "Give more time or not",
            description =
                    "Whoever it is owed to. With more time the new day stands, and whoever is not late by it is not late any more.")
    @APIResponseSchema(value = ObligationView.class, responseCode = "200", responseDescription = "What is owed.")
    public Response answerExtension(@PathParam("id") UUID id, @NotNull @Valid ExtensionAnswer body) {
        return Response.ok(extend.answer(id, body)).build();
    }
}
