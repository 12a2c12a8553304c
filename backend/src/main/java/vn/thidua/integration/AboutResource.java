package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.AccessSettings;
import vn.thidua.access.Open;
import vn.thidua.access.WaysIn;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/public/about")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "What the law makes public: no login.")
@RunOnVirtualThread
public class AboutResource {

    private final BusinessClock clock;
    private final String version;
    private final boolean demonstration;
    private final WaysIn waysIn;

    AboutResource(
            BusinessClock clock,
            AccessSettings access,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean issuer,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "thidua.first-start", defaultValue = "NONE") String firstStart) {
        this.clock = clock;
        this.waysIn = WaysIn.of(access, issuer);
        this.version = version;
        this.demonstration = firstStart.equals("DEMONSTRATION");
    }

    /**
     * What runs here.
     *
     * @param today the business day, which a demonstration may set by hand
     * @param dateSet whether it was set by hand
     * @param demonstration whether people, accounts and awards are demonstration data
     * @param waysIn how one can sign in here
     */
    @Schema(name = "About")
    public record About(
            @Schema(examples = "Thi Đua") String name,
            @Schema(examples = "0.1.0") String version,
            LocalDate today,
            boolean dateSet,
            boolean demonstration,
            WaysIn waysIn) {}

    @GET
    @Open
    @Operation(
            operationId = "getAbout",
            summary = "What runs here",
            description = "Version, business day, and whether the data are for demonstration.")
    public About about() {
        return new About("Thi Đua", version, clock.today(), clock.isSet(), demonstration, waysIn);
    }
}
