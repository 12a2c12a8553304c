package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.dossier.DossierState;
import vn.thidua.dossier.NominationItem;
import vn.thidua.dossier.NominationList;
import vn.thidua.dossier.Outcome;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** Who is published in a consultation, and who has yet to be. */
@Singleton
class ConsultationCandidates {

    private static final String NEEDS = "exists (select from consultation_rule r where " + Consultations.RULE
            + " and not " + Consultations.SKIPPED + ")";

    private static final String FREE =
            "not exists (select from consultation_candidate k where k.nomination_id = n.id and k.holds)";

    private static final String PUBLISHED = """
            select k.id, k.nomination_id, d.number, k.summary, n.nominee_kind, coalesce(n.person_id, n.collective_id) as nominee_id,
                   coalesce(n.frozen_name, n.household_name, p.name, g.name) as nominee_name, n.frozen_position, n.award_code,
                   %s as award_name, %s, coalesce(m.objections, 0) as objections, coalesce(m.supports, 0) as supports,
                   coalesce(m.unanswered, 0) as unanswered
              from consultation_candidate k
              join nomination n on n.id = k.nomination_id
              join dossier d on d.id = n.dossier_id
              join unit_now u on u.id = d.unit_id
              join award_type t on t.code = n.award_code
              left join person p on p.id = n.person_id
              left join unit_now g on g.id = n.collective_id
              left join (select candidate_id, count(*) filter (where kind = 'OBJECTION') as objections,
                                count(*) filter (where kind = 'SUPPORT') as supports,
                                count(*) filter (where kind = 'OBJECTION' and state <> 'ANSWERED') as unanswered
                           from consultation_comment where consultation_id = :id group by 1) m on m.candidate_id = k.id
             where k.consultation_id = :id
             order by k.ordinal
            """;

    private static final String RULES = """
            select distinct r.framework, r.valid, r.before_step, r.working_days, r.citation, r.standing, r.note, r.note_en
              from consultation_candidate k
              join nomination n on n.id = k.nomination_id
              join dossier d on d.id = n.dossier_id
              join consultation_rule r on %s
             where k.consultation_id = :id
             order by r.valid
            """.formatted(Consultations.RULE);

    private static final String ASKED = """
            select n.id, d.unit_id, d.state, coalesce(o.outcome, 'PENDING') as outcome, r.citation, r.working_days,
                   %s as skipped,
                   exists (select from unit_reach x where x.unit_id = d.unit_id and x.root_id = :unit) as within,
                   exists (select from consultation_candidate k where k.nomination_id = n.id and k.holds and k.consultation_id <> :consultation) as taken
              from nomination n
              join dossier d on d.id = n.dossier_id
              left join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null
              left join consultation_rule r on %s
             where n.id = any(:nominations)
            """.formatted(Consultations.SKIPPED, Consultations.RULE);

    private final Jdbi jdbi;
    private final NominationList nominations;
    private final Actor actor;

    ConsultationCandidates(Jdbi jdbi, NominationList nominations, Actor actor) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.actor = actor;
    }

    /**
     * A nomination that somebody wants to publish.
     *
     * @param workingDays how many its rule asks for; null where it gives none
     */
    record Asked(
            UUID nominationId,
            UUID unitId,
            DossierState dossierState,
            Outcome outcome,
            String citation,
            Integer workingDays,
            boolean skipped,
            boolean within,
            boolean taken) {

        boolean isKnown(Actor actor) {
            return within && actor.may(Permission.DOSSIER_READ, unitId);
        }

        boolean isBeforeCouncil() {
            return dossierState == DossierState.ACCEPTED && outcome == Outcome.PENDING;
        }

        boolean isNeeded() {
            return citation != null && !skipped;
        }
    }

    /** Accepted, before the council, in need of a consultation and in none. */
    Page<NominationItem> waiting(String q, String award, PageRequest request) {
        Scope scope = actor.scope(Permission.CONSULTATION_READ);
        return nominations.beforeCouncil(
                q,
                scope,
                listing -> listing.where(NEEDS).where(FREE).where("n.award_code = :award", "award", award),
                request);
    }

    List<ConsultationView.Candidate> of(UUID consultationId, boolean english) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        PUBLISHED.formatted(english ? "t.name_en" : "t.name", UnitRef.columns("u", "unit")))
                .bind("id", consultationId)
                .map((row, context) -> read(row))
                .list());
    }

    private static ConsultationView.Candidate read(ResultSet row) throws SQLException {
        return new ConsultationView.Candidate(
                Rows.id(row, "id"),
                Rows.id(row, "nomination_id"),
                row.getString("number"),
                Rows.constant(row, "nominee_kind", NomineeKind.class),
                Rows.id(row, "nominee_id"),
                row.getString("nominee_name"),
                row.getString("frozen_position"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                UnitRef.read(row, "unit"),
                row.getString("summary"),
                row.getInt("objections"),
                row.getInt("supports"),
                row.getInt("unanswered"));
    }

    List<ConsultationRule> rulesOf(UUID consultationId, boolean english) {
        return jdbi.withHandle(handle -> handle.createQuery(RULES)
                .bind("id", consultationId)
                .map((row, context) -> ConsultationRule.read(row, english))
                .list());
    }

    /** What is asked of each of these before it is published. */
    Map<UUID, Asked> asked(UUID consultationId, UUID unitId, Collection<UUID> nominationIds) {
        return jdbi.withHandle(handle -> handle.createQuery(ASKED)
                .bind("consultation", consultationId)
                .bind("unit", unitId)
                .bindArray("nominations", UUID.class, nominationIds.toArray())
                .map((row, context) -> new Asked(
                        Rows.id(row, "id"),
                        Rows.id(row, "unit_id"),
                        Rows.constant(row, "state", DossierState.class),
                        Rows.constant(row, "outcome", Outcome.class),
                        row.getString("citation"),
                        Rows.integer(row, "working_days"),
                        row.getBoolean("skipped"),
                        row.getBoolean("within"),
                        row.getBoolean("taken")))
                .collect(Collectors.toMap(Asked::nominationId, asked -> asked)));
    }

    List<ConsultationDraft.Candidate> drafted(UUID consultationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select nomination_id, summary from consultation_candidate where consultation_id = :id order by ordinal")
                .bind("id", consultationId)
                .map((row, context) ->
                        new ConsultationDraft.Candidate(Rows.id(row, "nomination_id"), row.getString("summary")))
                .list());
    }

    void replace(UUID consultationId, List<ConsultationDraft.Candidate> candidates) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from consultation_candidate where consultation_id = :id")
                    .bind("id", consultationId)
                    .execute();
            PreparedBatch batch = handle.prepareBatch(
                    "insert into consultation_candidate (id, consultation_id, ordinal, nomination_id,"
                            + " summary) values (:candidate, :id, :ordinal, :nomination, :summary)");
            for (int i = 0; i < candidates.size(); i++) {
                ConsultationDraft.Candidate candidate = candidates.get(i);
                batch.bind("candidate", Ids.next())
                        .bind("id", consultationId)
                        .bind("ordinal", i)
                        .bind("nomination", candidate.nominationId())
                        .bind("summary", candidate.summary())
                        .add();
            }
            batch.execute();
        });
    }

    /** They may be published in another. */
    void free(UUID consultationId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update consultation_candidate set holds = false where consultation_id = :id")
                .bind("id", consultationId)
                .execute());
    }

    boolean belongs(UUID candidateId, UUID consultationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from consultation_candidate where id = :candidate and consultation_id = :id)")
                .bind("candidate", candidateId)
                .bind("id", consultationId)
                .mapTo(Boolean.class)
                .one());
    }
}
