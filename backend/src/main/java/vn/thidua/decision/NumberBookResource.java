package vn.thidua.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/number-books")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
@RunOnVirtualThread
class NumberBookResource {

    private final NumberBooks books;
    private final KeepNumberBooks keep;
    private final Actor actor;
    private final Exports exports;

    NumberBookResource(NumberBooks books, KeepNumberBooks keep, Actor actor, Exports exports) {
        this.books = books;
        this.keep = keep;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.NUMBER_BOOK_READ)
    @Operation(
            operationId = "listNumberBooks",
            summary = "Books of official numbers",
            description = "One for each authority, symbol and year. Sorted by year (newest first) or symbol.")
    public Page<NumberBookView> list(
            @Parameter(example = "2024") @QueryParam("year") Integer year,
            @Parameter(description = "Whose numbers.") @QueryParam("unit") UUID unit,
            @BeanParam @Valid PageRequest request) {
        return books.listing(year, unit, actor.scope(Permission.NUMBER_BOOK_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.NUMBER_BOOK_READ)
    @Operation(
            operationId = "exportNumberBooks",
            summary = "Books of official numbers as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @Parameter(example = "2024") @QueryParam("year") Integer year,
            @Parameter(description = "Whose numbers.") @QueryParam("unit") UUID unit,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(
                NumberBookView.SHEET, books.listing(year, unit, actor.scope(Permission.NUMBER_BOOK_READ)), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.NUMBER_BOOK_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "openNumberBook",
            summary = "Open a book of numbers",
            description =
                    "Only needed to say beforehand who gives the numbers: otherwise the first signature of the year opens the book.")
    @APIResponseSchema(value = NumberBookView.class, responseCode = "201", responseDescription = "The book.")
    public Response open(@NotNull @Valid NumberBookOpening body) {
        NumberBookView book = keep.open(body);
        return Answer.created("number-books", book.id(), book.version(), book);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.NUMBER_BOOK_READ)
    @Operation(
            operationId = "getNumberBook",
            summary = "One book of numbers",
            description = "With the highest number taken from it.")
    @APIResponseSchema(value = NumberBookView.class, responseCode = "200", responseDescription = "The book.")
    public Response get(@PathParam("id") UUID id) {
        NumberBookView book = keep.read(id);
        return Answer.ok(book.version(), book);
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.NUMBER_BOOK_KEEP)
    @Operation(
            operationId = "ruleNumberBook",
            summary = "Say who gives a book's numbers",
            description =
                    "From now on: the system (OWN), above the highest number taken so far, or the registry (EXTERNAL).")
    @APIResponseSchema(value = NumberBookView.class, responseCode = "200", responseDescription = "The book.")
    public Response rule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NumberBookRule body) {
        NumberBookView book = keep.rule(id, body, ifMatch);
        return Answer.ok(book.version(), book);
    }
}
