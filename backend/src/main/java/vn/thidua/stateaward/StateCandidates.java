package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.Governing;
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
import vn.thidua.rulebook.Authority;

/** Which nominations may stand in a submission, said once over the nomination {@code n} and its dossier {@code d}. */
@Singleton
class StateCandidates {

    /** Those above the ministry (Law 06/2022/QH15, Articles 77 and 78). */
    static final Set<Authority> ABOVE = EnumSet.of(Authority.PRESIDENT, Authority.GOVERNMENT, Authority.PRIME_MINISTER);

    /** Its dossier's unit is within reach of the ministry that submits; bind {@code submitter}. */
    static final String WITHIN =
            "exists (select from unit_reach r where r.root_id = :submitter and r.unit_id = d.unit_id)";

    static final String TAKEN = "exists (select from state_submission_line l where l.nomination_id = n.id)";

    /** By the catalogue, under the law that governs the nomination; bind {@code authority}. */
    static final String DECIDED = Governing.column("authority") + " = :authority";

    private static final String SQL =
            "select n.id, %s as within, %s as taken, coalesce(%s, false) as decided".formatted(WITHIN, TAKEN, DECIDED)
                    + " from nomination n join dossier d on d.id = n.dossier_id where n.id = any(:ids)";

    private record Candidate(UUID id, boolean within, boolean taken, boolean decided) {}

    private final Jdbi jdbi;
    private final Nominations nominations;
    private final NominationList passed;
    private final Actor actor;

    StateCandidates(Jdbi jdbi, Nominations nominations, NominationList passed, Actor actor) {
        this.jdbi = jdbi;
        this.nominations = nominations;
        this.passed = passed;
        this.actor = actor;
    }

    /**
     * Locks these nominations and refuses what may not stand in the submission, each by its place.
     *
     * @throws Problem {@code ALREADY_SUBMITTED} when one stands in another submission, {@code INVALID} otherwise
     */
    void check(StateSubmissionDraft draft) {
        if (!ABOVE.contains(draft.authority())) {
            throw Problem.invalid("/authority", ViolationCode.NOT_OF_THIS_KIND);
        }
        List<UUID> ids = draft.nominationIds();
        Map<UUID, NominationFacts> facts = nominations.lock(ids);
        Map<UUID, Candidate> candidates = find(draft);
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
            throw Problem.of(ProblemCode.ALREADY_SUBMITTED, taken);
        }
        if (!invalid.isEmpty()) {
            throw Problem.invalid(invalid);
        }
    }

    /** What {@link #check} would let into the submission now. */
    Page<NominationItem> list(StateCandidateFilter filter, PageRequest request) {
        boolean within = actor.may(Permission.STATE_SUBMISSION_READ, filter.unit) && ABOVE.contains(filter.authority);
        return passed.passed(
                filter.q,
                actor.scope(Permission.DOSSIER_READ),
                listing -> within ? filter.narrow(listing) : listing.where("false"),
                request);
    }

    private Map<UUID, Candidate> find(StateSubmissionDraft draft) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bindArray("ids", UUID.class, draft.nominationIds().toArray())
                .bind("submitter", draft.unitId())
                .bind("authority", draft.authority().name())
                .map((row, context) -> new Candidate(
                        Rows.id(row, "id"),
                        row.getBoolean("within"),
                        row.getBoolean("taken"),
                        row.getBoolean("decided")))
                .collect(Collectors.toMap(Candidate::id, candidate -> candidate)));
    }
}
