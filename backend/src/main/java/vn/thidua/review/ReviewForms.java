package vn.thidua.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Standing;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Messages;

/** The statistics forms of a cycle: read from the register while it is open, as they were kept when it is closed. */
@Singleton
public class ReviewForms {

    private static final String CITATION = "Thông tư 02/2023/TT-BNV";

    private static final String KEPT =
            "select subject_type, subject_id, label, unit_id, columns, lines from review_form_row where cycle_id = :cycle and form = :form";

    private final Jdbi jdbi;
    private final Listings listings;
    private final ReviewPages pages;
    private final Actor actor;

    ReviewForms(Jdbi jdbi, Listings listings, ReviewPages pages, Actor actor) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.pages = pages;
        this.actor = actor;
    }

    private record Cell(String line, String column) {}

    /** @throws Problem {@code NOT_FOUND} to who does not reach the unit that opened the cycle: a form tells of all its units */
    public FormView form(UUID cycleId, StatisticsForm form) {
        ReviewCycleItem cycle = whole(cycleId);
        Map<Cell, Integer> cells = cells(cycle, form);
        Locale locale = actor.locale();
        return new FormView(
                form.code(),
                form.code() + ".N/BNV-TĐKT",
                word(locale, form, "title"),
                CITATION,
                Standing.READ,
                cycle.title(),
                cycle.unit().name(),
                cycle.state() == ReviewState.CLOSED,
                form.columns().stream()
                        .map(column -> new FormView.Head(column, word(locale, form, "column." + column)))
                        .toList(),
                form.lines().stream()
                        .map(line -> line(form, line, word(locale, form, "line." + line), cells))
                        .toList());
    }

    /** A nought beside something unknown would say more than is known. */
    private static FormView.Line line(StatisticsForm form, String line, String title, Map<Cell, Integer> cells) {
        int unknown = cells.getOrDefault(new Cell(form.unknownOf(line), "TOTAL"), 0);
        boolean empty = form.roster() != null && !cells.containsKey(new Cell(form.roster(), "TOTAL"));
        List<Integer> counted = line(form, line, cells);
        boolean known = !form.unknownLines().contains(line)
                && !empty
                && (unknown == 0 || counted.stream().anyMatch(count -> count > 0));
        return new FormView.Line(line, title, known ? counted : null, unknown);
    }

    private static List<Integer> line(StatisticsForm form, String line, Map<Cell, Integer> cells) {
        return form.columns().stream()
                .map(column -> cells.getOrDefault(new Cell(line, column), 0))
                .toList();
    }

    private static String word(Locale locale, StatisticsForm form, String what) {
        return Messages.DOMAIN.text(locale, "form." + form.code() + "." + what);
    }

    private ReviewCycleItem whole(UUID cycleId) {
        ReviewCycleItem cycle = pages.readable(cycleId).item();
        actor.require(Permission.REVIEW_READ, cycle.unit().id());
        return cycle;
    }

    private static String rows(ReviewCycleItem cycle, StatisticsForm form) {
        return cycle.state() == ReviewState.CLOSED ? KEPT : form.rows();
    }

    private Map<Cell, Integer> cells(ReviewCycleItem cycle, StatisticsForm form) {
        Map<Cell, Integer> cells = new HashMap<>();
        String sql = "select l.line, c.col, count(*) as n from (" + rows(cycle, form)
                + ") r cross join lateral unnest(r.lines) as l (line) cross join lateral unnest(r.columns) as c (col) group by 1, 2";
        jdbi.useHandle(handle -> {
            var query = handle.createQuery(sql).bind("cycle", cycle.id());
            if (cycle.state() == ReviewState.CLOSED) {
                query.bind("form", form.code());
            } else {
                query.bind("from", cycle.startsOn()).bind("to", cycle.endsOn());
            }
            query.map((row, context) ->
                            Map.entry(new Cell(row.getString("line"), row.getString("col")), row.getInt("n")))
                    .forEach(one -> cells.put(one.getKey(), one.getValue()));
        });
        return cells;
    }

    /** What counts in one cell. */
    public Listing<FormRowItem> rows(UUID cycleId, StatisticsForm form, String line, String column) {
        ReviewCycleItem cycle = whole(cycleId);
        Listing<FormRowItem> listing = listings.of(
                        "r.subject_type, r.subject_id, r.label, u.id as unit_id, u.code as unit_code, u.name as unit_name",
                        "(" + rows(cycle, form) + ") r left join unit_now u on u.id = r.unit_id",
                        "r.subject_id",
                        FormRowItem::read)
                .where("r.lines @> array[cast(:line as text)]")
                .where("r.columns @> array[cast(:column as text)]")
                .bind("cycle", cycleId)
                .bind("line", line)
                .bind("column", column)
                .sortedBy(SortKey.of("label", "r.label collate vietnamese", "text"));
        return (cycle.state() == ReviewState.CLOSED
                        ? listing.bind("form", form.code())
                        : listing.bind("from", cycle.startsOn()).bind("to", cycle.endsOn()))
                .first("label");
    }

    /** The rows as they are now stand from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ReviewCycle cycle) {
        for (StatisticsForm form : StatisticsForm.values()) {
            keep(cycle.id(), form, cycle.startsOn(), cycle.endsOn());
        }
    }

    private void keep(UUID cycleId, StatisticsForm form, LocalDate from, LocalDate to) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into review_form_row (cycle_id, form, ordinal, subject_type, subject_id, label, unit_id, columns, lines)"
                                + " select :cycle, :form, row_number() over (order by r.label collate vietnamese, r.subject_id), r.subject_type, r.subject_id,"
                                + " r.label, r.unit_id, r.columns, r.lines from (" + form.rows() + ") r")
                .bind("cycle", cycleId)
                .bind("form", form.code())
                .bind("from", from)
                .bind("to", to)
                .execute());
    }
}
