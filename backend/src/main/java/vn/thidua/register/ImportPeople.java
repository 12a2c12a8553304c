package vn.thidua.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;

/**
 * Finds whom a file means: by employee code, or by name, birth date and unit. Two of whom it might mean are told, never chosen between. One query
 * each for all rows of a batch.
 */
final class ImportPeople {

    private record Person(UUID id, String name, String employeeCode) {}

    /** Those who were ever in a unit within reach, and those who were in none yet. */
    private static final String VISIBLE =
            "(not exists (select from membership m where m.person_id = p.id and m.superseded_at is null)"
                    + " or exists (select from membership m join unit_reach r on r.unit_id = m.unit_id"
                    + " where m.person_id = p.id and m.superseded_at is null and r.root_id = any(:scope)))";

    private static final String BY_CODE =
            "select p.id, p.name, k.employee_code from person k join person p on p.id = coalesce(k.merged_into_id, k.id)"
                    + " where k.employee_code = any(:codes)";

    /** Also by what a record said that goes on in another. */
    private static final String BY_NAME = "select p.id, k.name, p.employee_code, t.place"
            + " from unnest(cast(:names as text[]), cast(:births as date[])) with ordinality as t (name, birth, place)"
            + " join person k on search_text(k.name) = search_text(t.name) and k.birth_date = t.birth"
            + " join person p on p.id = coalesce(k.merged_into_id, k.id)";

    private static final String IN_UNIT = "select distinct m.person_id from membership m"
            + " join unit_reach r on r.unit_id = m.unit_id and r.root_id = :unit"
            + " where m.person_id = any(:people) and m.superseded_at is null";

    private final Handle handle;
    private final Scope scope;

    /** @param scope null for everything, as at first start */
    ImportPeople(Handle handle, Scope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    void find(List<RowReading> batch) {
        List<RowReading> people =
                batch.stream().filter(RowReading::isIndividual).toList();
        byCode(people.stream().filter(row -> row.employeeCode != null).toList());
        byName(people.stream().filter(row -> row.employeeCode == null).toList());
    }

    private void byCode(List<RowReading> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String[] codes = rows.stream().map(row -> row.employeeCode).distinct().toArray(String[]::new);
        Map<String, Person> found = within(BY_CODE, " and ")
                .bindArray("codes", String.class, (Object[]) codes)
                .map((row, context) -> person(row))
                .stream()
                .collect(Collectors.toMap(Person::employeeCode, each -> each));
        for (RowReading row : rows) {
            Person person = found.get(row.employeeCode);
            if (person == null) {
                row.wrong(ImportColumn.EMPLOYEE_CODE, ViolationCode.NOT_FOUND);
            } else if (row.name != null && !Text.plain(row.name).equals(Text.plain(person.name()))) {
                row.wrong(ImportColumn.NAME, ViolationCode.DIFFERS, person.name());
            } else {
                row.person = new RowReading.Found(person.id(), person.name());
            }
        }
    }

    private void byName(List<RowReading> all) {
        List<RowReading> rows = all.stream().filter(ImportPeople::isNamed).toList();
        if (rows.isEmpty()) {
            return;
        }
        Map<Integer, Map<UUID, Person>> found = new HashMap<>();
        within(BY_NAME, " where ")
                .bindArray("names", String.class, (Object[])
                        rows.stream().map(row -> row.name).toArray(String[]::new))
                .bindArray("births", String.class, (Object[])
                        rows.stream().map(row -> row.birthDate.toString()).toArray(String[]::new))
                .map((row, context) -> {
                    Person person = person(row);
                    found.computeIfAbsent(row.getInt("place"), place -> new HashMap<>())
                            .put(person.id(), person);
                    return person;
                })
                .list();
        for (int i = 0; i < rows.size(); i++) {
            pick(rows.get(i), List.copyOf(found.getOrDefault(i + 1, Map.of()).values()));
        }
    }

    private static boolean isNamed(RowReading row) {
        if (row.name == null) {
            row.wrong(ImportColumn.EMPLOYEE_CODE, ViolationCode.REQUIRED);
            return false;
        }
        if (row.birthDate == null && row.header.cell(row.row, ImportColumn.BIRTH_DATE) == null) {
            row.wrong(ImportColumn.BIRTH_DATE, ViolationCode.REQUIRED);
        }
        return row.birthDate != null;
    }

    /** With its marks a name means who has the very same; typed without any it may mean whoever it fits. */
    private void pick(RowReading row, List<Person> fitting) {
        boolean bare = Text.plain(row.name).equals(row.name.toLowerCase(Locale.ROOT));
        List<Person> meant = bare
                ? fitting
                : fitting.stream()
                        .filter(person -> person.name().equalsIgnoreCase(row.name))
                        .toList();
        if (meant.size() > 1 && row.unit != null) {
            meant = inUnit(meant, row.unit.id());
        }
        if (meant.size() == 1) {
            row.person =
                    new RowReading.Found(meant.getFirst().id(), meant.getFirst().name());
        } else if (!meant.isEmpty()) {
            row.wrong(ImportColumn.NAME, ViolationCode.AMBIGUOUS, codes(meant));
        } else if (fitting.isEmpty()) {
            row.wrong(ImportColumn.NAME, ViolationCode.NOT_FOUND);
        } else {
            row.wrong(
                    ImportColumn.NAME, ViolationCode.DIFFERS, fitting.getFirst().name());
        }
    }

    /** Those of them who were ever in the unit; all when that tells nobody apart. */
    private List<Person> inUnit(List<Person> people, UUID unitId) {
        List<UUID> there = handle.createQuery(IN_UNIT)
                .bind("unit", unitId)
                .bindArray("people", UUID.class, people.stream().map(Person::id).toArray())
                .mapTo(UUID.class)
                .list();
        List<Person> kept =
                people.stream().filter(person -> there.contains(person.id())).toList();
        return kept.isEmpty() ? people : kept;
    }

    private static String codes(List<Person> people) {
        return people.stream().map(Person::employeeCode).sorted().limit(5).collect(Collectors.joining(", "));
    }

    private Query within(String select, String joint) {
        return scope == null
                ? handle.createQuery(select)
                : handle.createQuery(select + joint + VISIBLE).bindArray("scope", UUID.class, (Object[]) scope.roots());
    }

    private static Person person(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Person(Rows.id(row, "id"), row.getString("name"), row.getString("employee_code"));
    }
}
