package vn.thidua.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardItem;
import vn.thidua.register.DecidedAwards;

/** The only place that queries amendments and their lines. */
@Singleton
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {

    private static final String JOINS = "join unit_now u on u.id = m.unit_id";

    /** A restoration wants awards that do not stand, every other kind those that do. */
    private static final String CASE = """
            select m.way, m.kind, cardinality(m.grounds) as grounds, m.conclusion_document_id is not null as concluded,
                   (select count(*) from amendment_line l
                      left join award_standing s on s.award_id = l.award_id and s.superseded_at is null and s.valid @> cast(:today as date)
                     where l.amendment_id = m.id and (coalesce(s.standing, 'IN_FORCE') = 'REVOKED') <> (m.kind = 'RESTORATION')) as unready,
                   (select count(*) from award_return r where r.amendment_id = m.id and m.way = 'STATE' and r.what = 'INSIGNIA'
                       and r.state = 'RETURNED' and r.forwarded_on is null) as insignia
              from amendment m where m.id = :id
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final DecidedAwards awards;
    private final BusinessClock clock;

    Amendments(Jdbi jdbi, Listings listings, Reach reach, DecidedAwards awards, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.awards = awards;
        this.clock = clock;
    }

    Listing<AmendmentItem> listing(AmendmentFilter filter, AmendmentState state, Scope scope) {
        Listing<AmendmentItem> listing =
                listings.of(AmendmentItem.COLUMNS, "amendment m", JOINS, "m.id", AmendmentItem::read);
        return filtered(reach.limit(listing, "m.unit_id", scope, filter.unit), filter)
                .where("m.state = :state", "state", state)
                .sortedBy(
                        SortKey.of("updatedAt", "m.updated_at", "timestamptz"),
                        SortKey.nullable("decidedOn", "m.decided_on", "date"),
                        SortKey.of("title", "m.title collate vietnamese", "text"));
    }

    Page<PublicAmendmentItem> listPublic(AmendmentFilter filter, PageRequest request) {
        Listing<PublicAmendmentItem> listing =
                listings.of(AmendmentItem.COLUMNS, "amendment m", JOINS, "m.id", PublicAmendmentItem::read);
        return filtered(reach.under(listing, "m.unit_id", filter.unit), filter)
                .where("m.state in ('PUBLISHED', 'DECIDED')")
                .sortedBy(
                        SortKey.of("decidedOn", "m.decided_on", "date"),
                        SortKey.of("title", "m.title collate vietnamese", "text"))
                .page(request);
    }

    private static <T> Listing<T> filtered(Listing<T> listing, AmendmentFilter filter) {
        return listing.search("m.search", filter.q)
                .where("m.kind = :kind", "kind", filter.kind)
                .where("m.way = :way", "way", filter.way)
                .where("m.decision_id = :decision", "decision", filter.decision);
    }

    Optional<AmendmentRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + AmendmentRow.COLUMNS + " from " + AmendmentRow.FROM + " where m.id = :id")
                .bind("id", id)
                .map((row, context) -> AmendmentRow.read(row))
                .findOne());
    }

    AmendmentCase facts(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(CASE)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> new AmendmentCase(
                        Rows.constant(row, "way", AmendmentWay.class),
                        Rows.constant(row, "kind", AmendmentKind.class),
                        row.getInt("grounds"),
                        row.getBoolean("concluded"),
                        row.getInt("unready"),
                        row.getInt("insignia")))
                .one());
    }

    private record Entry(UUID id, UUID awardId, Reading reads, Reading was) {}

    List<AmendmentLine> lines(UUID id, Locale locale) {
        List<Entry> entries = jdbi.withHandle(handle -> handle.createQuery(
                        "select * from amendment_line where amendment_id = :id order by ordinal")
                .bind("id", id)
                .map((row, context) -> new Entry(
                        Rows.id(row, "id"),
                        Rows.id(row, "award_id"),
                        reading(
                                row.getString("reads_recipient_name"),
                                row.getString("reads_unit_name"),
                                Rows.integer(row, "reads_year")),
                        reading(
                                row.getString("was_recipient_name"),
                                row.getString("was_unit_name"),
                                Rows.integer(row, "was_year"))))
                .list());
        Map<UUID, AwardItem> found = awards
                .ofIds(entries.stream().map(Entry::awardId).toList(), locale)
                .stream()
                .collect(Collectors.toMap(AwardItem::id, Function.identity()));
        return entries.stream()
                .map(entry -> new AmendmentLine(entry.id(), found.get(entry.awardId()), entry.reads(), entry.was()))
                .toList();
    }

    private static Reading reading(String recipientName, String unitName, Integer year) {
        return recipientName == null && unitName == null && year == null
                ? null
                : new Reading(recipientName, unitName, year);
    }

    void replaceLines(UUID id, List<AmendmentDraft.Line> lines) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from amendment_line where amendment_id = :id")
                    .bind("id", id)
                    .execute();
            var batch = handle.prepareBatch(
                    "insert into amendment_line (id, amendment_id, ordinal, award_id, reads_recipient_name, reads_unit_name, reads_year)"
                            + " values (:line, :id, :ordinal, :award, :name, :unit, :year)");
            for (int i = 0; i < lines.size(); i++) {
                Reading reads = lines.get(i).reads();
                batch.bind("line", Ids.next())
                        .bind("id", id)
                        .bind("ordinal", i)
                        .bind("award", lines.get(i).awardId())
                        .bind("name", reads == null ? null : reads.recipientName())
                        .bind("unit", reads == null ? null : reads.unitName())
                        .bind("year", reads == null ? null : reads.year())
                        .add();
            }
            batch.execute();
        });
    }

    /** Its awards may stand in another amendment again. */
    void close(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("update amendment_line set open = false where amendment_id = :id")
                .bind("id", id)
                .execute());
    }

    /** What the awards read until now, for ever. */
    void freeze(List<AmendmentLine> lines) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "update amendment_line set was_recipient_name = :name, was_unit_name = :unit, was_year = :year where id = :id");
            lines.forEach(line -> {
                Reading was = Reading.of(line.award());
                batch.bind("id", line.id())
                        .bind("name", was.recipientName())
                        .bind("unit", was.unitName())
                        .bind("year", was.year())
                        .add();
            });
            batch.execute();
        });
    }

    /** Those of these awards that stand in another open amendment. */
    Set<UUID> takenElsewhere(UUID id, Collection<UUID> awardIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select award_id from amendment_line where open and award_id = any(:awards) and amendment_id <> :id")
                .bindArray("awards", UUID.class, awardIds.toArray())
                .bind("id", id)
                .mapTo(UUID.class)
                .set());
    }

    boolean isOpen(UUID awardId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from amendment_line where open and award_id = :award)")
                .bind("award", awardId)
                .mapTo(Boolean.class)
                .one());
    }
}
