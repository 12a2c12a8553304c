package vn.thidua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** Somebody who works, or worked, in a unit. */
@Entity
public class Person {

    @Id
    private UUID id;

    @Column(name = "employee_code")
    private String employeeCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private boolean demonstration;

    @Version
    private long version;

    /** For JPA. */
    Person() {}

    static Person register(PersonDraft draft) {
        Person person = new Person();
        person.id = Ids.next();
        person.correct(draft);
        return person;
    }

    static Person invented(PersonDraft draft) {
        Person person = register(draft);
        person.demonstration = true;
        return person;
    }

    /** What the papers say after all. */
    void correct(PersonDraft draft) {
        this.employeeCode = draft.employeeCode();
        this.name = draft.name();
        this.sex = draft.sex();
        this.birthDate = draft.birthDate();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String employeeCode() {
        return employeeCode;
    }

    /** What the trail calls them. */
    String label() {
        return name + " (" + employeeCode + ")";
    }

    long version() {
        return version;
    }

    /** As the papers were entered, for the trail. */
    PersonDraft asDraft() {
        return new PersonDraft(employeeCode, name, sex, birthDate);
    }
}
