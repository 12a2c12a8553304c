package vn.thidua.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.text.Language;

@Path("/api/v1/public/feed.atom")
@Tag(name = "public")
@RunOnVirtualThread
class PublicFeedResource {

    private final PublicFeed feed;
    private final Language language;

    PublicFeedResource(PublicFeed feed, Language language) {
        this.feed = feed;
        this.language = language;
    }

    @GET
    @Produces("application/atom+xml;charset=UTF-8")
    @Open
    @Operation(
            operationId = "getPublicFeed",
            summary = "What was made public lately, without login",
            description =
                    "As an Atom feed (RFC 4287): consultations that were opened, decisions and amendments that were published, the newest fifty.")
    public String get(@Context UriInfo address) {
        return new AtomFeed(address.getBaseUri(), language.locale()).write(feed.newest());
    }
}
