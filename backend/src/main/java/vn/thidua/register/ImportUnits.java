package vn.thidua.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;

/**
 * The units within reach with all their states: a file of many rows names few units, each as it was on the decision's day. Of the days before a unit's
 * first state nothing is kept here, so that the file is believed about them; unless it is known that the unit came into being by a succession.
 */
final class ImportUnits {

    /**
     * @param until the first day after it; null while open
     * @param known whether nothing came before it, or what did is kept
     */
    private record State(UUID unitId, String code, String name, LocalDate since, LocalDate until, boolean known) {

        boolean holdsOn(LocalDate day) {
            return !(known && day.isBefore(since)) && (until == null || day.isBefore(until));
        }
    }

    private final Map<String, List<State>> byCode = new HashMap<>();
    private final Map<String, List<State>> byName = new HashMap<>();

    /** @param scope null for everything, as at first start */
    ImportUnits(Handle handle, Scope scope) {
        String within = scope == null ? "" : " where " + Scope.predicate("u.id");
        var query = handle.createQuery(
                "select u.id, u.code, s.name, s.short_name, lower(s.valid) as since, upper(s.valid) as until,"
                        + " exists (select from unit_succession_successor f where f.unit_id = u.id)"
                        + " or exists (select from unit_state e where e.unit_id = u.id and e.superseded_at is null and e.valid << s.valid) as known"
                        + " from unit u join unit_state s on s.unit_id = u.id and s.superseded_at is null" + within);
        if (scope != null) {
            query.bindArray("scope", UUID.class, (Object[]) scope.roots());
        }
        query.map((row, context) -> {
                    State state = new State(
                            Rows.id(row, "id"),
                            row.getString("code"),
                            row.getString("name"),
                            Rows.date(row, "since"),
                            Rows.date(row, "until"),
                            row.getBoolean("known"));
                    add(state, row.getString("short_name"));
                    return state;
                })
                .list();
    }

    private void add(State state, String shortName) {
        byCode.computeIfAbsent(state.code(), code -> new ArrayList<>()).add(state);
        byName.computeIfAbsent(Text.plain(state.name()), name -> new ArrayList<>())
                .add(state);
        if (shortName != null && !Text.plain(shortName).equals(Text.plain(state.name()))) {
            byName.computeIfAbsent(Text.plain(shortName), name -> new ArrayList<>())
                    .add(state);
        }
    }

    void find(RowReading reading) {
        String typed = reading.required(ImportColumn.UNIT);
        if (typed == null) {
            return;
        }
        List<State> states = byCode.get(typed.toUpperCase(Locale.ROOT));
        if (states == null) {
            states = byName.getOrDefault(Text.plain(typed), List.of());
        }
        if (states.isEmpty()) {
            reading.wrong(ImportColumn.UNIT, ViolationCode.NOT_FOUND);
        } else if (reading.decidedOn != null) {
            pick(reading, states);
        }
    }

    private static void pick(RowReading reading, List<State> states) {
        Map<UUID, State> standing = new TreeMap<>();
        states.stream()
                .filter(state -> state.holdsOn(reading.decidedOn))
                .forEach(state -> standing.put(state.unitId(), state));
        if (standing.isEmpty()) {
            reading.wrong(ImportColumn.UNIT, ViolationCode.NOT_IN_FORCE);
        } else if (standing.size() > 1) {
            Set<String> codes = standing.values().stream().map(State::code).collect(Collectors.toSet());
            reading.wrong(
                    ImportColumn.UNIT,
                    ViolationCode.AMBIGUOUS,
                    codes.stream().sorted().limit(5).collect(Collectors.joining(", ")));
        } else {
            State state = standing.values().iterator().next();
            reading.unit = new RowReading.Found(state.unitId(), state.name());
        }
    }
}
