package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.access.Actor;
import vn.thidua.access.FollowAccounts;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Makes one record of two, or remembers that they are two people. */
@ApplicationScoped
@Transactional
class MergePeople {

    private final PersonPairs pairs;
    private final MergedRecords records;
    private final WatchPairs watch;
    private final People people;
    private final Instance<PersonFollower> followers;
    private final FollowAccounts accounts;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    MergePeople(
            PersonPairs pairs,
            MergedRecords records,
            WatchPairs watch,
            People people,
            @Any Instance<PersonFollower> followers,
            FollowAccounts accounts,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.pairs = pairs;
        this.records = records;
        this.watch = watch;
        this.people = people;
        this.followers = followers;
        this.accounts = accounts;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    void merge(UUID pairId, PersonMerger merger, String ifMatch) {
        PersonPair pair = taken(pairId, PersonPairAction.MERGE, ifMatch);
        check(pair, merger);
        PersonPair.Side survivor = pair.side(merger.survivorId());
        PersonPair.Side merged = pair.otherThan(merger.survivorId());
        followers.forEach(follower -> follower.refuse(merged.id(), survivor.id()));
        Map<String, Object> carried = new LinkedHashMap<>();
        carried.put("memberships", records.moveMemberships(merged, survivor.id()));
        followers.forEach(follower -> carried.putAll(follower.follow(merged.id(), survivor.id())));
        carried.put("accounts", accounts.follow(merged.id(), survivor.id()));
        records.become(merged, survivor.id(), merger.record());
        pairs.decide(pairId, PersonPairState.MERGED, merger.reason(), actor.accountId());
        pairs.carryOver(merged.id(), survivor.id());
        watch.around(survivor.id());
        Map<String, Object> content = new HashMap<>();
        content.put("before", List.of(survivor, merged));
        content.put("after", merger.record());
        content.put("reason", merger.reason());
        content.put("carriedOver", carried);
        tell("PERSON_MERGED", survivor, merged, content);
        tell("PERSON_MERGED_AWAY", merged, survivor, Map.of("reason", merger.reason()));
    }

    void keepApart(UUID pairId, PairFinding finding, String ifMatch) {
        decide(pairId, PersonPairAction.KEEP_APART, PersonPairState.KEPT_APART, finding, ifMatch, "PERSON_KEPT_APART");
    }

    void reopen(UUID pairId, PairFinding finding, String ifMatch) {
        decide(pairId, PersonPairAction.REOPEN, PersonPairState.OPEN, finding, ifMatch, "PERSON_PAIR_REOPENED");
    }

    private void decide(
            UUID pairId,
            PersonPairAction action,
            PersonPairState state,
            PairFinding finding,
            String ifMatch,
            String event) {
        PersonPair pair = taken(pairId, action, ifMatch);
        pairs.decide(pairId, state, state == PersonPairState.OPEN ? null : finding.reason(), actor.accountId());
        Map<String, Object> content = new HashMap<>(Map.of("reason", finding.reason()));
        if (pair.because() != null) {
            content.put("before", pair.because());
        }
        tell(event, pair.left(), pair.right(), content);
        tell(event, pair.right(), pair.left(), content);
    }

    /** The pair, if this actor may do that with it now. */
    private PersonPair taken(UUID pairId, PersonPairAction action, String ifMatch) {
        PersonPair pair =
                pairs.locked(pairId, actor.scope(Permission.PERSON_PAIR_READ)).orElseThrow(Problem::notFound);
        require(pair.left().id());
        require(pair.right().id());
        Etag.check(ifMatch, pair.version());
        PersonPairLifecycle.LIFECYCLE.take(pair, pair.state(), action);
        return pair;
    }

    private void require(UUID personId) {
        people.unitOf(personId, clock.today())
                .ifPresentOrElse(
                        unit -> actor.require(Permission.PERSON_MERGE, unit),
                        () -> actor.require(Permission.PERSON_MERGE));
    }

    /** What the record says from now on, one of the two said before: corrections are made by themselves, where the trail tells them as such. */
    private static void check(PersonPair pair, PersonMerger merger) {
        if (!pair.has(merger.survivorId())) {
            throw Problem.invalid("/survivorId", ViolationCode.NOT_FOUND);
        }
        List<Violation> violations = new ArrayList<>();
        PersonDraft record = merger.record();
        said(pair, record.employeeCode(), PersonPair.Side::employeeCode, "employeeCode", violations);
        said(pair, record.name(), PersonPair.Side::name, "name", violations);
        said(pair, record.sex(), PersonPair.Side::sex, "sex", violations);
        said(pair, record.birthDate(), PersonPair.Side::birthDate, "birthDate", violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static <V> void said(
            PersonPair pair, V value, Function<PersonPair.Side, V> field, String name, List<Violation> violations) {
        V left = field.apply(pair.left());
        V right = field.apply(pair.right());
        if (!value.equals(left) && !value.equals(right)) {
            violations.add(
                    Violation.at("/record/" + name, ViolationCode.UNKNOWN_VALUE, "[" + left + ", " + right + "]"));
        }
    }

    private void tell(String type, PersonPair.Side whom, PersonPair.Side other, Map<String, Object> content) {
        Map<String, Object> full = new HashMap<>(content);
        full.put("otherId", other.id());
        full.put("other", label(other));
        UUID unit = people.unitOf(whom.id(), clock.today()).orElse(null);
        trail.done(new Happening(type, SubjectType.PERSON, whom.id(), label(whom), unit, full));
    }

    private static String label(PersonPair.Side side) {
        return side.name() + " (" + side.employeeCode() + ")";
    }
}
