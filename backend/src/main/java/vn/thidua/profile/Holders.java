package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.PersonRecord;
import vn.thidua.organization.PersonRecords;
import vn.thidua.organization.Predecessor;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.NomineeRef;

/** Under which records what is known of nominees may have been written: all of a person's, and those of the units whose heir a unit is. */
@Singleton
class Holders {

    private final PersonRecords people;
    private final Heirs heirs;

    Holders(PersonRecords people, Heirs heirs) {
        this.people = people;
        this.heirs = heirs;
    }

    Held of(Collection<NomineeRef> nominees, LocalDate asOf) {
        Held held = new Held();
        people.of(ids(nominees, NomineeKind.INDIVIDUAL), asOf).forEach(held::add);
        heirs.linesOf(ids(nominees, NomineeKind.COLLECTIVE), asOf).forEach(held::add);
        return held;
    }

    private static Set<UUID> ids(Collection<NomineeRef> nominees, NomineeKind kind) {
        Set<UUID> ids = new HashSet<>();
        nominees.stream().filter(nominee -> nominee.kind() == kind).forEach(nominee -> ids.add(nominee.id()));
        return ids;
    }

    /** Records, and whose they are. */
    static final class Held {

        private final Map<UUID, Set<NomineeRef>> whose = new HashMap<>();
        private final Map<NomineeRef, PersonRecord> living = new HashMap<>();
        private final Set<UUID> people = new HashSet<>();
        private final Set<UUID> units = new HashSet<>();

        private void add(PersonRecord record) {
            people.add(record.id());
            NomineeRef nominee = NomineeRef.person(record.askedId());
            living.put(nominee, record);
            add(record.id(), nominee);
        }

        private void add(Predecessor predecessor) {
            units.add(predecessor.id());
            add(predecessor.id(), NomineeRef.unit(predecessor.heirId()));
        }

        private void add(UUID holder, NomineeRef nominee) {
            whose.computeIfAbsent(holder, ignored -> new HashSet<>(2)).add(nominee);
        }

        Set<UUID> people() {
            return people;
        }

        Set<UUID> units() {
            return units;
        }

        /** What their sex is and how they work; null of whom nobody knows. */
        PersonRecord person(NomineeRef nominee) {
            return living.get(nominee);
        }

        Set<NomineeRef> whose(UUID holder) {
            return whose.getOrDefault(holder, Set.of());
        }
    }
}
