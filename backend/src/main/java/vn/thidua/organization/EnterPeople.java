package vn.thidua.organization;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;

/** Enters many people at once, who were looked at before: as one by one, in a few statements. */
@Singleton
class EnterPeople {

    private final People people;
    private final Memberships memberships;
    private final WatchPairs watch;
    private final Trail trail;

    EnterPeople(People people, Memberships memberships, WatchPairs watch, Trail trail) {
        this.people = people;
        this.memberships = memberships;
        this.watch = watch;
        this.trail = trail;
    }

    /** @param post null of whom stands in no unit yet */
    record Entrance(PersonDraft papers, MembershipDraft post) {}

    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> enter(List<Entrance> entrances) {
        if (entrances.isEmpty()) {
            return List.of();
        }
        List<Person> entered =
                entrances.stream().map(one -> Person.register(one.papers())).toList();
        people.enter(entered);
        List<Membership> posts = new ArrayList<>();
        List<Happening> happened = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            Person person = entered.get(i);
            Entrance entrance = entrances.get(i);
            happened.add(happening("PERSON_REGISTERED", person, null, entrance.papers()));
            if (entrance.post() != null) {
                posts.add(Membership.of(person.id(), entrance.post()));
                happened.add(
                        happening("MEMBERSHIP_ADDED", person, entrance.post().unitId(), entrance.post()));
            }
        }
        memberships.add(posts);
        List<UUID> ids = entered.stream().map(Person::id).toList();
        watch.aroundNew(ids);
        trail.done(happened);
        return ids;
    }

    private static Happening happening(String type, Person person, UUID unitId, Object after) {
        return new Happening(type, SubjectType.PERSON, person.id(), person.label(), unitId, Map.of("after", after));
    }
}
