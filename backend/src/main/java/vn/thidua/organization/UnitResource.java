package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization", description = "Units and their history, people, memberships, the working calendar.")
class UnitResource {

    private final UnitDirectory directory;
    private final UnitPage page;
    private final KeepUnits keep;
    private final BusinessClock clock;
    private final Exports exports;

    UnitResource(UnitDirectory directory, UnitPage page, KeepUnits keep, BusinessClock clock, Exports exports) {
        this.directory = directory;
        this.page = page;
        this.keep = keep;
        this.clock = clock;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listUnits",
            summary = "List and search units",
            description =
                    "The units that stood on a day. Search ignores diacritics and case and looks at names and codes. Sort by name or code.")
    public Page<UnitItem> list(
            @Parameter(description = "Words of the name or code.", example = "tai nguyen nuoc")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @QueryParam("kind") UnitKind kind,
            @Parameter(description = "The day; today if left out.") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Only what stands directly under this unit.") @QueryParam("parent") UUID parent,
            @Parameter(description = "Only what this unit oversees.") @QueryParam("overseer") UUID overseer,
            @BeanParam @Valid PageRequest request) {
        return directory
                .listing(new UnitDirectory.Filter(q, kind, dayOr(asOf), parent, overseer))
                .page(request);
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "exportUnits",
            summary = "Units as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportUnits(
            @Parameter(description = "Words of the name or code.") @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("kind") UnitKind kind,
            @Parameter(description = "The day; today if left out.") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Only what stands directly under this unit.") @QueryParam("parent") UUID parent,
            @Parameter(description = "Only what this unit oversees.") @QueryParam("overseer") UUID overseer,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(
                UnitItem.SHEET,
                directory.listing(new UnitDirectory.Filter(q, kind, dayOr(asOf), parent, overseer)),
                export);
    }

    @GET
    @Path("/tree")
    @Needs(Permission.REFERENCE_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "getUnitTree",
            summary = "The tree of units on a day",
            description =
                    "Level by level from a root, which is told too, or from all roots. childCount says where there is more: ask again with that"
                            + " node as root. At most 1,000 nodes.")
    public UnitTree tree(
            @Parameter(description = "The day; today if left out.") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Where to begin; all roots if left out.") @QueryParam("root") UUID root,
            @Parameter(description = "How many levels below.") @QueryParam("depth") @DefaultValue("2") @Min(0) @Max(8) int depth) {
        return directory.tree(dayOr(asOf), root, depth);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getUnit",
            summary = "A unit with its history",
            description = "As it was on a day, with its dated versions, its predecessors and successors.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "The day; today if left out.") @QueryParam("asOf") LocalDate asOf) {
        UnitView view = page.view(id, dayOr(asOf));
        return Answer.ok(view.version(), view);
    }

    @GET
    @Path("/{id}/lineage")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getUnitLineage",
            summary = "Where a unit came from and what became of it",
            description = "Its predecessors and theirs, its successors and theirs, to any depth.")
    public Lineage lineage(@PathParam("id") UUID id) {
        return page.lineage(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.UNIT_EDIT)
    @Idempotent
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "createUnit",
            summary = "Found a unit",
            description = "From its first day on it stands under a parent, or is overseen, within your scope.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response create(@NotNull @Valid UnitDraft draft) {
        UUID id = keep.create(draft);
        UnitView view = page.view(id, clock.today());
        return Answer.created("units", id, view.version(), view);
    }

    @POST
    @Path("/{id}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.UNIT_EDIT)
    @Idempotent
    @Refuses(ProblemCode.CYCLE)
    @Operation(
            operationId = "addUnitVersion",
            summary = "Rename or move a unit from a day on",
            description =
                    "The unit keeps its identity. What was known before is superseded, not lost. A unit that would come to stand under itself is"
                            + " refused with CYCLE.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitView.class)))
    public Response addVersion(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the unit as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid UnitVersionDraft draft) {
        keep.addVersion(id, draft, ifMatch);
        UnitView view = page.view(id, clock.today());
        return Answer.created("units", id, view.version(), view);
    }

    private LocalDate dayOr(LocalDate asOf) {
        return asOf == null ? clock.today() : asOf;
    }
}
