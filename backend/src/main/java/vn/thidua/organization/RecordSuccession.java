package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Lets units follow one another: ends the predecessors, begins the successors, and hands on what grants reach. */
@ApplicationScoped
@Transactional
class RecordSuccession {

    private final Units units;
    private final Successions successions;
    private final UnitReach reach;
    private final Actor actor;
    private final Trail trail;

    RecordSuccession(Units units, Successions successions, UnitReach reach, Actor actor, Trail trail) {
        this.units = units;
        this.successions = successions;
        this.reach = reach;
        this.actor = actor;
        this.trail = trail;
    }

    UUID record(SuccessionDraft draft) {
        actor.require(Permission.UNIT_EDIT);
        Succession succession = Succession.of(draft, Standing.ENTERED);
        succession.checkShape();
        requireScope("/predecessorIds/", draft.predecessorIds());
        requireScope("/successorIds/", draft.successorIds());
        units.lock();
        if (successions.isRecorded(draft)) {
            throw Problem.invalid("/predecessorIds", ViolationCode.DUPLICATE);
        }
        List<Unit> predecessors = takeEffect(succession);
        reach.rebuild();
        predecessors.forEach(unit -> trail.done(happening(unit, draft)));
        return succession.id();
    }

    /** The same for a file of successions; it does not ask for scope, and leaves what grants reach to the end of the file. */
    void load(SuccessionDraft draft, Standing standing) {
        Succession succession = Succession.of(draft, standing);
        succession.checkShape();
        takeEffect(succession);
    }

    private List<Unit> takeEffect(Succession succession) {
        SuccessionDraft draft = succession.draft();
        Map<UUID, Unit> involved =
                units
                        .find(Stream.concat(draft.predecessorIds().stream(), draft.successorIds().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Unit> predecessors =
                draft.predecessorIds().stream().map(involved::get).toList();
        List<Unit> successors = draft.successorIds().stream().map(involved::get).toList();
        succession.takeEffect(predecessors, successors);
        String because = draft.act() == null ? draft.source() : draft.act();
        involved.values().stream().filter(Unit::changed).forEach(unit -> units.keep(unit, because));
        successions.add(succession);
        return predecessors;
    }

    /** What is outside the scope is told like what is not there. */
    private void requireScope(String pointer, List<UUID> unitIds) {
        for (int i = 0; i < unitIds.size(); i++) {
            if (!actor.may(Permission.UNIT_EDIT, unitIds.get(i))) {
                throw Problem.invalid(pointer + i, ViolationCode.NOT_FOUND);
            }
        }
    }

    private static Happening happening(Unit unit, SuccessionDraft draft) {
        Map<String, Object> content = new HashMap<>();
        content.put("kind", draft.kind());
        content.put("on", draft.on());
        content.put("act", draft.act());
        content.put("predecessorIds", draft.predecessorIds());
        content.put("successorIds", draft.successorIds());
        content.put("heirId", draft.heirId());
        return new Happening("UNIT_SUCCEEDED", SubjectType.UNIT, unit.id(), unit.label(), unit.id(), content);
    }
}
