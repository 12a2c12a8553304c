package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that touches what is to come back, and the receipts of it. */
@Singleton
class AwardReturns {

    private static final String TOTALS = """
            select count(*) filter (where r.state = 'OWED' and r.what = 'INSIGNIA') as insignia,
                   count(*) filter (where r.state = 'OWED' and r.what = 'MONEY') as sums,
                   coalesce(sum(r.amount - got.sum) filter (where r.state = 'OWED'), 0) as outstanding,
                   count(*) filter (where r.state = 'OWED' and r.what = 'MONEY' and r.amount is null) as unknown,
                   coalesce(sum(got.sum), 0) as returned,
                   count(*) filter (where r.state = 'OWED' and r.due_on < cast(:today as date)) as overdue
              from award_return r
              %s
              cross join lateral (select coalesce(sum(c.amount), 0) as sum from award_return_receipt c where c.return_id = r.id) got
             where %s
               and (cast(:unit as uuid) is null or a.unit_id = :unit)
               and (cast(:amendment as uuid) is null or r.amendment_id = :amendment)
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final BusinessClock clock;
    private final Actor actor;

    AwardReturns(Jdbi jdbi, Listings listings, BusinessClock clock, Actor actor) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.clock = clock;
        this.actor = actor;
    }

    Listing<AwardReturnItem> listing(AwardReturnFilter filter) {
        LocalDate today = clock.today();
        Listing<AwardReturnItem> listing = listings.of(
                AwardReturnItem.columns(actor.locale()),
                "award_return r " + AwardReturnItem.JOINS,
                "r.id",
                row -> AwardReturnItem.read(row, today, actor));
        actor.scope(Permission.DECISION_READ).limit(listing, "m.unit_id");
        if (Boolean.TRUE.equals(filter.overdue)) {
            listing.where("r.state = 'OWED' and r.due_on < :today", "today", today);
        }
        return listing.scan("search_text(a.recipient_name || ' ' || coalesce(m.number_text, ''))", filter.q)
                .where("a.unit_id = :unit", "unit", filter.unit)
                .where("r.what = :what", "what", filter.what)
                .where("r.state = :state", "state", filter.state)
                .where("r.amendment_id = :amendment", "amendment", filter.amendment)
                .sortedBy(
                        SortKey.nullable("dueOn", "r.due_on", "date"),
                        SortKey.of("recipient", "a.recipient_name collate vietnamese", "text"))
                .first("dueOn");
    }

    AwardReturnTotals totals(UUID unit, UUID amendment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        TOTALS.formatted(AwardReturnItem.JOINS, Scope.predicate("m.unit_id")))
                .bind("today", clock.today())
                .bind("unit", unit)
                .bind("amendment", amendment)
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DECISION_READ).roots())
                .map((row, context) -> new AwardReturnTotals(
                        row.getInt("insignia"),
                        row.getInt("sums"),
                        row.getLong("outstanding"),
                        row.getInt("unknown"),
                        row.getLong("returned"),
                        row.getInt("overdue")))
                .one());
    }

    List<AwardReturnItem> of(UUID amendmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AwardReturnItem.columns(actor.locale())
                        + " from award_return r " + AwardReturnItem.JOINS
                        + " join amendment_line l on l.amendment_id = r.amendment_id and l.award_id = r.award_id"
                        + " where r.amendment_id = :amendment order by l.ordinal, r.what")
                .bind("amendment", amendmentId)
                .map((row, context) -> AwardReturnItem.read(row, clock.today(), actor))
                .list());
    }

    Optional<AwardReturnItem> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AwardReturnItem.columns(actor.locale())
                        + " from award_return r " + AwardReturnItem.JOINS + " where r.id = :id")
                .bind("id", id)
                .map((row, context) -> AwardReturnItem.read(row, clock.today(), actor))
                .findOne());
    }

    List<AwardReturnReceived> receipts(UUID amendmentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.id, c.return_id, c.received_on, c.handed_by, c.amount, c.reference, c.recorded_at, o.display_name, "
                                + DocumentRef.COLUMNS
                                + " from award_return_receipt c join award_return r on r.id = c.return_id"
                                + " join account o on o.id = c.recorded_by left join document d on d.id = c.document_id"
                                + " where r.amendment_id = :amendment order by c.received_on, c.id")
                .bind("amendment", amendmentId)
                .map((row, context) -> new AwardReturnReceived(
                        Rows.id(row, "id"),
                        Rows.id(row, "return_id"),
                        Rows.date(row, "received_on"),
                        row.getString("handed_by"),
                        row.getObject("amount", Long.class),
                        row.getString("reference"),
                        Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                        row.getString("display_name"),
                        Rows.instant(row, "recorded_at")))
                .list());
    }

    /** What of one award is to come back. */
    record Opening(UUID awardId, ReturnedThing what, Long amount, UUID fundUnitId) {}

    void open(UUID amendmentId, List<Opening> openings, LocalDate dueOn) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into award_return (id, amendment_id, award_id, what, amount, fund_unit_id, due_on, state)"
                            + " values (:id, :amendment, :award, :what, :amount, :fund, :due, 'OWED')");
            openings.forEach(opening -> batch.bind("id", Ids.next())
                    .bind("amendment", amendmentId)
                    .bind("award", opening.awardId())
                    .bind("what", opening.what().name())
                    .bind("amount", opening.amount())
                    .bind("fund", opening.fundUnitId())
                    .bind("due", dueOn)
                    .add());
            batch.execute();
        });
    }

    /** Of two who enter something about it at once the second waits. */
    record Held(
            UUID id,
            UUID amendmentId,
            UUID awardId,
            ReturnedThing what,
            AwardReturnState state,
            Long amount,
            long returned,
            UUID unitId,
            AmendmentWay way,
            LocalDate decidedOn,
            String label) {}

    Optional<Held> locked(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.id, r.amendment_id, r.award_id, r.what, r.state, r.amount, m.unit_id, m.way, m.decided_on,"
                                + " m.number_text || ' · ' || m.title as label from award_return r"
                                + " join amendment m on m.id = r.amendment_id where r.id = :id for update of r")
                .bind("id", id)
                .map((row, context) -> new Held(
                        Rows.id(row, "id"),
                        Rows.id(row, "amendment_id"),
                        Rows.id(row, "award_id"),
                        Rows.constant(row, "what", ReturnedThing.class),
                        Rows.constant(row, "state", AwardReturnState.class),
                        row.getObject("amount", Long.class),
                        sumOf(id),
                        Rows.id(row, "unit_id"),
                        Rows.constant(row, "way", AmendmentWay.class),
                        Rows.date(row, "decided_on"),
                        row.getString("label")))
                .findOne());
    }

    /** Read after the lock: what another entered meanwhile counts. */
    private long sumOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(sum(amount), 0) from award_return_receipt where return_id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    void add(UUID id, AwardReturnReceipt receipt, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award_return_receipt (id, return_id, received_on, handed_by, amount, reference, document_id, recorded_at,"
                                + " recorded_by) values (:receipt, :id, :on, :handedBy, :amount, :reference, :document, :at, :by)")
                .bind("receipt", Ids.next())
                .bind("id", id)
                .bind("on", receipt.on())
                .bind("handedBy", receipt.by())
                .bind("amount", receipt.amount())
                .bind("reference", receipt.reference())
                .bind("document", receipt.documentId())
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    void settle(UUID id, AwardReturnState state, LocalDate on, String because) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update award_return set state = :state, settled_on = :on, because = :because where id = :id")
                .bind("state", state.name())
                .bind("on", on)
                .bind("because", because)
                .bind("id", id)
                .execute());
    }

    boolean isOwed(UUID amendmentId, UUID awardId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from award_return where amendment_id = :amendment and award_id = :award and state = 'OWED')")
                .bind("amendment", amendmentId)
                .bind("award", awardId)
                .mapTo(Boolean.class)
                .one());
    }

    /** What was not back when the award was restored. */
    void lift(List<UUID> awardIds) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update award_return set state = 'LIFTED' where award_id = any(:awards) and state = 'OWED'")
                .bindArray("awards", UUID.class, awardIds.toArray())
                .execute());
    }

    void forward(UUID amendmentId, LocalDate on) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update award_return set forwarded_on = :on where amendment_id = :amendment and what = 'INSIGNIA'"
                                + " and state = 'RETURNED' and forwarded_on is null")
                .bind("on", on)
                .bind("amendment", amendmentId)
                .execute());
    }

    /** Null while none is back. */
    LocalDate lastInsigniaOn(UUID amendmentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(settled_on) from award_return where amendment_id = :amendment and what = 'INSIGNIA' and state = 'RETURNED'")
                .bind("amendment", amendmentId)
                .map((row, context) -> row.getObject(1, LocalDate.class))
                .one());
    }
}
