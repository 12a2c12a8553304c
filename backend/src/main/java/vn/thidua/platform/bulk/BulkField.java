package vn.thidua.platform.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.platform.table.TableColumn;
import vn.thidua.platform.text.Text;

/**
 * A field of a row: a member of the JSON object, or a column.
 *
 * @param name as JSON has it, in camel case
 * @param isUnique whether no two rows of a file may say the same
 * @param names what else people write over the column, plain
 */
public record BulkField(
        String name, BulkFieldType type, boolean required, boolean isUnique, String example, List<String> names)
        implements TableColumn {

    public static final String EXTERNAL_ID = "externalId";

    /** As a table's first line has it. */
    public static final String EXTERNAL_ID_COLUMN = "external_id";

    public static BulkField needed(String name, BulkFieldType type, String example, String... names) {
        return new BulkField(name, type, true, false, example, List.of(names));
    }

    public static BulkField optional(String name, BulkFieldType type, String example, String... names) {
        return new BulkField(name, type, false, false, example, List.of(names));
    }

    /** What the sender calls the thing. */
    public static BulkField externalId(boolean required) {
        return new BulkField(EXTERNAL_ID, BulkFieldType.TEXT, required, true, "NV-000123", List.of("ma ngoai"));
    }

    public BulkField unique() {
        return new BulkField(name, type, required, true, example, names);
    }

    @Override
    public String code() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isDate() {
        return type == BulkFieldType.DATE;
    }

    @Override
    public boolean isUnder(String head) {
        return name.equals(head) || TableColumn.super.isUnder(head);
    }

    private static final Map<String, Boolean> ANSWERS =
            Map.of("co", true, "yes", true, "true", true, "x", true, "khong", false, "no", false, "false", false);

    /** What a cell says, as JSON would say it: days as 2024-12-31, yes and no as true and false. What is not understood stays, to be refused. */
    public JsonNode read(String cell) {
        return switch (type) {
            case DATE -> TextNode.valueOf(day(cell));
            case YES_NO ->
                ANSWERS.containsKey(Text.plain(cell))
                        ? BooleanNode.valueOf(ANSWERS.get(Text.plain(cell)))
                        : TextNode.valueOf(cell);
            case NUMBER ->
                cell.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                        ? DecimalNode.valueOf(new BigDecimal(cell))
                        : TextNode.valueOf(cell);
            default -> TextNode.valueOf(cell);
        };
    }

    private static String day(String cell) {
        String[] parts = cell.split("/", -1);
        return parts.length == 3 && cell.matches("\\d{1,2}/\\d{1,2}/\\d{4}")
                ? "%s-%02d-%02d".formatted(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                : cell;
    }
}
