package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;

/** Reads people and memberships from files. Who is already there, or has memberships already, is left as they are, so that a file can be read twice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonImport {

    private final People people;
    private final Memberships memberships;
    private final Units units;

    PersonImport(People people, Memberships memberships, Units units) {
        this.people = people;
        this.memberships = memberships;
        this.units = units;
    }

    void people(List<CSVRecord> rows) {
        Set<String> known = people.idsByEmployeeCode().keySet();
        people.persist(rows.stream()
                .filter(row -> !known.contains(row.get("employee_code")))
                .map(PersonImport::person));
        people.flush();
    }

    private static Person person(CSVRecord row) {
        PersonDraft draft = new PersonDraft(
                row.get("employee_code"),
                row.get("name"),
                Sex.valueOf(row.get("sex")),
                LocalDate.parse(row.get("birth_date")));
        return Standing.valueOf(row.get("standing")) == Standing.DEMONSTRATION
                ? Person.invented(draft)
                : Person.register(draft);
    }

    void memberships(List<CSVRecord> rows) {
        Map<String, UUID> peopleByCode = people.idsByEmployeeCode();
        Map<String, UUID> unitsByCode = units.idsByCode();
        Set<UUID> done = memberships.people();
        rows.stream()
                .map(row -> new Membership(
                        Ids.next(),
                        Csv.known(row, "employee_code", peopleByCode),
                        Csv.known(row, "unit_code", unitsByCode),
                        row.get("position"),
                        PositionGroup.valueOf(row.get("position_group")),
                        Boolean.parseBoolean(row.get("direct_worker")),
                        LocalDate.parse(row.get("valid_from")),
                        Csv.until(row)))
                .filter(membership -> !done.contains(membership.personId()))
                .forEach(memberships::add);
    }
}
