package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
import vn.thidua.platform.time.BusinessClock;

/** Registers people, corrects what their papers say, and keeps in which unit they are what. */
@ApplicationScoped
@Transactional
class KeepPeople {

    private final People people;
    private final Memberships memberships;
    private final PersonDirectory directory;
    private final Units units;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;
    private final WatchPairs watch;

    KeepPeople(
            People people,
            Memberships memberships,
            PersonDirectory directory,
            Units units,
            Actor actor,
            Trail trail,
            BusinessClock clock,
            WatchPairs watch) {
        this.watch = watch;
        this.people = people;
        this.memberships = memberships;
        this.directory = directory;
        this.units = units;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    UUID register(PersonDraft draft) {
        actor.require(Permission.PERSON_EDIT);
        check(draft, null);
        Person person = Person.register(draft);
        people.persistAndFlush(person);
        watch.around(person.id());
        trail.done(happening("PERSON_REGISTERED", person, null, Map.of("after", draft)));
        return person.id();
    }

    void correct(UUID personId, PersonDraft draft, String ifMatch) {
        Person person = editable(personId);
        Etag.check(ifMatch, person.version());
        check(draft, person.id());
        PersonDraft before = person.asDraft();
        person.correct(draft);
        people.flush();
        watch.around(person.id());
        UUID unit = people.unitOf(person.id(), clock.today()).orElse(null);
        trail.done(happening("PERSON_CORRECTED", person, unit, Map.of("before", before, "after", draft)));
    }

    private void check(PersonDraft draft, UUID personId) {
        if (draft.birthDate().isAfter(clock.today())) {
            throw Problem.invalid("/birthDate", ViolationCode.OUT_OF_RANGE, "≤ " + clock.today());
        }
        UUID owner = people.idOf(draft.employeeCode()).orElse(personId);
        if (owner != null && !owner.equals(personId)) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at("/employeeCode", ViolationCode.TAKEN)));
        }
    }

    void addMembership(UUID personId, MembershipDraft draft) {
        Person person = editable(personId);
        check(draft, null);
        Membership membership = Membership.of(person.id(), draft);
        touch(person);
        memberships.add(membership);
        watch.around(person.id());
        trail.done(happening("MEMBERSHIP_ADDED", person, draft.unitId(), Map.of("after", draft)));
    }

    /** What was entered wrongly; the answer is whose it is. */
    UUID correctMembership(UUID membershipId, MembershipCorrection correction, String ifMatch) {
        Membership old = memberships.find(membershipId).orElseThrow(Problem::notFound);
        Person person = editable(old.personId());
        Etag.check(ifMatch, person.version());
        check(correction.membership(), old.unitId());
        replace(
                person,
                old,
                Membership.of(old.personId(), correction.membership()),
                correction.reason(),
                "MEMBERSHIP_CORRECTED");
        return person.id();
    }

    /** The answer is whose it is. */
    UUID endMembership(UUID membershipId, MembershipEnding ending, String ifMatch) {
        Membership old = memberships.find(membershipId).orElseThrow(Problem::notFound);
        Person person = editable(old.personId());
        Etag.check(ifMatch, person.version());
        checkPeriod(old.from(), ending.to());
        replace(person, old, old.lastingTo(ending.to()), ending.reason(), "MEMBERSHIP_ENDED");
        return person.id();
    }

    private void replace(Person person, Membership old, Membership membership, String reason, String event) {
        touch(person);
        memberships.replace(old, membership, reason);
        watch.around(person.id());
        Map<String, Object> content = new HashMap<>();
        content.put("before", old);
        content.put("after", membership);
        content.put("reason", reason);
        trail.done(happening(event, person, membership.unitId(), content));
    }

    /** @throws Problem {@code NOT_FOUND} for who may not see the person, {@code NOT_ALLOWED} for who may see and not change */
    private Person editable(UUID personId) {
        directory.requireVisible(personId);
        Person person = people.findByIdOptional(people.living(personId)).orElseThrow(Problem::notFound);
        people.unitOf(person.id(), clock.today())
                .ifPresentOrElse(
                        unit -> actor.require(Permission.PERSON_EDIT, unit),
                        () -> actor.require(Permission.PERSON_EDIT));
        return person;
    }

    /** @param unitBefore where they may stay although the keeper does not reach it */
    private void check(MembershipDraft draft, UUID unitBefore) {
        checkPeriod(draft.from(), draft.to());
        boolean mine = draft.unitId().equals(unitBefore) || actor.may(Permission.PERSON_EDIT, draft.unitId());
        if (!mine) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_FOUND);
        }
        boolean stands = units.inForce(draft.unitId(), draft.from())
                && (draft.to() == null || units.inForce(draft.unitId(), draft.to()));
        if (!stands) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_IN_FORCE);
        }
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
    }

    /** A change of memberships is a change of the person: their version counts on, and two such changes wait for each other. */
    private void touch(Person person) {
        people.getEntityManager().lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        people.flush();
    }

    private static Happening happening(String type, Person person, UUID unitId, Map<String, ?> content) {
        return new Happening(type, SubjectType.PERSON, person.id(), person.label(), unitId, content);
    }
}
