package vn.thidua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Units following one another: it knows what each kind takes, ends the predecessors and begins the successors. */
record Succession(UUID id, SuccessionDraft draft, Standing standing) {

    static final int MOST_UNITS = 100;

    static Succession of(SuccessionDraft draft, Standing standing) {
        return new Succession(Ids.next(), draft, standing);
    }

    /** A sole successor inherits everything. */
    boolean isHeir(UUID successorId) {
        return draft.successorIds().size() == 1 || successorId.equals(draft.heirId());
    }

    /**
     * What can be said without looking at the units.
     *
     * @throws Problem {@code INVALID}
     */
    void checkShape() {
        List<Violation> violations = new ArrayList<>();
        SuccessionKind kind = draft.kind();
        if (draft.predecessorIds().size() > kind.mostPredecessors()) {
            violations.add(Violation.at("/predecessorIds", ViolationCode.TOO_MANY, kind.mostPredecessors()));
        }
        if (draft.successorIds().size() < kind.fewestSuccessors()) {
            violations.add(Violation.at("/successorIds", ViolationCode.REQUIRED));
        }
        if (draft.successorIds().size() > kind.mostSuccessors()) {
            violations.add(Violation.at("/successorIds", ViolationCode.TOO_MANY, kind.mostSuccessors()));
        }
        checkRepeated(violations);
        checkHeir(violations);
        refuse(violations);
    }

    private void checkRepeated(List<Violation> violations) {
        Set<UUID> seen = new HashSet<>();
        checkRepeated("/predecessorIds/", draft.predecessorIds(), seen, violations);
        checkRepeated("/successorIds/", draft.successorIds(), seen, violations);
    }

    private static void checkRepeated(String pointer, List<UUID> ids, Set<UUID> seen, List<Violation> violations) {
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                violations.add(Violation.at(pointer + i, ViolationCode.DUPLICATE));
            }
        }
    }

    private void checkHeir(List<Violation> violations) {
        if (draft.heirId() == null) {
            if (draft.kind().needsHeir()) {
                violations.add(Violation.at("/heirId", ViolationCode.REQUIRED));
            }
        } else if (!draft.successorIds().contains(draft.heirId())) {
            violations.add(Violation.at("/heirId", ViolationCode.NOT_FOUND));
        }
    }

    /**
     * Ends the predecessors the day before; begins the successors, or makes sure that they stand.
     *
     * @param predecessors in the order of the draft, as successors
     * @throws Problem {@code INVALID} when one cannot end or begin on that day
     */
    void takeEffect(List<Unit> predecessors, List<Unit> successors) {
        LocalDate on = draft.on();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < predecessors.size(); i++) {
            if (!predecessors.get(i).endBefore(on)) {
                violations.add(Violation.at("/predecessorIds/" + i, ViolationCode.NOT_IN_FORCE));
            }
        }
        for (int i = 0; i < successors.size(); i++) {
            Unit successor = successors.get(i);
            if (draft.kind().beginsSuccessors() && !successor.startOn(on)) {
                violations.add(Violation.at("/successorIds/" + i, ViolationCode.NOT_OF_THIS_KIND));
            } else if (successor.on(on).isEmpty()) {
                violations.add(Violation.at("/successorIds/" + i, ViolationCode.NOT_IN_FORCE));
            }
        }
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
