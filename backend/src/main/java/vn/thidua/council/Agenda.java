package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.consultation.ConsultationStanding;
import vn.thidua.consultation.Consultations;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.dossier.NominationHold;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** What is put before meetings, and who keeps out of it: the only place that queries {@code council_case} and {@code council_recusal}. */
@Singleton
class Agenda {

    private static final String STANDING = "k.meeting_id = :meeting and k.taken_off_at is null";

    /** What the system finds: a member who is the nominee, under whichever record, and where the regulation says so, one of the nominee's unit. */
    private static final String FOUND = """
            insert into council_recusal (case_id, seat_id, cause, found_by)
            select k.id, s.id, case when pn.id is not null then 'OWN_CASE' else 'OWN_UNIT' end, 'SYSTEM'
              from council_case k
              join nomination n on n.id = k.nomination_id
              join council_seat s on s.council_id = :council and s.superseded_at is null and s.valid @> cast(:on as date)
              join person ps on ps.id = s.person_id
              left join person pn on pn.id = n.person_id and coalesce(pn.merged_into_id, pn.id) = coalesce(ps.merged_into_id, ps.id)
              left join membership m on m.person_id = s.person_id and m.superseded_at is null and m.valid @> cast(:on as date)
             where k.meeting_id = :meeting and k.taken_off_at is null
               and (pn.id is not null or :ownUnit and m.unit_id = coalesce(n.collective_id, n.frozen_unit_id))
                on conflict do nothing
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;
    private final CaseRules rules;
    private final Consultations consultations;
    private final HeldNominations held;
    private final CurrentAccount account;

    Agenda(
            Jdbi jdbi,
            Listings listings,
            JsonColumns json,
            CaseRules rules,
            Consultations consultations,
            HeldNominations held,
            CurrentAccount account) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
        this.rules = rules;
        this.consultations = consultations;
        this.held = held;
        this.account = account;
    }

    /**
     * Of which meeting cases are told.
     *
     * @param members all of the council on the day
     */
    record Of(UUID meetingId, LocalDate heldOn, RegulationView regulation, int members, Locale locale) {}

    Page<CaseView> page(Of of, String award, PageRequest request) {
        Page<CaseRow> page = listing(of.meetingId(), award).page(request);
        return new Page<>(views(of, page.items()), page.next(), page.total());
    }

    private Listing<CaseRow> listing(UUID meetingId, String award) {
        return listings.of(CaseRow.COLUMNS, CaseRow.FROM, CaseRow.JOINS, "k.id", row -> CaseRow.read(row, json))
                .where(STANDING)
                .bind("meeting", meetingId)
                .where(
                        "exists (select from nomination a where a.id = k.nomination_id and a.award_code = :award)",
                        "award",
                        award)
                .sortedBy(SortKey.of("ordinal", "k.ordinal", "integer"))
                .first("ordinal");
    }

    /** All of them at once, for the ballot: an agenda is bounded. */
    List<CaseView> all(Of of) {
        List<CaseRow> rows = jdbi.withHandle(handle -> handle.createQuery("select " + CaseRow.COLUMNS + " from "
                        + CaseRow.FROM + " " + CaseRow.JOINS + " where " + STANDING + " order by k.ordinal, k.id")
                .bind("meeting", of.meetingId())
                .map((row, context) -> CaseRow.read(row, json))
                .list());
        return views(of, rows);
    }

    /** How they stand with public consultation, and what holds them, is asked of all at once. */
    private List<CaseView> views(Of of, List<CaseRow> rows) {
        List<UUID> ids = rows.stream().map(CaseRow::nominationId).toList();
        Map<UUID, ConsultationStanding> consulted = consultations.standing(ids, of.heldOn(), of.locale());
        Map<UUID, NominationHold> holds = held.of(ids, of.locale());
        return rows.stream()
                .map(row -> view(of, row, consulted.get(row.nominationId()), holds.get(row.nominationId())))
                .toList();
    }

    private CaseView view(Of of, CaseRow row, ConsultationStanding consulted, NominationHold hold) {
        int members = row.members(of.members(), of.regulation());
        return row.view(
                rules.of(
                        new CaseRules.About(row.award().code(), row.nominee().kind(), row.year(), of.heldOn()),
                        of.regulation(),
                        members,
                        of.locale()),
                members,
                consulted,
                hold);
    }

    void put(UUID meetingId, List<UUID> nominations) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into council_case (id, meeting_id, nomination_id, ordinal)"
                            + " select :id, :meeting, :nomination, coalesce(max(ordinal), 0) + 1 from council_case where meeting_id = :meeting");
            nominations.forEach(nomination -> batch.bind("id", Ids.next())
                    .bind("meeting", meetingId)
                    .bind("nomination", nomination)
                    .add());
            batch.execute();
        });
    }

    /** The meeting that a case stands on. */
    Optional<UUID> meetingOf(UUID caseId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select meeting_id from council_case where id = :id and taken_off_at is null")
                .bind("id", caseId)
                .mapTo(UUID.class)
                .findOne());
    }

    void takeOff(UUID caseId, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update council_case set taken_off_at = clock_timestamp(),"
                        + " taken_off_because = :because where id = :id and taken_off_at is null")
                .bind("id", caseId)
                .bind("because", because)
                .execute());
    }

    /** The meeting is not held: what stood on its agenda may stand on another. */
    void clear(UUID meetingId, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update council_case set taken_off_at = clock_timestamp(),"
                        + " taken_off_because = :because where meeting_id = :meeting and taken_off_at is null")
                .bind("meeting", meetingId)
                .bind("because", because)
                .execute());
    }

    void note(UUID caseId, String note) {
        jdbi.useHandle(handle -> handle.createUpdate("update council_case set note = :note where id = :id")
                .bind("id", caseId)
                .bind("note", note)
                .execute());
    }

    void findConflicts(UUID meetingId, UUID councilId, LocalDate heldOn, RegulationView regulation) {
        jdbi.useHandle(handle -> handle.createUpdate(FOUND)
                .bind("meeting", meetingId)
                .bind("council", councilId)
                .bind("on", heldOn)
                .bind("ownUnit", regulation != null && regulation.ownUnitRecuses())
                .execute());
    }

    void recuse(UUID caseId, RecusalDraft draft) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into council_recusal (case_id, seat_id, cause, found_by, note, recorded_by)"
                                + " values (:case, :seat, :cause, 'DECLARED', :note, :by)")
                .bind("case", caseId)
                .bind("seat", draft.seatId())
                .bind("cause", draft.cause().name())
                .bind("note", draft.note())
                .bind("by", account.accountId())
                .execute());
    }

    /** Whether it was there; what the system found is not taken back. */
    boolean unrecuse(UUID caseId, UUID seatId) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "delete from council_recusal where case_id = :case and seat_id = :seat and found_by = 'DECLARED'")
                        .bind("case", caseId)
                        .bind("seat", seatId)
                        .execute())
                == 1;
    }

    /** Those of these that stand on an agenda already. */
    List<UUID> taken(List<UUID> nominations) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select nomination_id from council_case where nomination_id = any(:ids) and taken_off_at is null")
                .bindArray("ids", UUID.class, nominations.toArray())
                .map((row, context) -> Rows.id(row, "nomination_id"))
                .list());
    }
}
