package vn.thidua.register;

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
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Language;

@Path("/api/v1/public/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class PublicAwardResource {

    private final Awards awards;
    private final Language language;

    PublicAwardResource(Awards awards, Language language) {
        this.awards = awards;
        this.language = language;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicAwards",
            summary = "Look up an award, without login",
            description =
                    "By a name typed without diacritics, by unit, year, award or number of the decision. Only what the law makes public"
                            + " of an award, and only once its decision is published.")
    public AwardPage list(@BeanParam @Valid AwardFilter filter, @BeanParam @Valid PageRequest page) {
        return awards.listPublic(filter, page, language.locale());
    }

    @GET
    @Path("{id}")
    @Open
    @Operation(
            operationId = "getPublicAward",
            summary = "One award, without login",
            description = "The same of one award as the list says.")
    public AwardItem get(@PathParam("id") UUID id) {
        return awards.findPublic(id, language.locale()).orElseThrow(Problem::notFound);
    }
}
