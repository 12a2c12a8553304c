package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.Candidacies;
import vn.thidua.dossier.NominationItem;
import vn.thidua.dossier.NominationList;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

/** Which nominations may stand in a decision. */
@Singleton
class Candidates {

    private final Candidacies candidacies;
    private final NominationList passed;
    private final Actor actor;

    Candidates(Candidacies candidacies, NominationList passed, Actor actor) {
        this.candidacies = candidacies;
        this.passed = passed;
        this.actor = actor;
    }

    /**
     * Locks these nominations and refuses what may not stand in the decision, each by its place.
     *
     * @throws Problem {@code ALREADY_DECIDED} when one stands in another decision, {@code INVALID} otherwise
     */
    void check(UUID decisionId, UUID decider, List<UUID> ids) {
        candidacies.require(
                ids, CandidateRule.RULE, query -> query.bind("decider", decider).bind("decision", decisionId));
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
}
