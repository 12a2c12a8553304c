package vn.thidua.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;

@Path("/api/v1/standard-review-template")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review", description = "Reviews of a period: reports asked, given and added up.")
@RunOnVirtualThread
class ReviewTemplateResource {

    private final StandardTemplate standard;

    ReviewTemplateResource(StandardTemplate standard) {
        this.standard = standard;
    }

    @GET
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "getStandardReviewTemplate",
            summary = "What a cycle may begin with",
            description =
                    "The usual headings of a review, as they are remembered, and the points of the plan that carries out Directive 19.")
    public StandardTemplateView get() {
        return standard.view();
    }
}
