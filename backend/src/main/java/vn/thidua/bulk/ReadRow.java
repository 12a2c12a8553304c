package vn.thidua.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkFieldType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.TableColumn;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.text.Text;

/** Makes of a row as it was brought what a kind takes: an object of known members. What can be seen wrong of it without knowing any rule is told here. */
final class ReadRow {

    /** What the file of errors adds to an object; it comes back with it. */
    static final String ERRORS = "errors";

    private final Map<String, BulkField> fields;
    private final TableHeader header;
    private final boolean named;
    private final Map<String, Set<String>> seen = new HashMap<>();

    /**
     * @param header null of JSON lines
     * @param named whether the sender has names of its own for things: programs alone do
     */
    ReadRow(List<BulkField> fields, TableHeader header, boolean named) {
        this.fields = fields.stream().collect(Collectors.toMap(BulkField::name, field -> field));
        this.header = header;
        this.named = named;
    }

    ObjectNode content(KeptRow row) {
        return row.content().isArray() ? ofTable(row.content()) : withoutErrors((ObjectNode) row.content());
    }

    private static ObjectNode withoutErrors(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        copy.remove(ERRORS);
        return copy;
    }

    private ObjectNode ofTable(JsonNode cells) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<TableColumn, Integer> column : header.places().entrySet()) {
            String cell = cells.path(column.getValue()).asText("");
            if (!cell.isEmpty()) {
                BulkField field = (BulkField) column.getKey();
                content.set(field.name(), field.read(cell));
            }
        }
        return content;
    }

    /** Empty of a row that may go on to its kind. Rows are looked at once each, in their order: what must differ is compared with those before. */
    Optional<Problem> wrong(KeptRow row) {
        ObjectNode content = content(row);
        List<Violation> wrong = new ArrayList<>();
        content.fieldNames().forEachRemaining(name -> {
            if (!fields.containsKey(name)) {
                wrong.add(Violation.at("/" + name, ViolationCode.UNKNOWN_FIELD));
            }
        });
        fields.values().forEach(field -> look(field, content.path(field.name()), wrong));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Problem.invalid(wrong));
    }

    private void look(BulkField field, JsonNode value, List<Violation> wrong) {
        String pointer = "/" + field.name();
        String text = value.isValueNode() ? value.asText("").strip() : "";
        boolean missing = value.isMissingNode() || value.isNull() || value.isTextual() && text.isEmpty();
        if (missing) {
            // That it is needed, its kind says, with all else that is wrong.
            return;
        }
        if (!value.isValueNode() && field.type() != BulkFieldType.LIST) {
            wrong.add(Violation.at(pointer, ViolationCode.WRONG_TYPE));
        } else if (Text.hasInvisible(text)) {
            wrong.add(Violation.at(pointer, ViolationCode.INVISIBLE_CHARACTERS));
        } else if (field.name().equals(BulkField.EXTERNAL_ID) && !named) {
            wrong.add(Violation.at(pointer, ViolationCode.NOT_OURS));
        } else if (field.isUnique()
                && !seen.computeIfAbsent(field.name(), name -> new HashSet<>()).add(text)) {
            wrong.add(Violation.at(pointer, ViolationCode.DUPLICATE));
        }
    }
}
