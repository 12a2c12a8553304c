package vn.thidua.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.dossier.DossierRef;
import vn.thidua.dossier.Governing;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** The only place that queries decisions and their lines. */
@Singleton
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String ITEM = "d.id, d.title, " + UnitRef.columns("u", "unit")
            + ", d.symbol, d.state, d.number_text, d.signed_on, d.published_on, d.updated_at,"
            + " (select count(*) from decision_line l where l.decision_id = d.id) as line_count";
    private static final String JOINS = "join unit_now u on u.id = d.unit_id";

    private static final String LINES = """
            select l.id, l.nomination_id, d.id as dossier_id, d.number, d.title, d.year, n.nominee_kind,
                   coalesce(n.person_id, n.collective_id) as nominee_id, n.frozen_name, n.household_address, %s, n.award_code, %s as award_name, t.category,
                   %s as framework,
                   b.line_id as bonus_id, b.amount, b.because, b.multiple, b.base_salary, b.by_table, b.at_most, b.citation, b.standing, %s
              from decision_line l
              join nomination n on n.id = l.nomination_id
              join dossier d on d.id = n.dossier_id
              join award_type t on t.code = n.award_code
              join unit_now u on u.id = coalesce(n.collective_id, n.frozen_unit_id)
              left join decision_bonus b on b.line_id = l.id
              left join unit_now p on p.id = b.payer_id
             where l.decision_id = :id
             order by l.ordinal
            """;

    private static final String CASE = """
            select count(*) as lines,
                   count(*) filter (where o.state <> 'ACCEPTED' or coalesce(x.outcome, 'PENDING') <> 'PASSED') as unready
              from decision_line l
              join nomination n on n.id = l.nomination_id
              join dossier o on o.id = n.dossier_id
              left join nomination_outcome x on x.nomination_id = n.id and x.superseded_at is null
             where l.decision_id = :id
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;

    Decisions(Jdbi jdbi, Listings listings, Reach reach) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
    }

    Listing<DecisionItem> listing(DecisionFilter filter, DecisionState state, Scope scope) {
        Listing<DecisionItem> listing = listings.of(ITEM, "decision d", JOINS, "d.id", DecisionItem::read);
        return filtered(reach.limit(listing, "d.unit_id", scope, filter.unit), filter)
                .where("d.state = :state", "state", state)
                .sortedBy(
                        SortKey.of("updatedAt", "d.updated_at", "timestamptz"),
                        SortKey.nullable("signedOn", "d.signed_on", "date"),
                        SortKey.of("title", "d.title collate vietnamese", "text"));
    }

    Page<PublicDecisionItem> listPublic(DecisionFilter filter, PageRequest request) {
        Listing<PublicDecisionItem> listing = listings.of(ITEM, "decision d", JOINS, "d.id", PublicDecisionItem::read);
        return filtered(reach.under(listing, "d.unit_id", filter.unit), filter)
                .where("d.state = 'PUBLISHED'")
                .sortedBy(
                        SortKey.of("signedOn", "d.signed_on", "date"),
                        SortKey.of("title", "d.title collate vietnamese", "text"))
                .page(request);
    }

    private static <T> Listing<T> filtered(Listing<T> listing, DecisionFilter filter) {
        return listing.search("d.search", filter.q)
                .where("d.signed_on >= :from", "from", firstDay(filter.year, 0))
                .where("d.signed_on < :until", "until", firstDay(filter.year, 1));
    }

    private static LocalDate firstDay(Integer year, int later) {
        return year == null ? null : LocalDate.of(year + later, 1, 1);
    }

    Optional<DecisionRow> row(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select d.*, " + UnitRef.columns("u", "unit") + " from (select id, title,"
                                + " unit_id as of_unit_id, symbol, legal_basis, state, number_text, signer_name, signer_title, sign_mode, signed_at,"
                                + " signed_on, published_at, published_on, digest, returned_because, created_at, updated_at, version from decision) d"
                                + " join unit_now u on u.id = d.of_unit_id where d.id = :id")
                        .bind("id", id)
                        .map((row, context) -> DecisionRow.read(row))
                        .findOne());
    }

    DecisionCase facts(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(CASE)
                .bind("id", id)
                .map((row, context) -> new DecisionCase(row.getInt("lines"), row.getInt("unready")))
                .one());
    }

    List<DecisionRate> lines(UUID id, Locale locale) {
        String name = locale.getLanguage().equals("en") ? "t.name_en" : "t.name";
        String sql = LINES.formatted(
                UnitRef.columns("u", "unit"), name, Governing.column("framework"), UnitRef.columns("p", "payer"));
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> new DecisionRate(
                        line(row),
                        Rows.constant(row, "category", AwardCategory.class),
                        row.getString("framework"),
                        row.getObject("bonus_id") == null ? null : bonus(row)))
                .list());
    }

    private static DecisionLine line(ResultSet row) throws SQLException {
        return new DecisionLine(
                Rows.id(row, "id"),
                Rows.id(row, "nomination_id"),
                new DossierRef(Rows.id(row, "dossier_id"), row.getString("number"), row.getString("title")),
                new Recipient(
                        Rows.constant(row, "nominee_kind", NomineeKind.class),
                        Rows.id(row, "nominee_id"),
                        row.getString("frozen_name"),
                        row.getString("household_address")),
                UnitRef.read(row, "unit"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                row.getInt("year"),
                null);
    }

    private static Bonus bonus(ResultSet row) throws SQLException {
        return new Bonus(
                row.getObject("amount", Long.class),
                Rows.constant(row, "because", BonusReason.class),
                row.getBigDecimal("multiple"),
                row.getObject("base_salary", Long.class),
                row.getObject("by_table", Long.class),
                row.getBoolean("at_most"),
                row.getString("citation"),
                Rows.constant(row, "standing", Standing.class),
                UnitRef.read(row, "payer"),
                List.of(),
                false,
                null);
    }

    List<UUID> nominationIds(UUID id) {
        return ids(id, "nomination_id");
    }

    List<UUID> lineIds(UUID id) {
        return ids(id, "id");
    }

    private List<UUID> ids(UUID id, String column) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + column + " from decision_line where decision_id = :id order by ordinal")
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
    }

    /** A nomination that stays keeps its line; the order is the one given. */
    void replaceLines(UUID id, List<UUID> nominationIds) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from decision_line where decision_id = :id and nomination_id <> all(:kept)")
                    .bind("id", id)
                    .bindArray("kept", UUID.class, nominationIds.toArray())
                    .execute();
            if (nominationIds.isEmpty()) {
                return;
            }
            // A clash over the nomination must be told, so only the decision's own line may be renumbered.
            var renumber = handle.prepareBatch(
                    "update decision_line set ordinal = :ordinal where decision_id = :id and nomination_id = :nomination");
            for (int i = 0; i < nominationIds.size(); i++) {
                renumber.bind("ordinal", i)
                        .bind("id", id)
                        .bind("nomination", nominationIds.get(i))
                        .add();
            }
            int[] kept = renumber.execute();
            var insert = handle.prepareBatch("insert into decision_line (id, decision_id, ordinal, nomination_id)"
                    + " values (:line, :id, :ordinal, :nomination)");
            for (int i = 0; i < nominationIds.size(); i++) {
                if (kept[i] == 0) {
                    insert.bind("line", Ids.next())
                            .bind("id", id)
                            .bind("ordinal", i)
                            .bind("nomination", nominationIds.get(i))
                            .add();
                }
            }
            if (insert.size() > 0) {
                insert.execute();
            }
        });
    }

    void dropLines(UUID id) {
        replaceLines(id, List.of());
    }

    Optional<Decider> decider(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + UnitRef.columns("u", "unit") + ", u.kind from unit_now u where u.id = :id")
                .bind("id", unitId)
                .map((row, context) -> new Decider(UnitRef.read(row, "unit"), row.getString("kind")))
                .findOne());
    }
}
