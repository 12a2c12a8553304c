package vn.thidua.retention;

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
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/archive-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "retention")
@RunOnVirtualThread
class ArchiveResource {

    private final ArchiveEntries entries;
    private final Actor actor;
    private final Exports exports;

    ArchiveResource(ArchiveEntries entries, Actor actor, Exports exports) {
        this.entries = entries;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "listArchiveEntries",
            summary = "Archived dossiers",
            description =
                    "Those that were decided, refused or withdrawn, within reach, with how long each is kept. Sorted by closedOn (newest first) or number.")
    public Page<ArchiveItem> list(@BeanParam @Valid ArchiveFilter filter, @BeanParam @Valid PageRequest request) {
        return entries.listing(filter, actor.scope(Permission.RETENTION_READ)).page(request);
    }

    @GET
    @Path("figures")
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "readArchiveFigures",
            summary = "How many archived dossiers there are",
            description = "By level, of a unit and year where they are asked for; the other filters are not looked at.")
    public ArchiveFigures figures(@BeanParam @Valid ArchiveFilter filter) {
        return new ArchiveFigures(entries.figures(filter, actor.scope(Permission.RETENTION_READ)));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "exportArchiveEntries",
            summary = "Archived dossiers as a file",
            description =
                    "As listed, with the same filters and order, whole; that it was taken is in the trail. Of a dossier with a state secret it has the number"
                            + " alone.")
    public Response export(@BeanParam @Valid ArchiveFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(ArchiveItem.SHEET, entries.listing(filter, actor.scope(Permission.RETENTION_READ)), export);
    }
}
