package vn.thidua.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "Who owes what to whom by when.")
@RunOnVirtualThread
public class ObligationResource {

    private static final String COLUMNS =
            "o.id, o.kind, o.subject_type, o.subject_id, o.title, o.debtor_role, o.due_on, o.state, o.opened_at, o.settled_at, o.escalated_on, m.reminded_on, m.note as reminder,"
                    + " u.id as debtor_id, u.code as debtor_code, u.name as debtor_name";

    private static final String REMINDED =
            "left join lateral (select r.reminded_on, r.note from obligation_reminder r where r.obligation_id = o.id"
                    + " order by r.reminded_on desc, r.note is null, r.id desc limit 1) m on true";

    private static final String GRANTS = "unnest(:grantUnits, cast(:grantRoles as text[])) as mine (unit_id, role)";

    private final Listings listings;
    private final Actor actor;
    private final Reach reach;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final Exports exports;
    private final Punctuality punctuality;
    private final ChaseDebtors chase;

    ObligationResource(
            Listings listings,
            Actor actor,
            Reach reach,
            BusinessClock clock,
            WorkingCalendar calendar,
            Exports exports,
            Punctuality punctuality,
            ChaseDebtors chase) {
        this.listings = listings;
        this.actor = actor;
        this.reach = reach;
        this.clock = clock;
        this.calendar = calendar;
        this.exports = exports;
        this.punctuality = punctuality;
        this.chase = chase;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listObligations",
            summary = "What is owed",
            description =
                    "By default what whoever asks owes: the obligations of the units and roles of one's own grants. With mine=false all those of units in"
                            + " scope.")
    public Page<ObligationItem> list(@BeanParam ObligationFilter filter, @BeanParam @Valid PageRequest page) {
        return listing(filter).page(page);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "exportObligations",
            summary = "What is owed as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam ObligationFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(ObligationItem.SHEET, listing(filter), export);
    }

    @GET
    @Path("punctuality")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getPunctuality",
            summary = "Who is on time with what",
            description =
                    "Units by kinds of obligations, within reach: what is open, what is late and by how much, what was done in time and what after its day.")
    public PunctualityView punctuality(@BeanParam @Valid PunctualityFilter filter) {
        return punctuality.view(filter);
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Needs(Permission.OBLIGATION_CHASE)
    @Operation(
            operationId = "urgeDebtors",
            summary = "Urge debtors",
            description =
                    "These obligations, or all within reach that are late, 2,000 at most: their debtors see it with the obligation. Once a day for each.")
    @APIResponseSchema(value = RemindedView.class, responseCode = "200", responseDescription = "How many were urged.")
    public Response urge(@NotNull @Valid ReminderRequest request) {
        return Response.ok(chase.urge(request)).build();
    }

    private Listing<ObligationItem> listing(ObligationFilter filter) {
        Locale locale = actor.locale();
        LocalDate today = clock.today();
        WorkingDays days = calendar.current();
        Listing<ObligationItem> listing = listings.of(
                        COLUMNS,
                        "obligation o",
                        "join unit_now u on u.id = o.debtor_unit_id " + REMINDED,
                        "o.id",
                        row -> ObligationItem.read(row, locale, today, days))
                // Written out: what is open has indexes of its own.
                .where("o.state = '" + filter.state.name() + "'")
                .where("o.kind = :kind", "kind", filter.kind)
                .sortedBy(
                        SortKey.nullable("dueOn", "o.due_on", "date"),
                        SortKey.of("openedAt", "o.opened_at", "timestamptz"));
        if (filter.mine) {
            own(listing.where("o.debtor_unit_id = :unit", "unit", filter.unit));
        } else {
            reach.limit(listing, "o.debtor_unit_id", actor.scope(Permission.REFERENCE_READ), filter.unit);
        }
        return listing.first("dueOn");
    }

    /** The very units and roles of one's grants: what a subordinate unit owes is its own worry. */
    private void own(Listing<ObligationItem> listing) {
        List<Actor.Grant> grants = actor.grants();
        listing.grouped(
                        "select distinct unit_id, role from " + GRANTS,
                        "o.debtor_unit_id = each_.unit_id and " + Obligations.owedBy("each_"),
                        "exists (select from " + GRANTS + " where mine.unit_id = o.debtor_unit_id and "
                                + Obligations.owedBy("mine") + ")",
                        true)
                .bind("grantUnits", grants.stream().map(Actor.Grant::unitId).toArray(UUID[]::new))
                .bind(
                        "grantRoles",
                        grants.stream().map(grant -> grant.role().name()).toArray(String[]::new));
    }
}
