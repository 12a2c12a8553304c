package vn.thidua.rulebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.text.Language;

@Path("/api/v1/rulebooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class RulebookResource {

    private final Rulebooks rulebooks;
    private final RulebookVersions versions;
    private final RulebookPages pages;
    private final KnownAwards awards;
    private final Language language;

    RulebookResource(
            Rulebooks rulebooks,
            RulebookVersions versions,
            RulebookPages pages,
            KnownAwards awards,
            Language language) {
        this.rulebooks = rulebooks;
        this.versions = versions;
        this.pages = pages;
        this.awards = awards;
        this.language = language;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listRulebooks",
            summary = "The rulebooks",
            description =
                    "The frameworks of law that are kept as rules, oldest first, each in the version that is in force, with how many of its rules are how well"
                            + " known. One page holds all.")
    public Page<RulebookItem> list() {
        Map<String, Integer> drafts = pages.readsDrafts() ? versions.drafts() : Map.of();
        return new Page<>(
                rulebooks.book().sets().stream()
                        .map(set -> RulebookItem.of(set, drafts.get(set.framework())))
                        .toList(),
                null,
                null);
    }

    @GET
    @Path("/{framework}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getRulebook",
            summary = "One rulebook",
            description =
                    "A framework of law as data: its texts, its general rules, and the rules of each award in the order of the law, each with"
                            + " its article, the copy in which it was read, and how well it is known; in the language of Accept-Language. The version in"
                            + " force, or the one that is asked for: what a verdict names can always be read again.")
    public RulebookView get(
            @PathParam("framework") String framework,
            @Parameter(description = "Another version than the one in force, by its number.", example = "1")
                    @QueryParam("version")
                    @Min(1) @Max(100_000) Integer version) {
        return RulebookView.of(pages.set(framework, version), awards.names(language.locale()), language.locale());
    }

    @GET
    @Path("/{framework}/versions")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listRulebookVersions",
            summary = "Versions of a rulebook",
            description =
                    "The newest first; one page holds all. What was published never changes. Drafts, also those given up, are there for those who read drafts.")
    public Page<RulebookVersionItem> versions(@PathParam("framework") String framework) {
        return new Page<>(pages.versions(framework), null, null);
    }

    @GET
    @Path("/{framework}/difference")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "compareRulebookVersions",
            summary = "Two versions side by side",
            description =
                    "Award by award: the rules that were added, removed and changed, each changed field in words, and the texts; nothing when the two say the"
                            + " same.")
    public RulebookDifferenceView difference(
            @PathParam("framework") String framework,
            @Parameter(description = "The older version.", example = "1")
                    @QueryParam("from")
                    @NotNull @Min(1) @Max(100_000) Integer from,
            @Parameter(description = "The newer version.", example = "2")
                    @QueryParam("to")
                    @NotNull @Min(1) @Max(100_000) Integer to) {
        return pages.difference(framework, from, to);
    }

    @GET
    @Path("/{framework}/awards/{award}/difference")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "compareFrameworks",
            summary = "An award under two frameworks",
            description =
                    "What another framework of law asks for an award otherwise than this one, each as it is in force, general rules included. Rules of the same"
                            + " name after the framework's code are taken for the same.")
    public RulebookDifferenceView frameworks(
            @PathParam("framework") String framework,
            @PathParam("award") String award,
            @Parameter(description = "The other framework.", example = "F2025") @QueryParam("with") @NotNull String with) {
        return pages.difference(framework, with, award);
    }
}
