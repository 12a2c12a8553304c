package vn.thidua.season;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.campaign.CalledUnits;
import vn.thidua.dossier.DossierDeadlines;
import vn.thidua.platform.Ids;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** What the units answered to the letters; the only place that queries the table {@code season_nothing}. */
@Singleton
class SeasonAnswers {

    /** A dossier says more than a word that there would be none. */
    private static final String ANSWER =
            "case when sent.sent_on is not null then 'SENT' when n.unit_id is not null then 'NOTHING' else 'OWED' end";

    private final Jdbi jdbi;
    private final Listings listings;
    private final CalledUnits called;
    private final DossierDeadlines deadlines;
    private final BusinessClock clock;

    SeasonAnswers(Jdbi jdbi, Listings listings, CalledUnits called, DossierDeadlines deadlines, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.called = called;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param scope whose units are told */
    Listing<SeasonUnit> listing(SeasonRow season, SeasonAnswer answer, Scope scope) {
        Map<UUID, LocalDate> sent = deadlines.firstSent(season.year());
        return listings.of(
                        UnitRef.columns("u", "unit") + ", " + ANSWER
                                + " as answer, sent.sent_on, n.reason, a.display_name as said_by, n.said_on",
                        "unit_now u left join season_nothing n on n.unit_id = u.id and n.season_id = :season"
                                + " left join account a on a.id = n.said_by"
                                + " left join unnest(:sentBy, cast(:sentOn as date[])) as sent (unit_id, sent_on) on sent.unit_id = u.id",
                        "u.id",
                        SeasonUnit::read)
                .bind("season", season.id())
                .bind("sentBy", sent.keySet().toArray(UUID[]::new))
                .bind("sentOn", sent.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .where("u.id = any(:called)", "called", called(season))
                .where(Scope.predicate("u.id"), "scope", scope.roots())
                .where(ANSWER + " = :answer", "answer", answer == null ? null : answer.name())
                .sortedBy(SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("unit");
    }

    private UUID[] called(SeasonRow season) {
        return called.of(season.unit().id(), clock.today()).toArray(UUID[]::new);
    }

    boolean calls(SeasonRow season, UUID unitId) {
        return called.of(season.unit().id(), clock.today()).contains(unitId);
    }

    boolean hasSent(SeasonRow season, UUID unitId) {
        return deadlines.firstSent(season.year()).containsKey(unitId);
    }

    void sayNothing(UUID seasonId, NothingToPropose word, UUID accountId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into season_nothing (id, season_id, unit_id, reason, said_by, said_on)"
                                + " values (:id, :season, :unit, :reason, :by, :on)")
                .bind("id", Ids.next())
                .bind("season", seasonId)
                .bind("unit", word.unitId())
                .bind("reason", word.reason())
                .bind("by", accountId)
                .bind("on", clock.today())
                .execute());
    }
}
