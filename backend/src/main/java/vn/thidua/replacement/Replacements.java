package vn.thidua.replacement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries requests for replacement. Whoever reads one reads its evidence. */
@Singleton
class Replacements implements PanacheRepositoryBase<Replacement, UUID>, DocumentReaders {

    private static final Set<ReplacementState> SETTLED =
            EnumSet.of(ReplacementState.REFUSED, ReplacementState.HANDED_OVER, ReplacementState.ISSUED);

    private static final String ITEM =
            "r.id, r.number, r.award_id, a.award_code, %s as award_name, a.recipient_name, a.decision_number, %s, r.way, r.what, r.reason,"
                    + " r.state, r.asked_on, r.issue_number, r.issued_on, r.updated_at";

    private static final String JOINS = "join award a on a.id = r.award_id join award_type t on t.code = a.award_code"
            + " join unit_now u on u.id = r.unit_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final BusinessClock clock;

    Replacements(Jdbi jdbi, Listings listings, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.clock = clock;
    }

    Listing<ReplacementItem> listing(ReplacementFilter filter, Scope scope, Locale locale) {
        return scope.limit(
                        listings.of(item(locale), "replacement r", JOINS, "r.id", ReplacementItem::read),
                        "r.unit_id",
                        Scope.predicate("r.keeper_id"))
                .where("r.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("r.what = :what", "what", filter.what == null ? null : filter.what.name())
                .where("r.award_id = :award", "award", filter.award)
                .sortedBy(SortKey.of("updatedAt", "r.updated_at", "timestamptz"));
    }

    private static String item(Locale locale) {
        return ITEM.formatted(vietnamese(locale) ? "t.name" : "t.name_en", UnitRef.columns("u", "unit"));
    }

    private static boolean vietnamese(Locale locale) {
        return Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
    }

    Optional<ReplacementView> view(UUID id, Actor actor) {
        Locale locale = actor.locale();
        return jdbi.withHandle(handle -> handle.createQuery("select " + item(locale)
                        + ", r.account, r.approved_on, r.forward_number, r.forwarded_on, r.refused_because, r.handed_on, r.handed_to, r.version, "
                        + UnitRef.columns("k", "keeper") + ", " + DocumentRef.COLUMNS
                        + ", m.days, m.citation, m.standing, " + (vietnamese(locale) ? "m.note" : "m.note_en")
                        + " as term_note"
                        + " from replacement r " + JOINS
                        + " join unit_now k on k.id = r.keeper_id left join document d on d.id = r.document_id"
                        + " left join replacement_term m on m.valid @> r.asked_on where r.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row, actor))
                .findOne());
    }

    private ReplacementView read(ResultSet row, Actor actor) throws SQLException {
        ReplacementItem item = ReplacementItem.read(row);
        UnitRef keeper = UnitRef.read(row, "keeper");
        return new ReplacementView(
                item,
                keeper,
                row.getString("account"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                Rows.date(row, "approved_on"),
                row.getString("forward_number"),
                Rows.date(row, "forwarded_on"),
                row.getString("refused_because"),
                Rows.date(row, "handed_on"),
                row.getString("handed_to"),
                term(row, item),
                actions(item, actor, keeper.id()),
                row.getLong("version"));
    }

    /** Whichever way it does not go is not offered at all. */
    private static List<ActionView> actions(ReplacementItem item, Actor actor, UUID keeper) {
        return ReplacementLifecycle.LIFECYCLE.actions(item.way(), item.state(), actor, keeper, actor.locale()).stream()
                .filter(ActionView::allowed)
                .toList();
    }

    private ReplacementTerm term(ResultSet row, ReplacementItem item) throws SQLException {
        if (row.getString("citation") == null) {
            return null;
        }
        int days = row.getInt("days");
        LocalDate due = item.askedOn().plusDays(days);
        LocalDate by = item.issuedOn() == null ? clock.today() : item.issuedOn();
        boolean open = item.issuedOn() != null || !SETTLED.contains(item.state());
        return new ReplacementTerm(
                days,
                due,
                open && by.isAfter(due),
                row.getString("citation"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("term_note"));
    }

    long numberOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select number from replacement where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.document_id from replacement r where r.document_id = any(:documents) and ("
                                + Scope.predicate("r.unit_id") + " or " + Scope.predicate("r.keeper_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.REPLACEMENT_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
