package vn.thidua.season;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;

/** Every version of every letter: the only place that queries their tables. Written under the lock of the season's row. */
@Singleton
class SeasonLetters {

    private final Jdbi jdbi;
    private final SeasonDeadlines terms;
    private final FlagUse flags;

    SeasonLetters(Jdbi jdbi, SeasonDeadlines terms, FlagUse flags) {
        this.jdbi = jdbi;
        this.terms = terms;
        this.flags = flags;
    }

    /** What is written with a version beside what it says. */
    record Stamp(String because, Instant issuedAt, UUID issuedBy, boolean demonstration) {

        static final Stamp DRAFT = new Stamp(null, null, null, false);
    }

    Optional<SeasonLetterView> find(UUID seasonId, int year, int ordinal, Locale locale) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select l.id as letter_id, l.ordinal, l.number_text, l.dated_on,"
                                + " l.title as letter_title, l.flag_standard, l.because, l.issued_at, l.demonstration, l.document_id, "
                                + DocumentRef.COLUMNS
                                + " from season_letter l left join document d on d.id = l.document_id"
                                + " where l.season_id = :season and l.ordinal = :ordinal")
                        .bind("season", seasonId)
                        .bind("ordinal", ordinal)
                        .map((row, context) -> view(handle, row, year, locale))
                        .findOne());
    }

    private SeasonLetterView view(Handle handle, ResultSet row, int year, Locale locale) throws SQLException {
        UUID letter = Rows.id(row, "letter_id");
        List<LocalDate> councilDays = councilDays(handle, letter);
        return new SeasonLetterView(
                row.getInt("ordinal"),
                row.getString("number_text"),
                Rows.date(row, "dated_on"),
                row.getString("letter_title"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                Rows.integer(row, "flag_standard"),
                row.getString("because"),
                Rows.instant(row, "issued_at"),
                row.getBoolean("demonstration"),
                councilDays,
                deadlines(handle, letter, terms.proposed(councilDays.getFirst(), locale)),
                flags.of(letter, year, null, null, locale));
    }

    private static List<LocalDate> councilDays(Handle handle, UUID letter) {
        return handle.createQuery("select day from season_council_day where letter_id = :letter order by day")
                .bind("letter", letter)
                .mapTo(LocalDate.class)
                .list();
    }

    private static List<SeasonDeadlineView> deadlines(Handle handle, UUID letter, List<SeasonDeadlineView> proposed) {
        Map<SeasonStep, SeasonDeadlineView> counted =
                proposed.stream().collect(Collectors.toMap(SeasonDeadlineView::step, Function.identity()));
        List<SeasonDeadlineView> found = new ArrayList<>();
        handle.createQuery(
                        "select step, name, due_on from season_deadline where letter_id = :letter order by due_on, id")
                .bind("letter", letter)
                .map((row, context) -> {
                    SeasonStep step = Rows.constant(row, "step", SeasonStep.class);
                    SeasonDeadlineView view = counted.get(step);
                    LocalDate due = Rows.date(row, "due_on");
                    return view == null
                            ? new SeasonDeadlineView(
                                    step, row.getString("name"), due, null, null, null, null, null, null)
                            : view.on(due);
                })
                .forEach(found::add);
        found.sort(Comparator.comparing(SeasonDeadlineView::dueOn).thenComparing(SeasonDeadlineView::step));
        return List.copyOf(found);
    }

    /** All that there were, the newest first; of a season there are few. */
    List<SeasonVersion> versions(UUID seasonId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select l.ordinal, l.number_text, l.dated_on, l.title, l.because, l.issued_at, a.display_name"
                                + " from season_letter l left join account a on a.id = l.issued_by where l.season_id = :season"
                                + " order by l.ordinal desc")
                .bind("season", seasonId)
                .map((row, context) -> new SeasonVersion(
                        row.getInt("ordinal"),
                        row.getString("number_text"),
                        Rows.date(row, "dated_on"),
                        row.getString("title"),
                        row.getString("because"),
                        Rows.instant(row, "issued_at"),
                        row.getString("display_name")))
                .list());
    }

    UUID add(UUID seasonId, int ordinal, SeasonLetterDraft draft, Stamp stamp) {
        UUID letter = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into season_letter (id, season_id, ordinal, number_text, dated_on, title, document_id,"
                                    + " flag_standard, because, issued_at, issued_by, demonstration) values (:id, :season, :ordinal, :number,"
                                    + " :datedOn, :title, :document, :standard, :because, :issuedAt, :issuedBy, :demonstration)")
                    .bind("id", letter)
                    .bind("season", seasonId)
                    .bind("ordinal", ordinal)
                    .bind("number", draft.number())
                    .bind("datedOn", draft.datedOn())
                    .bind("title", draft.title())
                    .bind("document", draft.documentId())
                    .bind("standard", draft.flagStandard())
                    .bind("because", stamp.because())
                    .bind(
                            "issuedAt",
                            stamp.issuedAt() == null ? null : stamp.issuedAt().atOffset(ZoneOffset.UTC))
                    .bind("issuedBy", stamp.issuedBy())
                    .bind("demonstration", stamp.demonstration())
                    .execute();
            addLines(handle, letter, draft);
        });
        return letter;
    }

    private static void addLines(Handle handle, UUID letter, SeasonLetterDraft draft) {
        draft.councilDays()
                .forEach(day -> handle.createUpdate(
                                "insert into season_council_day (letter_id, day) values (:letter, :day)")
                        .bind("letter", letter)
                        .bind("day", day)
                        .execute());
        var deadlines = handle.prepareBatch(
                "insert into season_deadline (id, letter_id, step, name, due_on) values (:id, :letter, :step, :name, :due)");
        draft.deadlines()
                .forEach(deadline -> deadlines
                        .bind("id", Ids.next())
                        .bind("letter", letter)
                        .bind("step", deadline.step().name())
                        .bind("name", deadline.name())
                        .bind("due", deadline.dueOn())
                        .add());
        deadlines.execute();
        var allotments = handle.prepareBatch("insert into season_allotment (letter_id, cluster_id, award_code, quota)"
                + " values (:letter, :cluster, :award, :quota)");
        draft.allotments()
                .forEach(allotment -> allotments
                        .bind("letter", letter)
                        .bind("cluster", allotment.clusterId())
                        .bind("award", allotment.awardCode())
                        .bind("quota", allotment.quota())
                        .add());
        allotments.execute();
    }

    /** A draft is written whole; nothing refers to its lines. */
    void replaceDraft(UUID seasonId, SeasonLetterDraft draft) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("season_council_day", "season_deadline", "season_allotment")) {
                handle.createUpdate(
                                "delete from " + table
                                        + " where letter_id in (select id from season_letter where season_id = :season and issued_at is null)")
                        .bind("season", seasonId)
                        .execute();
            }
            handle.createUpdate("delete from season_letter where season_id = :season and issued_at is null")
                    .bind("season", seasonId)
                    .execute();
        });
        add(seasonId, 1, draft, Stamp.DRAFT);
    }

    void issued(UUID seasonId, Instant at, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update season_letter set issued_at = :at, issued_by = :by where season_id = :season and issued_at is null")
                .bind("season", seasonId)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .execute());
    }
}
