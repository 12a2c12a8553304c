package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization")
class PersonResource {

    private final PersonDirectory directory;
    private final KeepPeople keep;
    private final ReadPair pairs;
    private final BusinessClock clock;
    private final Exports exports;

    PersonResource(PersonDirectory directory, KeepPeople keep, ReadPair pairs, BusinessClock clock, Exports exports) {
        this.pairs = pairs;
        this.directory = directory;
        this.keep = keep;
        this.clock = clock;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.PERSON_READ)
    @Operation(
            operationId = "listPeople",
            summary = "List and search people",
            description =
                    "Those who are today members of a unit within your scope, with the unit and position of the day asked for. Search ignores"
                            + " diacritics and case and looks at names and employee codes. Sort by name or employeeCode.")
    public Page<PersonItem> list(
            @Parameter(description = "Words of the name or employee code.", example = "anh tuyet")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @Parameter(description = "Only members of this unit or of what it reaches.") @QueryParam("unit") UUID unit,
            @Parameter(description = "The day of membership; today if left out.") @QueryParam("asOf") LocalDate asOf,
            @BeanParam @Valid PageRequest request) {
        return directory.listing(q, unit, asOf == null ? clock.today() : asOf).page(request);
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.PERSON_READ)
    @Operation(
            operationId = "exportPeople",
            summary = "People as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportPeople(
            @Parameter(description = "Words of the name or employee code.") @QueryParam("q") @Size(max = 200) String q,
            @Parameter(description = "Only members of this unit or of what it reaches.") @QueryParam("unit") UUID unit,
            @Parameter(description = "The day of membership; today if left out.") @QueryParam("asOf") LocalDate asOf,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(PersonItem.SHEET, directory.listing(q, unit, asOf == null ? clock.today() : asOf), export);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_EDIT)
    @Idempotent
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "createPerson",
            summary = "Register a person",
            description = "Until they are given a membership, only those who keep people see them.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response create(@NotNull @Valid PersonDraft draft) {
        UUID id = keep.register(draft);
        PersonView view = directory.view(id);
        return Answer.created("people", id, view.version(), view);
    }

    @GET
    @Path("/resembling")
    @Needs(Permission.PERSON_PAIR_READ)
    @Operation(
            operationId = "listResemblingPeople",
            summary = "Whom a person resembles who is about to be registered",
            description =
                    "At most five within reach, the likest first, by name and birth date. A warning: registering is not refused for it.")
    public List<ResemblingPerson> resembling(
            @Parameter(
                            description = "The name as it is being entered.",
                            required = true,
                            example = "Nguyen Thi Anh Tuyet")
                    @QueryParam("name")
                    @NotBlank @Size(max = 200) String name,
            @Parameter(description = "The birth date as it is being entered.", required = true)
                    @QueryParam("birthDate")
                    @NotNull LocalDate birthDate,
            @Parameter(description = "The sex as it is being entered.") @QueryParam("sex") Sex sex) {
        return pairs.resembling(name, birthDate, sex);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.PERSON_READ)
    @Operation(
            operationId = "getPerson",
            summary = "A person with their memberships",
            description =
                    "Name, birth date (for some roles the year alone) and sex, and where they have worked. Of a record that was merged into another: the other, under its"
                            + " own id.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_EDIT)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "updatePerson",
            summary = "Correct what a person's papers say",
            description = "The trail keeps what was said before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response update(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the person as you read it.", required = true) @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid PersonDraft draft) {
        keep.correct(id, draft, ifMatch);
        return answer(id);
    }

    @POST
    @Path("/{id}/memberships")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.PERSON_EDIT)
    @Idempotent
    @Refuses({ProblemCode.OVERLAP, ProblemCode.LOST_RACE})
    @Operation(
            operationId = "addMembership",
            summary = "Make a person member of a unit",
            description =
                    "From a day on, or between two days. A period that overlaps another of theirs is refused with OVERLAP: end that one first.")
    @APIResponse(
            responseCode = "201",
            headers = @Header(name = "ETag", ref = "ETag"),
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response addMembership(@PathParam("id") UUID id, @NotNull @Valid MembershipDraft draft) {
        keep.addMembership(id, draft);
        PersonView view = directory.view(id);
        return Answer.created("people", id, view.version(), view);
    }

    private Response answer(UUID id) {
        PersonView view = directory.view(id);
        return Answer.ok(view.version(), view);
    }
}
