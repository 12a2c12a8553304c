package vn.thidua.contract;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.thidua.access.Open;
import vn.thidua.platform.http.Deprecation;

/** An operation that another one supersedes, as long as the API itself has none. */
@Path("/api/test/superseded")
@RunOnVirtualThread
public class SupersededResource {

    static final String OPERATION = "readSuperseded";

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_PLAIN)
    @Open
    @Operation(operationId = OPERATION)
    @Deprecation(
            since = "2026-12-01",
            sunset = "2027-12-01",
            successor = "/api/v1/people/{id}",
            why = "One reads people where they are kept.")
    public String read(@PathParam("id") String id) {
        return id;
    }
}
