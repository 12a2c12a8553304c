package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationFacts;
import vn.thidua.dossier.Nominations;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.Authority;

/** Which nominations may stand in a decision. */
@Singleton
class Candidates {

    /**
     * For «head of unit» the climb from the nominee finds the first unit with legal personality; for a collective that has it itself, the one
     * above it may decide too.
     */
    private static final String SQL = """
            with recursive asked as (
                select n.id, n.nominee_kind, n.award_code, n.dossier_id, coalesce(n.collective_id, n.frozen_unit_id) as unit_id,
                       d.unit_id as dossier_unit_id, (d.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day
                  from nomination n join dossier d on d.id = n.dossier_id
                 where n.id = any(:ids)),
            climb(id, unit_id, on_day, height) as (
                select id, unit_id, on_day, 0 from asked
                union all
                select c.id, s.parent_id, c.on_day, c.height + 1
                  from climb c
                  join unit_state s on s.unit_id = c.unit_id and s.superseded_at is null and s.valid @> c.on_day
                 where s.parent_id is not null and c.height < 20),
            head as (
                select c.id, c.unit_id, row_number() over (partition by c.id order by c.height) as nth
                  from climb c
                  join unit_state s on s.unit_id = c.unit_id and s.superseded_at is null and s.valid @> c.on_day
                 where s.legal_personality)
            select a.id,
                   exists (select from unit_reach r where r.root_id = :decider and r.unit_id = a.dossier_unit_id) as within,
                   (select w.authority from award_authority w
                     where w.award_code = a.award_code and w.valid @> a.on_day order by lower(w.valid) desc limit 1) as authority,
                   (select array_agg(h.unit_id) from head h
                     where h.id = a.id and (h.nth = 1 or h.nth = 2 and a.nominee_kind = 'COLLECTIVE')) as heads,
                   (select l.decision_id from decision_line l where l.nomination_id = a.id and l.decision_id <> :decision) as taken_by
              from asked a
            """;

    private final Jdbi jdbi;
    private final Nominations nominations;
    private final Actor actor;

    Candidates(Jdbi jdbi, Nominations nominations, Actor actor) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.actor = actor;
    }

    /**
     * Locks these nominations and refuses what may not stand in the decision, each by its place.
     *
     * @throws Problem {@code ALREADY_DECIDED} when one stands in another decision, {@code INVALID} otherwise
     */
    void check(UUID decisionId, Decider decider, List<UUID> ids) {
        Map<UUID, NominationFacts> facts = nominations.lock(ids);
        Map<UUID, Candidate> candidates = find(decisionId, decider, ids);
        List<Violation> invalid = new ArrayList<>();
        List<Violation> taken = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            String pointer = "/nominationIds/" + i;
            NominationFacts nomination = facts.get(id);
            Candidate candidate = candidates.get(id);
            if (nomination == null || !candidate.within() || !actor.may(Permission.DOSSIER_READ, nomination.unitId())) {
                invalid.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
            } else if (!seen.add(id)) {
                invalid.add(Violation.at(pointer, ViolationCode.DUPLICATE));
            } else if (candidate.takenBy() != null) {
                taken.add(Violation.at(pointer, ViolationCode.TAKEN));
            } else if (!nomination.isPassed()) {
                invalid.add(Violation.at(pointer, ViolationCode.NOT_READY));
            } else if (!decider.decides(candidate.authority(), candidate.heads())) {
                invalid.add(Violation.at(pointer, ViolationCode.NOT_OF_THIS_KIND));
            }
        }
        if (!taken.isEmpty()) {
            throw Problem.of(ProblemCode.ALREADY_DECIDED, taken);
        }
        if (!invalid.isEmpty()) {
            throw Problem.invalid(invalid);
        }
    }

    private Map<UUID, Candidate> find(UUID decisionId, Decider decider, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("decider", decider.unitId())
                .bind("decision", decisionId)
                .map((row, context) -> read(row))
                .collect(Collectors.toMap(Candidate::nominationId, candidate -> candidate)));
    }

    private static Candidate read(ResultSet row) throws SQLException {
        java.sql.Array heads = row.getArray("heads");
        return new Candidate(
                Rows.id(row, "id"),
                row.getBoolean("within"),
                Rows.constant(row, "authority", Authority.class),
                heads == null ? Set.of() : Set.of((UUID[]) heads.getArray()),
                Rows.id(row, "taken_by"));
    }
}
