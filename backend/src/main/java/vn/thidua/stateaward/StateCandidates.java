package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.Candidacies;
import vn.thidua.dossier.Governing;
import vn.thidua.dossier.NominationItem;
import vn.thidua.dossier.NominationList;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.Authority;

/** Which nominations may stand in a submission. */
@Singleton
class StateCandidates {

    /** Those above the ministry (Law 06/2022/QH15, Articles 77 and 78). */
    static final Set<Authority> ABOVE = EnumSet.of(Authority.PRESIDENT, Authority.GOVERNMENT, Authority.PRIME_MINISTER);

    /**
     * Its dossier's unit is within reach of the ministry that submits, and by the catalogue, under the law that governs the nomination, its award is
     * that authority's. Bind {@code submitter} and {@code authority}.
     */
    static final Candidacies.Rule RULE = new Candidacies.Rule(
            "exists (select from unit_reach r where r.root_id = :submitter and r.unit_id = d.unit_id)",
            "exists (select from state_submission_line l where l.nomination_id = n.id)",
            Governing.column("authority") + " = :authority",
            ProblemCode.ALREADY_SUBMITTED);

    private final Candidacies candidacies;
    private final NominationList passed;
    private final Actor actor;

    StateCandidates(Candidacies candidacies, NominationList passed, Actor actor) {
        this.candidacies = candidacies;
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
        candidacies.require(
                draft.nominationIds(),
                RULE,
                query -> query.bind("submitter", draft.unitId())
                        .bind("authority", draft.authority().name()));
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
}
