package vn.thidua.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.dossier.Governing;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** The door of this room for the council and for submissions: how nominations stand with public consultation. */
@Singleton
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    /** Closed by its last day; bind {@code today}. */
    static final String STATE =
            "case when c.state = 'OPEN' and c.last_on < cast(:today as date) then 'CLOSED' else c.state end";

    private static final String COMMENTS =
            "(select count(*) from consultation_comment m where m.consultation_id = c.id" + " and m.kind = 'OBJECTION'";

    private static final String ITEM = "c.id, c.title, " + UnitRef.columns("u", "unit") + ", c.opens_on, c.last_on, "
            + STATE
            + " as state_now, (select count(*) from consultation_candidate k where k.consultation_id = c.id) as candidate_count, "
            + COMMENTS + ") as objections, " + COMMENTS + " and m.state <> 'ANSWERED') as unanswered, c.updated_at";

    /** What the simplified procedure spares; of rule {@code r} and dossier {@code d}. */
    static final String SKIPPED = "(d.kind = any(r.skipped_kinds) or d.simplified_reason is not null)";

    /** Named by the nomination {@code n} and its dossier {@code d}. */
    static final String RULE = "r.award_codes @> array[n.award_code] and r.valid @> " + Governing.DAY;

    private static final String STANDING = """
            select n.id, r.before_step, r.working_days, r.citation, r.standing, %s as skipped, r.skip_citation,
                   r.skip_standing, c.id as consultation_id, c.opens_on, c.last_on,
                   (select count(*) from consultation_comment m where m.candidate_id = k.id and m.kind = 'OBJECTION') as objections,
                   (select count(*) from consultation_comment m where m.candidate_id = k.id and m.kind = 'OBJECTION' and m.state <> 'ANSWERED')
                       as unanswered
              from nomination n
              join dossier d on d.id = n.dossier_id
              left join consultation_rule r on %s
              left join (consultation_candidate k join consultation c on c.id = k.consultation_id and c.state = 'OPEN')
                     on k.nomination_id = n.id and k.holds
             where n.id = any(:nominations)
            """.formatted(SKIPPED, RULE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    Consultations(Jdbi jdbi, Listings listings, Reach reach, WorkingCalendar calendar, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.calendar = calendar;
        this.clock = clock;
    }

    Listing<ConsultationItem> listing(ConsultationFilter filter, Scope scope) {
        Listing<ConsultationItem> listing = listings.of(
                ITEM, "consultation c", "join unit_now u on u.id = c.unit_id", "c.id", ConsultationItem::read);
        return reach.limit(listing, "c.unit_id", scope, filter.unit)
                .content("today", clock.today())
                .search("c.search", filter.q)
                .where(STATE + " = :state", "state", filter.state == null ? null : filter.state.name())
                .where(
                        "exists (select from consultation_comment m where m.consultation_id = c.id and m.kind = 'OBJECTION'"
                                + " and m.state <> 'ANSWERED') = :unanswered",
                        "unanswered",
                        filter.unanswered)
                .sortedBy(
                        SortKey.of("updatedAt", "c.updated_at", "timestamptz"),
                        SortKey.of("opensOn", "c.opens_on", "date"),
                        SortKey.of("lastOn", "c.last_on", "date"));
    }

    /** What is public, and those that are over: never a draft, never one that was called off. */
    Listing<PublicConsultationItem> listPublic(String q) {
        return listings.of(
                        "c.id, c.title, " + UnitRef.columns("u", "unit") + ", c.opens_on, c.last_on, " + STATE
                                + " as state_now, (select count(*) from consultation_candidate k where k.consultation_id = c.id)"
                                + " as candidate_count",
                        "consultation c",
                        "join unit_now u on u.id = c.unit_id",
                        "c.id",
                        PublicConsultationItem::read)
                .content("today", clock.today())
                .where("c.state = 'OPEN'")
                .where("c.opens_on <= cast(:today as date)")
                .search("c.search", q)
                .sortedBy(SortKey.of("opensOn", "c.opens_on", "date"));
    }

    /**
     * Of each of these nominations, in one statement, in whatever scope.
     *
     * @param day of the council, or of the submission
     * @param locale in whose language {@link ConsultationStanding#because} is said
     */
    public Map<UUID, ConsultationStanding> standing(Collection<UUID> nominationIds, LocalDate day, Locale locale) {
        WorkingDays days = calendar.current();
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bindArray("nominations", UUID.class, nominationIds.toArray())
                .map((row, context) -> Map.entry(Rows.id(row, "id"), standing(row, day, days, locale)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static ConsultationStanding standing(ResultSet row, LocalDate day, WorkingDays days, Locale locale)
            throws SQLException {
        boolean skipped = row.getBoolean("skipped");
        boolean required = row.getString("citation") != null && !skipped;
        String citation = row.getString(skipped ? "skip_citation" : "citation");
        LocalDate from = Rows.date(row, "opens_on");
        LocalDate to = Rows.date(row, "last_on");
        Integer least = Rows.integer(row, "working_days");
        ConsultationGap gap = required ? gap(from, to, least, day, days) : null;
        return new ConsultationStanding(
                required,
                gap == null,
                Rows.constant(row, "before_step", ConsultationStep.class),
                least,
                Rows.id(row, "consultation_id"),
                from,
                to,
                row.getInt("objections"),
                row.getInt("unanswered"),
                citation,
                Rows.constant(row, skipped ? "skip_standing" : "standing", Standing.class),
                gap,
                gap == null ? null : because(gap, citation, to, least, locale));
    }

    private static String because(ConsultationGap gap, String citation, LocalDate to, Integer least, Locale locale) {
        Object what = switch (gap) {
            case NOT_OPENED -> "";
            case NOT_OVER -> DAY.format(to);
            case TOO_FEW_DAYS -> least;
        };
        return Messages.DOMAIN.text(locale, "consultation." + gap, citation, what);
    }

    private static ConsultationGap gap(LocalDate from, LocalDate to, Integer least, LocalDate day, WorkingDays days) {
        if (from == null) {
            return ConsultationGap.NOT_OPENED;
        }
        if (!day.isAfter(to)) {
            return ConsultationGap.NOT_OVER;
        }
        return least != null && days.workingDaysBetween(from, to) < least ? ConsultationGap.TOO_FEW_DAYS : null;
    }
}
