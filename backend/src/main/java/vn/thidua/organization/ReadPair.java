package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Two records as one page shows them; and those whom somebody new resembles. */
@Singleton
class ReadPair {

    private static final int MOST = 5;
    private static final int MOST_LOOKED_AT = 20;

    private final PersonPairs pairs;
    private final FindPairs find;
    private final Memberships memberships;
    private final People people;
    private final PersonDirectory directory;
    private final Actor actor;
    private final BusinessClock clock;

    ReadPair(
            PersonPairs pairs,
            FindPairs find,
            Memberships memberships,
            People people,
            PersonDirectory directory,
            Actor actor,
            BusinessClock clock) {
        this.pairs = pairs;
        this.find = find;
        this.memberships = memberships;
        this.people = people;
        this.directory = directory;
        this.actor = actor;
        this.clock = clock;
    }

    PersonPairView one(UUID id) {
        PersonPair pair =
                pairs.find(id, actor.scope(Permission.PERSON_PAIR_READ)).orElseThrow(Problem::notFound);
        return new PersonPairView(
                pair,
                memberships.of(pair.left().id()),
                memberships.of(pair.right().id()),
                actions(pair));
    }

    private List<ActionView> actions(PersonPair pair) {
        boolean mine = Stream.of(pair.left().id(), pair.right().id())
                .allMatch(person -> people.unitOf(person, clock.today())
                        .map(unit -> actor.may(Permission.PERSON_MERGE, unit))
                        .orElseGet(() -> actor.mayAnywhere(Permission.PERSON_MERGE)));
        return mine
                ? PersonPairLifecycle.LIFECYCLE.steps().stream()
                        .filter(step -> step.from().contains(pair.state()))
                        .map(step -> new ActionView(step.action().name(), true, null))
                        .toList()
                : List.of();
    }

    /** Those of whom the reader may know, the likest first. */
    List<ResemblingPerson> resembling(String name, LocalDate birthDate, Sex sex) {
        return find.resembling(name, birthDate, sex).stream()
                .sorted(Comparator.comparingInt(Likeness::score).reversed())
                .limit(MOST_LOOKED_AT)
                .filter(likeness -> directory.isVisible(likeness.rightId()))
                .limit(MOST)
                .map(likeness ->
                        new ResemblingPerson(directory.item(likeness.rightId()), likeness.score(), likeness.reasons()))
                .toList();
    }
}
