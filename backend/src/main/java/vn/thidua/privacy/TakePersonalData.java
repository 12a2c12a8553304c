package vn.thidua.privacy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.time.BusinessClock;

/** Gathers all that is kept of a person by what the inventory names. */
@Singleton
class TakePersonalData {

    private static final int MOST = 2_000;

    private final Jdbi jdbi;
    private final Trail trail;
    private final BusinessClock clock;

    TakePersonalData(Jdbi jdbi, Trail trail, BusinessClock clock) {
        this.jdbi = jdbi;
        this.trail = trail;
        this.clock = clock;
    }

    /** Also of the records that were merged into this one. */
    @Transactional
    PersonalDataView of(UUID personId, Locale locale) {
        PersonalDataView taken = jdbi.withHandle(handle -> new PersonalDataView(
                person(handle, personId),
                clock.now(),
                Inventory.KEPT.groups().stream()
                        .map(group -> group(handle, group, personId, locale))
                        .toList()));
        trail.noted(new Happening(
                "PERSONAL_DATA_TAKEN",
                SubjectType.PERSON,
                personId,
                taken.person().name(),
                null,
                Map.of()));
        return taken;
    }

    private static PersonRef person(Handle handle, UUID id) {
        return handle.createQuery("select " + PersonRef.columns("p", "person") + " from person p where p.id = :id")
                .bind("id", id)
                .map((row, context) -> PersonRef.read(row, "person"))
                .one();
    }

    private static PersonalDataView.Group group(Handle handle, Inventory.Group group, UUID person, Locale locale) {
        List<PersonalDataView.Row> rows = new ArrayList<>();
        boolean complete = true;
        if (group.withheld() == null) {
            for (Map.Entry<String, Inventory.Columns> table : group.tables().entrySet()) {
                if (table.getValue().person() != null) {
                    List<PersonalDataView.Row> found = rows(handle, table.getKey(), table.getValue(), person);
                    complete &= found.size() <= MOST;
                    rows.addAll(found.subList(0, Math.min(found.size(), MOST)));
                }
            }
        }
        return new PersonalDataView.Group(InventoryView.Group.of(group, locale), complete, rows);
    }

    /** Names of tables and columns come from the program's own file, never from a request. */
    private static List<PersonalDataView.Row> rows(
            Handle handle, String table, Inventory.Columns columns, UUID person) {
        String names = columns.columns().stream()
                .map(column -> "t." + column + "::text as " + column)
                .collect(Collectors.joining(", "));
        return handle.createQuery("select " + names + " from " + table + " t where " + columns.personOf()
                        + " in (select p.id from person p where p.id = :person or p.merged_into_id = :person)"
                        + " limit :most")
                .bind("person", person)
                .bind("most", MOST + 1)
                .map((row, context) -> {
                    Map<String, String> values = new TreeMap<>();
                    for (String column : columns.columns()) {
                        String value = row.getString(column);
                        if (value != null) {
                            values.put(column, value);
                        }
                    }
                    return new PersonalDataView.Row(table, values);
                })
                .list();
    }
}
