package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** The table {@code dossier_deadline}: until when a ministry wants the year's dossiers. The floor above says it when a season is issued or amended. */
@Singleton
public class DossierDeadlines {

    private final Jdbi jdbi;
    private final Superiors superiors;

    DossierDeadlines(Jdbi jdbi, Superiors superiors) {
        this.jdbi = jdbi;
        this.superiors = superiors;
    }

    /**
     * What a letter says of the year.
     *
     * @param letter as it is cited
     */
    record Said(LocalDate dueOn, String letter, UUID seasonId) {}

    /** From now on this holds for the ministry's units. */
    public void set(UUID ministryId, int year, LocalDate dueOn, String letter, UUID seasonId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into dossier_deadline (unit_id, year, due_on, letter, season_id) values (:unit, :year, :due, :letter, :season)"
                                + " on conflict (unit_id, year) do update set due_on = excluded.due_on, letter = excluded.letter")
                .bind("unit", ministryId)
                .bind("year", year)
                .bind("due", dueOn)
                .bind("letter", letter)
                .bind("season", seasonId)
                .execute());
    }

    /**
     * Whether a dossier goes to the ministry at all: titles that the head of a unit with legal personality gives (Decree 91/2017/NĐ-CP, Article 43(2)) stay in
     * the unit, and have no season. One without nominations may still become anything.
     */
    boolean concerns(UUID dossierId, UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select not exists (select from nomination n where n.dossier_id = :dossier) or "
                                + goesUp(":dossier", ":unit", "cast(:on as date)"))
                .bind("dossier", dossierId)
                .bind("unit", unitId)
                .bind("on", on)
                .mapTo(Boolean.class)
                .one());
    }

    /** The units that have sent the ministry a dossier of that year, each with the day of its first. */
    public Map<UUID, LocalDate> firstSent(int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select d.unit_id, min(d.first_submitted_on) as sent_on from dossier d where d.kind = 'MERIT' and d.year = :year"
                                + " and d.first_submitted_on is not null and d.state not in ('WITHDRAWN', 'DISCARDED') and ("
                                + goesUp("d.id", "d.unit_id", "d.first_submitted_on") + ") group by d.unit_id")
                .bind("year", year)
                .reduceRows(new HashMap<>(), (sent, row) -> {
                    sent.put(row.getColumn("unit_id", UUID.class), row.getColumn("sent_on", LocalDate.class));
                    return sent;
                }));
    }

    private static String goesUp(String dossier, String unit, String on) {
        return "not (select u.legal_personality from unit_now u where u.id = " + unit + ")"
                + " or exists (select from nomination n where n.dossier_id = " + dossier
                + " and not exists (select from award_authority w where w.award_code = n.award_code and w.valid @> "
                + on
                + " and w.authority = 'UNIT_HEAD'))";
    }

    /** Only year-end commendation has its season. */
    Optional<Said> of(UUID unitId, int year, DossierKind kind) {
        if (kind != DossierKind.MERIT) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select due_on, letter, season_id from dossier_deadline where unit_id = :unit and year = :year")
                .bind("unit", superiors.of(unitId))
                .bind("year", year)
                .map((row, context) ->
                        new Said(Rows.date(row, "due_on"), row.getString("letter"), Rows.id(row, "season_id")))
                .findOne());
    }
}
