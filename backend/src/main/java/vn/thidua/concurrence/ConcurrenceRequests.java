package vn.thidua.concurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries requests for concurrence, their cases and reminders, and the terms. */
@Singleton
class ConcurrenceRequests implements PanacheRepositoryBase<ConcurrenceRequest, UUID> {

    /** Past its day without an answer; bind {@code today}. */
    static final String OVERDUE =
            "(r.due_on < cast(:today as date) and r.state in ('TO_ANSWER', 'PROPOSED', 'WAITING')) is true";

    private static final String ITEM = "r.id, r.direction, r.other_body, r.subject, " + UnitRef.columns("u", "unit")
            + ", r.request_number, r.asked_on, r.due_on, " + OVERDUE
            + " as overdue, r.state, r.answered_on, r.agrees, r.updated_at";

    private static final String CASES = """
            select c.nomination_id, coalesce(c.name, n.frozen_name, n.household_name, p.name, g.name) as name, coalesce(c.award, %s) as award
              from concurrence_case c
              left join nomination n on n.id = c.nomination_id
              left join award_type t on t.code = n.award_code
              left join person p on p.id = n.person_id
              left join unit_now g on g.id = n.collective_id
             where c.request_id = :id
             order by c.ordinal
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final BusinessClock clock;

    ConcurrenceRequests(Jdbi jdbi, Listings listings, Reach reach, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.clock = clock;
    }

    Listing<ConcurrenceItem> listing(ConcurrenceFilter filter, Scope scope) {
        Listing<ConcurrenceItem> listing = listings.of(
                ITEM, "concurrence_request r", "join unit_now u on u.id = r.unit_id", "r.id", ConcurrenceItem::read);
        return reach.limit(listing, "r.unit_id", scope, filter.unit)
                .content("today", clock.today())
                .search("r.search", filter.q)
                .where(
                        "r.direction = :direction",
                        "direction",
                        filter.direction == null ? null : filter.direction.name())
                .where("r.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where(OVERDUE + " = :overdue", "overdue", filter.overdue)
                .sortedBy(
                        SortKey.of("updatedAt", "r.updated_at", "timestamptz"),
                        SortKey.nullable("dueOn", "r.due_on", "date"));
    }

    List<ConcurrenceView.Case> cases(UUID id, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        CASES.formatted(isVietnamese(locale) ? "t.name" : "t.name_en"))
                .bind("id", id)
                .map((row, context) -> new ConcurrenceView.Case(
                        Rows.id(row, "nomination_id"), row.getString("name"), row.getString("award")))
                .list());
    }

    void replaceCases(UUID id, List<ConcurrenceDraft.Case> cases) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from concurrence_case where request_id = :id")
                    .bind("id", id)
                    .execute();
            PreparedBatch batch = handle.prepareBatch(
                    "insert into concurrence_case (id, request_id, ordinal, nomination_id, name, award)"
                            + " values (:case, :id, :ordinal, :nomination, :name, :award)");
            for (int i = 0; i < cases.size(); i++) {
                ConcurrenceDraft.Case of = cases.get(i);
                batch.bind("case", Ids.next())
                        .bind("id", id)
                        .bind("ordinal", i)
                        .bind("nomination", of.nominationId())
                        .bind("name", of.name())
                        .bind("award", of.award())
                        .add();
            }
            batch.execute();
        });
    }

    List<ConcurrenceView.Chase> chases(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.chased_on, c.note, a.display_name from concurrence_chase c"
                                + " join account a on a.id = c.recorded_by where c.request_id = :id order by c.recorded_at, c.id")
                .bind("id", id)
                .map((row, context) -> new ConcurrenceView.Chase(
                        Rows.date(row, "chased_on"), row.getString("note"), row.getString("display_name")))
                .list());
    }

    void addChase(UUID id, ConcurrenceReminder reminder, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into concurrence_chase (id, request_id, chased_on, note, recorded_at, recorded_by)"
                                + " values (:chase, :id, :on, :note, :at, :by)")
                .bind("chase", Ids.next())
                .bind("id", id)
                .bind("on", reminder.chasedOn())
                .bind("note", reminder.note())
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    /** What the law of the day says of the term and of silence; empty where no text is known. */
    Optional<ConcurrenceView.Term> term(LocalDate day, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from concurrence_term where valid @> cast(:day as date)")
                .bind("day", day)
                .map((row, context) -> new ConcurrenceView.Term(
                        row.getInt("working_days"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class),
                        row.getString(isVietnamese(locale) ? "silence" : "silence_en")))
                .findOne());
    }

    private static boolean isVietnamese(Locale locale) {
        return Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
    }
}
