package vn.thidua.amendment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.text.Language;

@Path("/api/v1/public/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "amendment")
@RunOnVirtualThread
class PublicAmendmentResource {

    private final Amendments amendments;
    private final AmendmentPages pages;
    private final Language language;

    PublicAmendmentResource(Amendments amendments, AmendmentPages pages, Language language) {
        this.amendments = amendments;
        this.pages = pages;
        this.language = language;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicAmendments",
            summary = "Published amendments, without login",
            description = "Sorted by decidedOn (newest first) or title.")
    public Page<PublicAmendmentItem> list(
            @BeanParam @Valid AmendmentFilter filter, @BeanParam @Valid PageRequest request) {
        return amendments.listPublic(filter, request);
    }

    @GET
    @Path("{id}")
    @Open
    @Operation(
            operationId = "getPublicAmendment",
            summary = "One published amendment, without login",
            description = "With every award that it changes, as it now stands. Why it was changed is not told.")
    public PublicAmendmentView get(@PathParam("id") UUID id) {
        return pages.publicView(id, language.locale());
    }
}
