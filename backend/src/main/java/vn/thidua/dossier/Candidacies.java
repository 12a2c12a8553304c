package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Whether nominations may stand in a paper by which they are awarded: a decision of the house, or a submission to those above it. */
@Singleton
public class Candidacies {

    /**
     * What such a paper asks of a nomination beyond its own facts, as SQL over the nomination {@code n} and its dossier {@code d}: said once, so that
     * what is offered and what is refused cannot differ.
     *
     * @param within that its dossier's unit is within reach of whose paper it is
     * @param taken that it stands in another such paper
     * @param decided that its award is to be given by such a paper
     * @param takenElsewhere the problem of one that is taken
     */
    public record Rule(String within, String taken, String decided, ProblemCode takenElsewhere) {

        /** Those that {@link Candidacies#require} would let in. */
        public <T> Listing<T> narrow(Listing<T> listing) {
            return listing.where(within).where("not " + taken).where(decided);
        }

        private String asked() {
            return "select n.id, %s as within, %s as taken, %s as decided".formatted(within, taken, decided)
                    + " from nomination n join dossier d on d.id = n.dossier_id where n.id = any(:ids)";
        }
    }

    private record Candidate(UUID nominationId, boolean within, boolean taken, boolean decided) {}

    private final Jdbi jdbi;
    private final Nominations nominations;
    private final HeldNominations held;
    private final Actor actor;

    Candidacies(Jdbi jdbi, Nominations nominations, HeldNominations held, Actor actor) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.held = held;
        this.actor = actor;
    }

    /**
     * Locks these nominations and refuses what may not stand in the paper, each by its place under {@code /nominationIds}.
     *
     * @param bound binds what the rule's conditions name
     * @throws Problem the rule's own when one is taken, {@code NOMINATION_HELD} when one is held, {@code INVALID} otherwise
     */
    public void require(List<UUID> ids, Rule rule, Consumer<Query> bound) {
        Map<UUID, NominationFacts> facts = nominations.lock(ids);
        Map<UUID, Candidate> candidates = find(ids, rule, bound);
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
            throw Problem.of(rule.takenElsewhere(), taken);
        }
        if (!invalid.isEmpty()) {
            throw Problem.invalid(invalid);
        }
        held.refuse(ids, place -> "/nominationIds/" + place, actor.locale());
    }

    private Map<UUID, Candidate> find(List<UUID> ids, Rule rule, Consumer<Query> bound) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(rule.asked()).bindArray("ids", UUID.class, ids.toArray());
            bound.accept(query);
            return query.map((row, context) -> read(row))
                    .collect(Collectors.toMap(Candidate::nominationId, candidate -> candidate));
        });
    }

    private static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                Rows.id(row, "id"), row.getBoolean("within"), row.getBoolean("taken"), row.getBoolean("decided"));
    }
}
