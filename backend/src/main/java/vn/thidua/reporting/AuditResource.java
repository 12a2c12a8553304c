package vn.thidua.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.AccountReach;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.audit.AuditVerification;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
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
    private final Exports exports;

    AuditResource(
            Listings listings, AuditVerification verification, Actor actor, AccountReach accounts, Exports exports) {
        this.listings = listings;
        this.verification = verification;
        this.actor = actor;
        this.accounts = accounts;
        this.exports = exports;
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
    public Page<AuditEntryItem> entries(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid PageRequest page) {
        return listing(filter).page(page);
    }

    @GET
    @Path("/entries/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.TRAIL_READ)
    @Operation(
            operationId = "exportAuditEntries",
            summary = "The trail as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid AuditFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(AuditEntryItem.SHEET, listing(filter), export);
    }

    private Listing<AuditEntryItem> listing(AuditFilter filter) {
        Listing<AuditEntryItem> listing = listings.of(
                        AuditEntryItem.COLUMNS,
                        "audit_entry e",
                        "left join audit_seal s on s.entry_id = e.id",
                        "e.id",
                        AuditEntryItem::read)
                .where("e.subject_type = :subjectType", "subjectType", name(filter.subjectType))
                .where("e.subject_id = :subjectId", "subjectId", filter.subjectId)
                .where("e.account_id = :account", "account", filter.accountId)
                .where("e.action = :action", "action", filter.action)
                .where("e.outcome = :outcome", "outcome", name(filter.outcome))
                .where("e.at >= :from", "from", startOf(filter.from))
                .where("e.at < :to", "to", filter.to == null ? null : startOf(filter.to.plusDays(1)))
                .sortedBy(SortKey.of("at", "e.at", "timestamptz"));
        return new TrailReach(actor, accounts).limit(listing);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
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
