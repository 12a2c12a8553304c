package vn.thidua.platform.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.TableColumn;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;

/** Rows for a capability that reads a form of columns already: each as a row of that form. */
public record BulkTable(List<? extends TableColumn> columns) {

    /** A column's name as JSON has it. */
    public static String name(String code) {
        StringBuilder name = new StringBuilder();
        for (String part : code.split("_", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    /** @param examples by the column's code */
    public List<BulkField> fields(Map<String, String> examples) {
        return columns.stream()
                .filter(column -> examples.containsKey(column.code()))
                .map(column -> new BulkField(
                        name(column.code()),
                        column.isDate() ? BulkFieldType.DATE : BulkFieldType.TEXT,
                        column.required(),
                        false,
                        examples.get(column.code()),
                        column.names()))
                .toList();
    }

    public TableHeader header() {
        return TableHeader.of(columns.stream().map(TableColumn::code).toList(), columns);
    }

    public List<TableRow> rows(List<BulkRow> rows) {
        return rows.stream().map(this::row).toList();
    }

    private TableRow row(BulkRow row) {
        List<String> cells = new ArrayList<>();
        for (TableColumn column : columns) {
            String text = row.text(name(column.code()));
            cells.add(text == null ? "" : text);
        }
        return new TableRow(row.number(), cells);
    }

    /** What is wrong with a row of the form, pointing at the members of the row that was brought. */
    public static BulkResult refused(List<CellViolation> wrong) {
        return BulkResult.refused(wrong.stream()
                .map(one -> new Violation(
                        one.column() == null ? "" : "/" + name(one.column()), one.code(), List.copyOf(one.args())))
                .toList());
    }
}
