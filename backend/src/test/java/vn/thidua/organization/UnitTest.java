package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.Standing;

class UnitTest {

    private static final LocalDate FOUNDED = LocalDate.of(2017, 4, 4);

    @Property
    void states_follow_each_other_without_gap_or_overlap_whatever_is_changed(
            @ForAll @Size(max = 12) List<@IntRange(min = -30, max = 400) Integer> changes,
            @ForAll @IntRange(min = -30, max = 400) int end) {
        Unit unit = Unit.create("VU-THU", named("Vụ Thử"), FOUNDED);

        for (int i = 0; i < changes.size(); i++) {
            LocalDate day = FOUNDED.plusDays(changes.get(i));
            boolean changed = unit.changeFrom(day, named("Vụ Thử " + i));
            assertThat(changed).isEqualTo(!day.isBefore(FOUNDED));
            if (changed) {
                assertThat(unit.on(day).orElseThrow().content().name()).isEqualTo("Vụ Thử " + i);
            }
        }
        boolean ended = unit.endBefore(FOUNDED.plusDays(end));

        assertThat(ended).isEqualTo(end > 0);
        assertThat(unit.from()).isEqualTo(FOUNDED);
        assertThat(unit.until()).isEqualTo(ended ? FOUNDED.plusDays(end) : null);
        List<UnitState> states = unit.states();
        for (int i = 0; i < states.size(); i++) {
            assertThat(states.get(i).until() == null
                            || states.get(i).from().isBefore(states.get(i).until()))
                    .isTrue();
            if (i > 0) {
                assertThat(states.get(i).from()).isEqualTo(states.get(i - 1).until());
            }
        }
    }

    @Test
    void a_change_leaves_the_next_known_change_alone() {
        Unit unit = Unit.create("VU-THU", named("Một"), FOUNDED);
        unit.changeFrom(FOUNDED.plusYears(2), named("Ba"));

        unit.changeFrom(FOUNDED.plusYears(1), named("Hai"));

        assertThat(unit.states()).extracting(state -> state.content().name()).containsExactly("Một", "Hai", "Ba");
    }

    @Test
    void what_lives_already_cannot_begin_and_what_begins_later_begins_sooner() {
        Unit unit = Unit.create("VU-THU", named("Vụ Thử"), FOUNDED);

        assertThat(unit.startOn(FOUNDED.plusDays(1))).isFalse();
        assertThat(unit.startOn(FOUNDED)).isTrue();
        assertThat(unit.changed()).isFalse();
        assertThat(unit.startOn(FOUNDED.minusDays(1))).isTrue();
        assertThat(unit.from()).isEqualTo(FOUNDED.minusDays(1));
        assertThat(unit.changed()).isTrue();
    }

    private static UnitState.Content named(String name) {
        return new UnitState.Content(UnitKind.DEPARTMENT, name, null, null, false, null, null, null, Standing.ENTERED);
    }
}
