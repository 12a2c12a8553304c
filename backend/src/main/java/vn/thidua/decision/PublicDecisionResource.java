package vn.thidua.decision;

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

@Path("/api/v1/public/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
@RunOnVirtualThread
class PublicDecisionResource {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Language language;

    PublicDecisionResource(Decisions decisions, DecisionPages pages, Language language) {
        this.decisions = decisions;
        this.pages = pages;
        this.language = language;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicDecisions",
            summary = "Published decisions, without login",
            description = "Sorted by signedOn (newest first) or title.")
    public Page<PublicDecisionItem> list(
            @BeanParam @Valid DecisionFilter filter, @BeanParam @Valid PageRequest request) {
        return decisions.listPublic(filter, request);
    }

    @GET
    @Path("{id}")
    @Open
    @Operation(
            operationId = "getPublicDecision",
            summary = "One published decision, without login",
            description = "With every award it gives, in its order.")
    public PublicDecisionView get(@PathParam("id") UUID id) {
        return pages.publicView(id, language.locale());
    }
}
