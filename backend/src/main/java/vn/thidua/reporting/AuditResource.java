package vn.thidua.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import vn.thidua.access.AccountReach;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.audit.AuditContent;
import vn.thidua.audit.AuditVerification;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "The tamper-evident trail.")
@RunOnVirtualThread
public class AuditResource {

    private final Listings listings;
    private final AuditVerification verification;
    private final Actor actor;
    private final AccountReach accounts;

    AuditResource(Listings listings, AuditVerification verification, Actor actor, AccountReach accounts) {
        this.listings = listings;
        this.verification = verification;
        this.actor = actor;
        this.accounts = accounts;
    }

    @GET
    @Path("/entries")
    @Needs(Permission.TRAIL_READ)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Search the trail",
            description =
                    "The entries of things that lie in your scope and that you may read; what was done to an account is read by who may read the account."
                            + " An auditor also sees refused attempts, named by their operation, and what belongs to no unit, of the accounts in scope.")
    public Page<AuditEntryItem> entries(
            @QueryParam("subjectType") SubjectType subjectType,
            @QueryParam("subjectId") UUID subjectId,
            @Parameter(description = "The account that did it.") @QueryParam("actor") UUID accountId,
            @QueryParam("action") @Size(max = 60) String action,
            @QueryParam("outcome") AuditContent.Outcome outcome,
            @Parameter(description = "First day, in Vietnam.") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day, in Vietnam.") @QueryParam("to") LocalDate to,
            @BeanParam @Valid PageRequest page) {
        Listing<AuditEntryItem> listing = listings.of(
                        AuditEntryItem.COLUMNS,
                        "audit_entry e",
                        "left join audit_seal s on s.entry_id = e.id",
                        "e.id",
                        AuditEntryItem::read)
                .where("e.subject_type = :subjectType", "subjectType", subjectType == null ? null : subjectType.name())
                .where("e.subject_id = :subjectId", "subjectId", subjectId)
                .where("e.account_id = :account", "account", accountId)
                .where("e.action = :action", "action", action)
                .where("e.outcome = :outcome", "outcome", outcome == null ? null : outcome.name())
                .where(
                        "e.at >= :from",
                        "from",
                        from == null
                                ? null
                                : from.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime())
                .where(
                        "e.at < :to",
                        "to",
                        to == null
                                ? null
                                : to.plusDays(1)
                                        .atStartOfDay(BusinessClock.ZONE)
                                        .toOffsetDateTime())
                .sortedBy(SortKey.of("at", "e.at", "timestamptz"));
        return new TrailReach(actor, accounts).limit(listing).page(page);
    }

    @GET
    @Path("/verification")
    @Needs(Permission.AUDIT_READ)
    @Operation(
            operationId = "verifyAudit",
            summary = "Walk the chain",
            description =
                    "Recomputes every link and every digest, and names the first that does not hold. Keep head outside the system: against it, cutting"
                            + " off the end is seen too.")
    public AuditVerification.Result verify() {
        return verification.verify();
    }
}
