package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A directive goes down: from the ministry that hands it down, or from a unit that acknowledged it and passes it on. */
@ApplicationScoped
class AddressDirective {

    private final Directives directives;
    private final Addressees addressees;
    private final DirectivePages pages;
    private final DirectiveDuties duties;
    private final Units units;
    private final Heirs heirs;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    AddressDirective(
            Directives directives,
            Addressees addressees,
            DirectivePages pages,
            DirectiveDuties duties,
            Units units,
            Heirs heirs,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.directives = directives;
        this.addressees = addressees;
        this.pages = pages;
        this.duties = duties;
        this.units = units;
        this.heirs = heirs;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    /** Whom it had been addressed to already is left as it is: two who press at once address each unit once. */
    @Transactional
    AddressedView address(UUID id, DirectiveAddressing addressing) {
        pages.readable(id);
        boolean keeps = actor.may(Permission.DIRECTIVE_KEEP, addressing.fromUnitId());
        if (!keeps) {
            actor.require(Permission.DIRECTIVE_CARRY, addressing.fromUnitId());
        }
        Directive directive =
                directives.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        directive.requireIssued(DirectiveAction.ADDRESS);
        int level = 1 + addressees.levelOf(id, addressing.fromUnitId()).orElseGet(() -> above(keeps));
        List<UUID> chosen = chosen(addressing);
        Set<UUID> there = new HashSet<>(addressees.among(id, chosen));
        List<UUID> fresh = chosen.stream().filter(unit -> !there.contains(unit)).toList();
        handDown(
                directive,
                fresh,
                new Addressee.Way(
                        addressing.fromUnitId(),
                        level,
                        clock.today(),
                        addressing.acknowledgeBy(),
                        addressing.planBy()));
        return new AddressedView(fresh.size(), there.size());
    }

    /** Whoever hands it down stands above the first level; who has not acknowledged it passes nothing on. */
    private static int above(boolean keeps) {
        if (!keeps) {
            throw Problem.of(ProblemCode.WRONG_STATE, AddresseeState.WAITING.name(), AddresseeAction.PASS_ON.name());
        }
        return 0;
    }

    private List<UUID> chosen(DirectiveAddressing addressing) {
        LocalDate today = clock.today();
        List<Violation> violations = new ArrayList<>();
        past("/acknowledgeBy", addressing.acknowledgeBy(), violations);
        past("/planBy", addressing.planBy(), violations);
        List<UUID> chosen = addressing.everyone()
                ? addressees.directlyUnder(addressing.fromUnitId(), today)
                : addressing.unitIds().stream().distinct().toList();
        if (chosen.isEmpty()) {
            violations.add(Violation.at("/unitIds", ViolationCode.REQUIRED));
        }
        Set<UUID> below = new HashSet<>(addressees.below(addressing.fromUnitId(), chosen));
        for (int i = 0; i < addressing.unitIds().size() && !addressing.everyone(); i++) {
            UUID unit = addressing.unitIds().get(i);
            if (!below.contains(unit)) {
                violations.add(Violation.at("/unitIds/" + i, ViolationCode.NOT_FOUND));
            } else if (!units.inForce(heirs.livingCarrierOf(unit, today), today)) {
                violations.add(Violation.at("/unitIds/" + i, ViolationCode.NOT_IN_FORCE));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return chosen;
    }

    private void past(String pointer, LocalDate day, List<Violation> violations) {
        if (day != null && day.isBefore(clock.today())) {
            violations.add(Violation.at(pointer, ViolationCode.IN_THE_PAST));
        }
    }

    /** Also of the first start's own data. */
    void handDown(Directive directive, List<UUID> units, Addressee.Way way) {
        UUID by = actor.isSignedIn() ? actor.accountId() : null;
        List<Addressee> fresh = units.stream()
                .map(unit -> Addressee.of(directive.id(), unit, way, by, clock.now()))
                .toList();
        addressees.persist(fresh);
        addressees.flush();
        duties.addressed(fresh, directive.label());
        trail.done(fresh.stream()
                .map(addressee -> new Happening(
                        "DIRECTIVE_ADDRESSED",
                        SubjectType.DIRECTIVE_ADDRESSEE,
                        addressee.id(),
                        directive.label(),
                        addressee.unitId(),
                        Map.of("level", way.level(), "from", way.fromUnitId())))
                .toList());
    }
}
