package vn.thidua.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;
import vn.thidua.platform.text.Text;

/** Reads the rows of one file, batch by batch, in order. Every row is looked at, so that all that is wrong is told at once. */
final class CheckFactRows {

    /** So many rows are looked up together. */
    static final int BATCH = 500;

    private final FactNominees nominees;
    private final RecordedFacts facts;
    private final FactDrafts drafts;
    private final FactDrafts.Measure measure;
    private final FactCells cells;
    private final Set<FactSaid> seen = new HashSet<>();

    CheckFactRows(
            FactNominees nominees,
            RecordedFacts facts,
            FactDrafts drafts,
            FactDrafts.Measure measure,
            FactCells cells) {
        this.nominees = nominees;
        this.facts = facts;
        this.drafts = drafts;
        this.measure = measure;
        this.cells = cells;
    }

    /** Whom the rows of a batch name. */
    private record Named(Map<String, FactNominee> people, Map<String, FactNominee> units) {}

    List<CheckedFact> check(TableHeader header, List<TableRow> rows) {
        Named named = new Named(
                nominees.people(codes(header, rows, FactColumn.EMPLOYEE_CODE)),
                nominees.units(codes(header, rows, FactColumn.UNIT)));
        Set<FactSaid> said = facts.said(Stream.of(named.people(), named.units())
                .flatMap(found -> found.values().stream())
                .map(CheckFactRows::holder)
                .collect(Collectors.toSet()));
        Set<FactSaid> taken = said.stream().map(FactSaid::whatever).collect(Collectors.toSet());
        return rows.stream()
                .map(row -> compared(read(header, row, named), said, taken))
                .toList();
    }

    private static Set<String> codes(TableHeader header, List<TableRow> rows, FactColumn column) {
        return rows.stream()
                .map(row -> header.cell(row, column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static UUID holder(FactNominee nominee) {
        return nominee.personId() == null ? nominee.collectiveId() : nominee.personId();
    }

    private CheckedFact read(TableHeader header, TableRow row, Named named) {
        List<CellViolation> wrong = new ArrayList<>();
        for (FactColumn column : FactColumn.ALL) {
            String cell = header.cell(row, column);
            if (cell != null && Text.hasInvisible(cell)) {
                wrong.add(CellViolation.at(column, ViolationCode.INVISIBLE_CHARACTERS));
            } else if (cell == null && column.required()) {
                wrong.add(CellViolation.at(column, ViolationCode.REQUIRED));
            }
        }
        KeptFactKind kind = kind(header.cell(row, FactColumn.KIND), wrong);
        FactNominee nominee = nominee(header, row, named, wrong);
        if (!wrong.isEmpty()) {
            return new CheckedFact(row, null, false, wrong);
        }
        return draft(header, row, kind, nominee);
    }

    private static KeptFactKind kind(String typed, List<CellViolation> wrong) {
        KeptFactKind kind = typed == null ? null : FactCells.kind(typed);
        if (typed != null && kind == null) {
            wrong.add(CellViolation.at(FactColumn.KIND, ViolationCode.UNKNOWN_VALUE, List.of(KeptFactKind.values())));
        }
        return kind;
    }

    private static FactNominee nominee(TableHeader header, TableRow row, Named named, List<CellViolation> wrong) {
        String person = header.cell(row, FactColumn.EMPLOYEE_CODE);
        String unit = header.cell(row, FactColumn.UNIT);
        if (person == null && unit == null) {
            wrong.add(CellViolation.at(FactColumn.EMPLOYEE_CODE, ViolationCode.REQUIRED));
            return null;
        }
        FactNominee found =
                person == null ? named.units().get(unit) : named.people().get(person);
        if (found == null) {
            wrong.add(CellViolation.at(
                    person == null ? FactColumn.UNIT : FactColumn.EMPLOYEE_CODE, ViolationCode.NOT_FOUND));
        }
        return found;
    }

    private CheckedFact draft(TableHeader header, TableRow row, KeptFactKind kind, FactNominee nominee) {
        try {
            FactContent content = cells.read(kind, column -> header.cell(row, column));
            return new CheckedFact(row, drafts.first(nominee, kind, content, measure, false), false, List.of());
        } catch (Problem refused) {
            return new CheckedFact(
                    row,
                    null,
                    false,
                    refused.violations().stream()
                            .map(violation -> atColumn(kind, violation))
                            .toList());
        }
    }

    private static CellViolation atColumn(KeptFactKind kind, Violation violation) {
        Object[] args = violation.args().toArray();
        return FactColumn.at(kind, violation.pointer())
                .map(column -> CellViolation.at(column, violation.code(), args))
                .orElseGet(() -> CellViolation.ofRow(violation.code()));
    }

    /** With what stands already, and with the rows before. */
    private CheckedFact compared(CheckedFact checked, Set<FactSaid> said, Set<FactSaid> taken) {
        if (checked.isWrong()) {
            return checked;
        }
        FactSaid mine = FactSaid.of(checked.version());
        if (said.contains(mine)) {
            return new CheckedFact(checked.row(), checked.version(), true, List.of());
        }
        boolean once = !mine.kind().isStated();
        if (once && taken.contains(mine.whatever())) {
            return wrong(checked, CellViolation.at(FactColumn.KIND, ViolationCode.TAKEN));
        }
        return seen.add(once ? mine.whatever() : mine)
                ? checked
                : wrong(checked, CellViolation.ofRow(ViolationCode.DUPLICATE));
    }

    private static CheckedFact wrong(CheckedFact checked, CellViolation violation) {
        return new CheckedFact(checked.row(), null, false, List.of(violation));
    }
}
