package vn.thidua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.Ids;

/**
 * A unit through its life: an identity with a code, and dated states that follow each other from its first day to its last without gap or overlap.
 * Changing it makes other states; the ones that no longer hold are superseded when it is kept.
 */
final class Unit {

    private final UUID id;
    private final String code;
    private final long version;
    private List<UnitState> states;
    private boolean changed;

    private Unit(UUID id, String code, long version, List<UnitState> states) {
        this.id = id;
        this.code = code;
        this.version = version;
        this.states = List.copyOf(states);
    }

    static Unit create(String code, UnitState.Content content, LocalDate from) {
        return new Unit(Ids.next(), code, 0, List.of(UnitState.of(content, from, null)));
    }

    static Unit create(String code, List<UnitState> states) {
        return new Unit(Ids.next(), code, 0, states);
    }

    static Unit kept(UUID id, String code, long version, List<UnitState> states) {
        return new Unit(id, code, version, states);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    List<UnitState> states() {
        return states;
    }

    LocalDate from() {
        return states.getFirst().from();
    }

    /** First day on which it no longer is; null when it goes on. */
    LocalDate until() {
        return states.getLast().until();
    }

    /** What the trail calls it. */
    String label() {
        return code + " " + states.getLast().content().name();
    }

    Optional<UnitState> on(LocalDate day) {
        return states.stream().filter(state -> state.covers(day)).findFirst();
    }

    /**
     * From that day on, up to the change after it that is already known, it is called and stands otherwise.
     *
     * @return false when the unit does not live on that day
     */
    boolean changeFrom(LocalDate day, UnitState.Content content) {
        Optional<UnitState> covering = on(day);
        covering.ifPresent(old -> {
            List<UnitState> now = without(old);
            if (old.from().isBefore(day)) {
                now.add(old.endingBefore(day));
            }
            now.add(UnitState.of(content, day, old.until()));
            keep(now);
        });
        return covering.isPresent();
    }

    /**
     * The day before is its last.
     *
     * @return false when it has no day before that one, or ended earlier
     */
    boolean endBefore(LocalDate day) {
        if (day.equals(until())) {
            return true;
        }
        Optional<UnitState> last = on(day.minusDays(1));
        last.ifPresent(old -> {
            List<UnitState> now = new ArrayList<>(states.stream()
                    .filter(state -> state.from().isBefore(old.from()))
                    .toList());
            now.add(old.endingBefore(day));
            keep(now);
        });
        return last.isPresent();
    }

    /**
     * It begins on that day, sooner than was said.
     *
     * @return false when it began before: what already lives cannot begin
     */
    boolean startOn(LocalDate day) {
        UnitState first = states.getFirst();
        if (first.from().isBefore(day)) {
            return false;
        }
        if (first.from().isAfter(day)) {
            List<UnitState> now = without(first);
            now.add(first.startingOn(day));
            keep(now);
        }
        return true;
    }

    private List<UnitState> without(UnitState old) {
        return new ArrayList<>(states.stream().filter(state -> state != old).toList());
    }

    private void keep(List<UnitState> now) {
        now.sort(Comparator.comparing(UnitState::from));
        states = List.copyOf(now);
        changed = true;
    }

    /** Whether it is no longer as it was kept. */
    boolean changed() {
        return changed;
    }
}
