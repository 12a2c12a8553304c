package vn.thidua.sign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.text.Messages;

/** Signs worth a look, the things behind them, and who looked. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sign", description = "Signs worth a look: figures that may have a good reason. They accuse nobody.")
@RunOnVirtualThread
class SignResource {

    private static final int FIRST = 1945;
    private static final int LAST = 2100;
    private static final String ONE = "signs/{kind}/{year}/{id}";

    private final Signs signs;
    private final NoteSign noting;
    private final SignReading reading;
    private final Actor actor;

    SignResource(Signs signs, NoteSign noting, SignReading reading, Actor actor) {
        this.signs = signs;
        this.noting = noting;
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Path("sign-kinds")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "getSignKinds",
            summary = "What may be worth a look",
            description =
                    "Each kind of sign with its definition, its formula, what it does not know, and its thresholds, which are this system's own choices and no law's.")
    public SignKindList kinds() {
        return new SignKindList(Messages.SIGN.text(actor.locale(), "caution"), signs.kinds());
    }

    @GET
    @Path("signs/figures")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "getSignFigures",
            summary = "How many signs there are",
            description =
                    "Of each kind in a year within reach, by how far they were looked at. That they were read is in the trail.")
    public SignFigures figures(
            @Parameter(description = "The current year unless given.", example = "2024")
                    @QueryParam("year")
                    @Min(FIRST) @Max(LAST) Integer year,
            @Parameter(description = "Only over this unit and those under it today.") @QueryParam("unit") UUID unit) {
        SignFigures figures = signs.figures(year, unit);
        reading.read("FIGURES", figures.year(), unit, null);
        return figures;
    }

    @GET
    @Path("signs/{kind}/{year}")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "listSigns",
            summary = "Signs of a kind",
            description =
                    "Those of a year within reach. Groups too small for a figure only where their state is asked for. Sorted by share (most first), total or unit. That"
                            + " they were read is in the trail.")
    public Page<SignItem> list(
            @PathParam("kind") SignKind kind,
            @PathParam("year") @Min(FIRST) @Max(LAST) int year,
            @BeanParam @Valid SignFilter filter,
            @BeanParam @Valid PageRequest request) {
        Page<SignItem> page = signs.listing(kind, year, filter).page(request);
        reading.read(kind.name(), year, filter.unit, null);
        return page;
    }

    @GET
    @Path(ONE)
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "getSign",
            summary = "One sign",
            description =
                    "With who looked at it and what they found; 404 when its figure is no sign any more. That it was read is in the trail.")
    public SignView get(
            @PathParam("kind") SignKind kind,
            @PathParam("year") @Min(FIRST) @Max(LAST) int year,
            @PathParam("id") UUID id) {
        SignView view = signs.view(kind, year, id);
        reading.read(kind.name(), year, null, id);
        return view;
    }

    @GET
    @Path(ONE + "/things")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "listSignThings",
            summary = "The things behind a sign",
            description =
                    "By the same select as the figure. Sorted by marked (those that make the sign first), onDay or label.")
    public Page<SignThing> things(
            @PathParam("kind") SignKind kind,
            @PathParam("year") @Min(FIRST) @Max(LAST) int year,
            @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest request) {
        return signs.things(kind, year, id).page(request);
    }

    @POST
    @Path(ONE + "/notes")
    @Idempotent
    @Needs(Permission.SIGN_NOTE)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.LOST_RACE})
    @Operation(
            operationId = "noteSign",
            summary = "Say what was found of a sign",
            description =
                    "By the Standing Office, which answers for the figures; who audits reads it and notes nothing. The sign stays noted as long as the same things lie"
                            + " behind it.")
    @APIResponseSchema(value = SignView.class, responseCode = "200", responseDescription = "The sign.")
    public Response note(
            @PathParam("kind") SignKind kind,
            @PathParam("year") @Min(FIRST) @Max(LAST) int year,
            @PathParam("id") UUID id,
            @NotNull @Valid SignNoteDraft body) {
        return Response.ok(noting.note(kind, year, id, body)).build();
    }
}
