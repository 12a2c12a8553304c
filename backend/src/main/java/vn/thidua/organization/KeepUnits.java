package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Founds units and changes what they are called and where they stand, each with what grants reach, in one transaction. */
@ApplicationScoped
@Transactional
class KeepUnits {

    private final Units units;
    private final UnitReach reach;
    private final Actor actor;
    private final Trail trail;

    KeepUnits(Units units, UnitReach reach, Actor actor, Trail trail) {
        this.units = units;
        this.reach = reach;
        this.actor = actor;
        this.trail = trail;
    }

    UUID create(UnitDraft draft) {
        actor.require(Permission.UNIT_EDIT);
        units.lock();
        requirePlace(draft.parentId(), draft.overseerId(), draft.from());
        if (units.byCode(draft.code()).isPresent()) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at("/code", ViolationCode.TAKEN)));
        }
        Unit unit = Unit.create(draft.code(), draft.content(), draft.from());
        units.add(List.of(unit));
        reach.rebuild();
        trail.done(happening("UNIT_CREATED", unit, draft.from(), draft.content()));
        return unit.id();
    }

    /** From a day on the unit is called, or stands, otherwise. */
    void addVersion(UUID unitId, UnitVersionDraft draft, String ifMatch) {
        if (!units.exists(unitId)) {
            throw Problem.notFound();
        }
        actor.require(Permission.UNIT_EDIT, unitId);
        units.lock();
        Unit unit = units.find(unitId).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, unit.version());
        requirePlace(draft.parentId(), draft.overseerId(), draft.from(), unit);
        if (!unit.changeFrom(draft.from(), draft.content())) {
            throw Problem.invalid("/from", ViolationCode.NOT_IN_FORCE);
        }
        units.keep(unit, draft.source());
        reach.rebuild();
        trail.done(happening("UNIT_CHANGED", unit, draft.from(), draft.content()));
    }

    /** A new unit stands under, or is overseen by, a unit that whoever founds it may edit: nobody could keep it otherwise. */
    private void requirePlace(UUID parentId, UUID overseerId, LocalDate from) {
        boolean mine = parentId != null && actor.may(Permission.UNIT_EDIT, parentId)
                || overseerId != null && actor.may(Permission.UNIT_EDIT, overseerId);
        if (!mine) {
            throw Problem.invalid("/parentId", parentId == null ? ViolationCode.REQUIRED : ViolationCode.NOT_FOUND);
        }
        requireInForce("/parentId", parentId, from);
        requireInForce("/overseerId", overseerId, from);
    }

    /** A unit is moved only to where its editor could have founded it; it may stay where it is. */
    private void requirePlace(UUID parentId, UUID overseerId, LocalDate from, Unit unit) {
        UnitState.Content before = unit.on(from)
                .orElseThrow(() -> Problem.invalid("/from", ViolationCode.NOT_IN_FORCE))
                .content();
        requireMove("/parentId", before.parentId(), parentId, from);
        requireMove("/overseerId", before.overseerId(), overseerId, from);
    }

    private void requireMove(String pointer, UUID before, UUID after, LocalDate from) {
        if (after == null || after.equals(before)) {
            return;
        }
        if (!actor.may(Permission.UNIT_EDIT, after)) {
            throw Problem.invalid(pointer, ViolationCode.NOT_FOUND);
        }
        requireInForce(pointer, after, from);
    }

    private void requireInForce(String pointer, UUID unitId, LocalDate day) {
        if (unitId == null) {
            return;
        }
        if (!units.exists(unitId)) {
            throw Problem.invalid(pointer, ViolationCode.NOT_FOUND);
        }
        if (!units.inForce(unitId, day)) {
            throw Problem.invalid(pointer, ViolationCode.NOT_IN_FORCE);
        }
    }

    private static Happening happening(String type, Unit unit, LocalDate from, UnitState.Content state) {
        Map<String, Object> content = new HashMap<>();
        content.put("code", unit.code());
        content.put("from", from);
        content.put("name", state.name());
        content.put("kind", state.kind());
        content.put("legalPersonality", state.legalPersonality());
        content.put("parentId", state.parentId());
        content.put("overseerId", state.overseerId());
        content.put("source", state.source());
        return new Happening(type, SubjectType.UNIT, unit.id(), unit.label(), unit.id(), content);
    }
}
