package vn.thidua.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.text.Language;

@Path("/api/v1/public/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy", description = "What is kept of people, what for, how long, and who reads it.")
@RunOnVirtualThread
class PersonalDataInventoryResource {

    private final Language language;

    PersonalDataInventoryResource(Language language) {
        this.language = language;
    }

    @GET
    @Open
    @Operation(
            operationId = "getPersonalDataInventory",
            summary = "What is kept of people, without login",
            description =
                    "Each field that holds something of a person, with what it is kept for, how long, and who reads it. The law on personal data (91/2025/QH15) was not"
                            + " read when this was written: its standing says so.")
    public InventoryView inventory() {
        return InventoryView.of(Inventory.KEPT, language.locale());
    }
}
