package vn.thidua.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries disposals and their dossiers. */
@Singleton
class Disposals implements PanacheRepositoryBase<Disposal, UUID> {

    private static final String ITEM = "p.id, p.title, " + UnitRef.columns("u", "unit")
            + ", p.state, (select count(*) from disposal_entry x where x.disposal_id = p.id) as dossier_count, p.number, p.decided_on,"
            + " p.carried_out_on, p.updated_at";

    private static final String ENTRIES = "select e.dossier_id, e.number, d.title, " + UnitRef.columns("u", "unit")
            + ", e.year, e.level, e.closed_on, x.keep_until from disposal_entry x"
            + " join archive_entry e on e.dossier_id = x.dossier_id join dossier d on d.id = e.dossier_id"
            + " join unit_now u on u.id = e.unit_id where x.disposal_id = :id order by e.closed_on, e.number, e.dossier_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;

    Disposals(Jdbi jdbi, Listings listings, Reach reach) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
    }

    Listing<DisposalItem> listing(DisposalFilter filter, Scope scope) {
        Listing<DisposalItem> listing =
                listings.of(ITEM, "disposal p", "join unit_now u on u.id = p.unit_id", "p.id", DisposalItem::read);
        return reach.limit(listing, "p.unit_id", scope, filter.unit)
                .search("p.search", filter.q)
                .where("p.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sortedBy(
                        SortKey.of("updatedAt", "p.updated_at", "timestamptz"),
                        SortKey.nullable("decidedOn", "p.decided_on", "date"));
    }

    List<DisposalView.Entry> entries(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                .bind("id", id)
                .map((row, context) -> new DisposalView.Entry(
                        Rows.id(row, "dossier_id"),
                        row.getString("number"),
                        row.getString("title"),
                        UnitRef.read(row, "unit"),
                        row.getInt("year"),
                        Rows.constant(row, "level", RetentionLevel.class),
                        Rows.date(row, "closed_on"),
                        Rows.date(row, "keep_until")))
                .list());
    }

    /** In one order, so that two who choose the same dossiers wait for each other instead of dying together. */
    void replaceEntries(UUID id, List<DueDossier> dossiers) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from disposal_entry where disposal_id = :id")
                    .bind("id", id)
                    .execute();
            PreparedBatch batch = handle.prepareBatch(
                    "insert into disposal_entry (disposal_id, dossier_id, rule_id, keep_until) values (:id, :dossier, :rule, :until)");
            dossiers.stream()
                    .sorted()
                    .forEach(due -> batch.bind("id", id)
                            .bind("dossier", due.dossierId())
                            .bind("rule", due.ruleId())
                            .bind("until", due.keepUntil())
                            .add());
            batch.execute();
        });
    }

    /** Its dossiers may be chosen by another. */
    void free(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("update disposal_entry set holds = false where disposal_id = :id")
                .bind("id", id)
                .execute());
    }

    /** Erases, and says which documents went with it. */
    List<UUID> carryOut(UUID id, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from carry_out_disposal(:id, :on)")
                .bind("id", id)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }
}
