package vn.thidua.sign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Works signs out of what is recorded, and reads the things behind them. */
@Singleton
class Signs {

    static final String NOTE = "NOTE";

    private static final String COUNT =
            "count(*) filter (where s.state = 'OPEN') as open, count(*) filter (where s.state = 'CHANGED') as changed,"
                    + " count(*) filter (where s.state = 'NOTED') as noted, count(*) filter (where s.state = 'SUPPRESSED') as suppressed";

    private final Jdbi jdbi;
    private final Listings listings;
    private final SignReach reach;
    private final SignNotes notes;
    private final Actor actor;
    private final BusinessClock clock;

    Signs(Jdbi jdbi, Listings listings, SignReach reach, SignNotes notes, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.notes = notes;
        this.actor = actor;
        this.clock = clock;
    }

    List<SignKindView> kinds() {
        Map<SignKind, Map<String, SignThreshold>> thresholds = thresholds();
        return reach.kinds().stream()
                .map(kind -> SignKindView.of(kind, thresholds.get(kind), actor.locale()))
                .toList();
    }

    SignFigures figures(Integer year, UUID unit) {
        int of = year == null ? clock.today().getYear() : year;
        Map<SignKind, Map<String, SignThreshold>> thresholds = thresholds();
        return new SignFigures(
                of,
                reach.kinds().stream()
                        .map(kind -> counted(asked(kind, of, unit, thresholds.get(kind))))
                        .toList());
    }

    private SignFigures.OfKind counted(SignAsked asked) {
        return query(
                "select " + COUNT + " from " + asked.signs(),
                asked,
                query -> query.map((row, context) -> new SignFigures.OfKind(
                                asked.kind(),
                                row.getInt("open"),
                                row.getInt("changed"),
                                row.getInt("noted"),
                                row.getInt("suppressed")))
                        .one());
    }

    Listing<SignItem> listing(SignKind kind, int year, SignFilter filter) {
        SignAsked asked = asked(kind, year, filter.unit);
        Listing<SignItem> listing = listings.of(
                SignItem.COLUMNS, asked.signs() + SignItem.JOINS, "s.id", row -> SignItem.read(row, kind, year));
        asked.bind(listing::bind);
        return listing.where(filter.state == null ? "not s.suppressed" : "true")
                .where("s.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sortedBy(
                        SortKey.nullable("share", "case when not s.suppressed then s.share end", "numeric"),
                        SortKey.nullable("total", "case when not s.suppressed then s.total end", "bigint"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("-share");
    }

    /** A sign by its id, and the key of its group. */
    private record Found(SignItem item, String key) {}

    private Found find(SignAsked asked, UUID id) {
        return query(
                        "select " + SignItem.COLUMNS + " from " + asked.signs() + SignItem.JOINS + " where s.id = :id",
                        asked,
                        query -> query.bind("id", id)
                                .map((row, context) -> found(row, asked))
                                .findOne())
                .orElseThrow(Problem::notFound);
    }

    private static Found found(ResultSet row, SignAsked asked) throws SQLException {
        return new Found(SignItem.read(row, asked.kind(), asked.year()), row.getString("key"));
    }

    SignItem item(SignKind kind, int year, UUID id) {
        return find(asked(kind, year, null), id).item();
    }

    SignView view(SignKind kind, int year, UUID id) {
        SignItem item = item(kind, year, id);
        boolean notable = item.state() != SignState.SUPPRESSED
                && actor.may(Permission.SIGN_NOTE, item.unit().id());
        return new SignView(item, notes.of(item), notable ? List.of(new ActionView(NOTE, true, null)) : List.of());
    }

    /** The marked ones first; none of a group that is too small for a figure. */
    Listing<SignThing> things(SignKind kind, int year, UUID id) {
        SignAsked asked = asked(kind, year, null);
        Found found = find(asked, id);
        Listing<SignThing> listing = listings.of(
                        SignThing.COLUMNS,
                        "(" + kind.things()
                                + ") t join unit_reach below on below.unit_id = t.unit_id join unit_now u on u.id = t.unit_id",
                        "t.id",
                        SignThing::read)
                .where("below.root_id = :root", "root", found.item().unit().id())
                .where(found.item().state() == SignState.SUPPRESSED ? "false" : "true");
        asked.bindThings(listing::bind);
        return listing.where("t.key = :key", "key", found.key())
                .sortedBy(
                        SortKey.of("marked", "t.marked::int", "integer"),
                        SortKey.nullable("onDay", "t.on_day", "date"),
                        SortKey.of("label", "t.label collate vietnamese", "text"))
                .first("-marked");
    }

    private SignAsked asked(SignKind kind, int year, UUID unit) {
        return asked(kind, year, unit, thresholds().get(kind));
    }

    private SignAsked asked(SignKind kind, int year, UUID unit, Map<String, SignThreshold> thresholds) {
        Scope scope = reach.require(kind);
        LocalDate today = clock.today();
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = last.isBefore(today) ? last : today;
        return new SignAsked(kind, year, day, unit, actor.locale().getLanguage(), scope, thresholds);
    }

    private Map<SignKind, Map<String, SignThreshold>> thresholds() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select kind, code, value, set_by, set_on from sign_threshold")
                .map((row, context) -> new Kept(
                        SignKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        new SignThreshold(
                                row.getBigDecimal("value"), row.getString("set_by"), Rows.date(row, "set_on"))))
                .collect(Collectors.groupingBy(
                        Kept::kind, TreeMap::new, Collectors.toMap(Kept::code, Kept::threshold))));
    }

    private record Kept(SignKind kind, String code, SignThreshold threshold) {}

    private <T> T query(String sql, SignAsked asked, Function<Query, T> read) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql);
            query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true));
            asked.bind(query::bind);
            return read.apply(query);
        });
    }
}
