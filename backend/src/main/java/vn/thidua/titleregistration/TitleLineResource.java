package vn.thidua.titleregistration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/title-registration-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "titleregistration")
@RunOnVirtualThread
class TitleLineResource {

    private final TitleRegistrationLines lines;
    private final Exports exports;
    private final Actor actor;

    TitleLineResource(TitleRegistrationLines lines, Exports exports, Actor actor) {
        this.lines = lines;
        this.exports = exports;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.TITLE_REGISTRATION_READ)
    @Operation(
            operationId = "listTitleRegistrationLines",
            summary = "Who is registered for which title",
            description =
                    "In the registrations of units within scope; the newest first unless sorted otherwise (addedAt, nominee).")
    public Page<TitleLineItem> list(@BeanParam TitleLineFilter filter, @BeanParam @Valid PageRequest request) {
        return listing(filter).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.TITLE_REGISTRATION_READ)
    @Operation(
            operationId = "exportTitleRegistrationLines",
            summary = "Who is registered for which title, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam TitleLineFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(TitleLineItem.SHEET, listing(filter), export);
    }

    private Listing<TitleLineItem> listing(TitleLineFilter filter) {
        return lines.listing(filter, actor.scope(Permission.TITLE_REGISTRATION_READ));
    }
}
