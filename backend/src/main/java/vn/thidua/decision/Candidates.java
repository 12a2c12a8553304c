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
import vn.thidua.dossier.NominationItem;
import vn.thidua.dossier.NominationList;
import vn.thidua.dossier.Nominations;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Which nominations may stand in a decision. */
@Singleton
class Candidates {

    private static final String SQL = "select n.id, %s as within, %s as taken, %s as decided"
                    .formatted(CandidateRule.WITHIN, CandidateRule.TAKEN, CandidateRule.DECIDED)
            + " from nomination n join dossier d on d.id = n.dossier_id where n.id = any(:ids)";

    private final Jdbi jdbi;
    private final Nominations nominations;
    private final NominationList passed;
    private final Actor actor;

    Candidates(Jdbi jdbi, Nominations nominations, NominationList passed, Actor actor) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.passed = passed;
        this.actor = actor;
    }

    /**
     * Locks these nominations and refuses what may not stand in the decision, each by its place.
     *
     * @throws Problem {@code ALREADY_DECIDED} when one stands in another decision, {@code INVALID} otherwise
     */
    void check(UUID decisionId, UUID decider, List<UUID> ids) {
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
            } else if (candidate.taken()) {
                taken.add(Violation.at(pointer, ViolationCode.TAKEN));
            } else if (!nomination.isPassed()) {
                invalid.add(Violation.at(pointer, ViolationCode.NOT_READY));
            } else if (!candidate.decided()) {
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

    /** What {@link #check} would let into the decision now. */
    Page<NominationItem> list(CandidateFilter filter, PageRequest request) {
        boolean within = actor.may(Permission.DECISION_READ, filter.unit);
        return passed.passed(
                filter.q,
                actor.scope(Permission.DOSSIER_READ),
                listing -> within ? filter.narrow(listing) : listing.where("false"),
                request);
    }

    private Map<UUID, Candidate> find(UUID decisionId, UUID decider, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("decider", decider)
                .bind("decision", decisionId)
                .map((row, context) -> read(row))
                .collect(Collectors.toMap(Candidate::nominationId, candidate -> candidate)));
    }

    private static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                Rows.id(row, "id"), row.getBoolean("within"), row.getBoolean("taken"), row.getBoolean("decided"));
    }
}
