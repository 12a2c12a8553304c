package vn.thidua.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/nominations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossier", description = "What units put forward: dossiers, their nominations and evidence.")
@RunOnVirtualThread
class NominationResource {

    private final NominationList nominations;
    private final ReadNomination readNomination;
    private final ReadVerdicts verdicts;
    private final Actor actor;
    private final Exports exports;

    NominationResource(
            NominationList nominations,
            ReadNomination readNomination,
            ReadVerdicts verdicts,
            Actor actor,
            Exports exports) {
        this.nominations = nominations;
        this.readNomination = readNomination;
        this.verdicts = verdicts;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listNominations",
            summary = "List nominations",
            description =
                    "Of all dossiers within reach: with dossierState=ACCEPTED and outcome=PENDING what the council has to vote on, with"
                            + " outcome=PASSED what a decision can take up. Sort by dossier (default) or award.")
    public Page<NominationItem> listNominations(
            @BeanParam NominationFilter filter, @BeanParam @Valid PageRequest request) {
        return nominations.listing(filter, actor.scope(Permission.DOSSIER_READ)).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "exportNominations",
            summary = "Nominations as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportNominations(@BeanParam NominationFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                NominationItem.SHEET, nominations.listing(filter, actor.scope(Permission.DOSSIER_READ)), export);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "getNomination",
            summary = "Read a nomination",
            description =
                    "Whole: who the nominee was when the dossier was submitted, what is asked for, the documents, and what became of it step by step."
                            + " For who reads its dossier.")
    public NominationPage getNomination(@PathParam("id") UUID id) {
        return readNomination.one(id);
    }

    @GET
    @Path("{id}/verdict")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "getNominationVerdict",
            summary = "What the law says of a nomination",
            description = "As listDossierVerdicts tells it, of this one. For who reads its dossier.")
    public NominationVerdict getNominationVerdict(@PathParam("id") UUID id) {
        return verdicts.ofNomination(id);
    }
}
