package vn.thidua.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;
import vn.thidua.rulebook.NomineeKind;

/** One row while it is being read: what is known of it so far, and all that is wrong with it. */
final class RowReading {

    /** A person or unit of the register, by the name that the award is entered under. */
    record Found(UUID id, String name) {}

    final TableRow row;
    final TableHeader header;
    final List<CellViolation> wrong = new ArrayList<>();
    String award;
    NomineeKind kind;
    LocalDate decidedOn;
    Integer year;
    String number;
    String authority;
    String employeeCode;
    String name;
    LocalDate birthDate;
    String address;
    boolean demonstration;
    Found unit;
    Found person;

    RowReading(TableRow row, TableHeader header) {
        this.row = row;
        this.header = header;
    }

    void wrong(ImportColumn column, ViolationCode code, Object... args) {
        wrong.add(CellViolation.at(column, code, args));
    }

    /** Its text; null, and told, when there is none. */
    String required(ImportColumn column) {
        String cell = header.cell(row, column);
        if (cell == null) {
            wrong(column, ViolationCode.REQUIRED);
        }
        return cell;
    }

    boolean isIndividual() {
        return kind == NomineeKind.INDIVIDUAL;
    }

    private boolean isHousehold() {
        return kind == NomineeKind.HOUSEHOLD;
    }

    /** Its representative's name; null of others. */
    String household() {
        return isHousehold() ? name : null;
    }

    /** Empty where it is not given. */
    String householdAddress() {
        return isHousehold() && address != null ? address : "";
    }

    private String recipientName() {
        return switch (kind) {
            case INDIVIDUAL -> person.name();
            case COLLECTIVE -> unit.name();
            case HOUSEHOLD -> name;
        };
    }

    /** Whose award it is, of a household the unit that counts it as its own; null while not known. */
    UUID recipientId() {
        Found recipient = isIndividual() ? person : unit;
        return recipient == null ? null : recipient.id();
    }

    /** Equal for two rows that say the same award. */
    String key() {
        return String.join(
                "|",
                award,
                String.valueOf(recipientId()),
                household(),
                householdAddress(),
                number,
                String.valueOf(decidedOn));
    }

    /** Null while anything is wrong. */
    AwardEntry entry() {
        if (!wrong.isEmpty()) {
            return null;
        }
        return new AwardEntry(
                Ids.next(),
                award,
                kind,
                isIndividual() ? person.id() : null,
                kind == NomineeKind.COLLECTIVE ? unit.id() : null,
                recipientName(),
                isHousehold() ? address : null,
                unit.id(),
                unit.name(),
                year,
                decidedOn,
                number,
                authority,
                null,
                null,
                demonstration);
    }
}
