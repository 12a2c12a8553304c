package vn.thidua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;

/** The people: what others ask of them, and the only place that writes their table. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private final Jdbi jdbi;

    People(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Many at once, who are not there yet. */
    void enter(List<Person> entered) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into person (id, employee_code, name, sex, birth_date, demonstration, version) values (:id, :code, :name, :sex, :birth, false, 0)");
            entered.forEach(person -> batch.bind("id", person.id())
                    .bind("code", person.employeeCode())
                    .bind("name", person.name())
                    .bind("sex", person.asDraft().sex().name())
                    .bind("birth", person.asDraft().birthDate())
                    .add());
            batch.execute();
        });
    }

    /** The record that the person goes on in: itself, unless it was merged into another. */
    public UUID living(UUID personId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(merged_into_id, id) from person where id = :id")
                        .bind("id", personId)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElse(personId));
    }

    /**
     * The record that a person goes on in, and where it was on a day.
     *
     * @param unitId null of whom was in no unit that day
     */
    public record Living(UUID id, UUID unitId) {}

    /** Empty when there is no such person. */
    public Optional<Living> living(UUID personId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select l.id, m.unit_id from person p join person l on l.id = coalesce(p.merged_into_id, p.id)"
                                + " left join membership m on m.person_id = l.id and m.valid @> :day and m.superseded_at is null"
                                + " where p.id = :id")
                .bind("id", personId)
                .bind("day", day)
                .map((row, context) -> new Living(Rows.id(row, "id"), Rows.id(row, "unit_id")))
                .findOne());
    }

    /** Every record of the person, the living one first: what is written for ever names the record that it was written under. */
    public List<UUID> recordsOf(UUID personId) {
        UUID living = living(personId);
        List<UUID> records = new ArrayList<>(List.of(living));
        records.addAll(jdbi.withHandle(
                handle -> handle.createQuery("select id from person where merged_into_id = :id order by id")
                        .bind("id", living)
                        .mapTo(UUID.class)
                        .list()));
        return records;
    }

    public boolean exists(UUID personId) {
        return ref(personId).isPresent();
    }

    public Optional<PersonRef> ref(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + PersonRef.columns("p", "person") + " from person p where p.id = :id")
                .bind("id", personId)
                .map((row, context) -> PersonRef.read(row, "person"))
                .findOne());
    }

    /** The unit that the person is a member of on that day. */
    public Optional<UUID> unitOf(UUID personId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select unit_id from membership where person_id = :person and valid @> :day and superseded_at is null")
                .bind("person", personId)
                .bind("day", day)
                .mapTo(UUID.class)
                .findOne());
    }

    public Optional<UUID> idOf(String employeeCode) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from person where employee_code = :code")
                .bind("code", employeeCode)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Everybody by employee code, for files that name people by code. */
    public Map<String, UUID> idsByEmployeeCode() {
        return jdbi.withHandle(handle -> handle.createQuery("select employee_code, id from person")
                .map((row, context) -> Map.entry(row.getString("employee_code"), Rows.id(row, "id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
