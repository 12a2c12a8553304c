package vn.thidua.rulebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Language;

@Path("/api/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class RulebookResource {

    private final Rulebooks rulebooks;
    private final AwardTypes types;
    private final Language language;

    RulebookResource(Rulebooks rulebooks, AwardTypes types, Language language) {
        this.rulebooks = rulebooks;
        this.types = types;
        this.language = language;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listRulebooks",
            summary = "The rulebooks",
            description =
                    "The frameworks of law that are kept as rules, oldest first, each with how many of its rules are how well known."
                            + " One page holds all.")
    public Page<RulebookItem> list() {
        return new Page<>(rulebooks.book().sets().stream().map(RulebookItem::of).toList(), null, null);
    }

    @GET
    @Path("/{framework}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getRulebook",
            summary = "One rulebook",
            description =
                    "A framework of law as data: its texts, its general rules, and the rules of each award in the order of the law, each with"
                            + " its article, the copy in which it was read, and how well it is known; in the language of Accept-Language.")
    public RulebookView get(@PathParam("framework") String framework) {
        return rulebooks.book().sets().stream()
                .filter(set -> set.framework().equals(framework))
                .findFirst()
                .map(set -> RulebookView.of(set, types.names(language.locale()), language.locale()))
                .orElseThrow(Problem::notFound);
    }
}
