package vn.thidua.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/quota-ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossier")
@RunOnVirtualThread
class QuotaLedgerResource {

    private final ReadQuotas quotas;

    QuotaLedgerResource(ReadQuotas quotas) {
        this.quotas = quotas;
    }

    @GET
    @Needs(Permission.DOSSIER_READ)
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "getQuotaLedger",
            summary = "How much of the law's shares a unit uses",
            description =
                    "For each award of which the law lets only a share be proposed: of how many, the most, what the unit has submitted and drafted"
                            + " for the year, and what is left. Reckoned at every reading from the rules of the day and the unit's own figures.")
    public QuotaLedger ledger(
            @Parameter(description = "Which unit proposes.") @QueryParam("unit") @NotNull UUID unit,
            @Parameter(description = "Of the achievements.", example = "2024")
                    @QueryParam("year")
                    @NotNull @Min(1945) @Max(2100) Integer year,
            @Parameter(description = "By the law and the figures of this day; today if left out.") @QueryParam("asOf")
                    LocalDate asOf) {
        return quotas.ledger(unit, year, asOf);
    }
}
