package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/** Cells of our data files. */
final class Csv {

    private Csv() {}

    /** The first day not included of a row with {@code valid_to}, the last day included; null when it is empty. */
    static LocalDate until(CSVRecord row) {
        String last = row.get("valid_to");
        return last == null ? null : LocalDate.parse(last).plusDays(1);
    }

    /** What a code stands for; null when the cell is empty. */
    static UUID known(CSVRecord row, String column, Map<String, UUID> ids) {
        String code = row.get(column);
        return code == null ? null : known(row, column, code, ids);
    }

    static List<UUID> allKnown(CSVRecord row, String column, Map<String, UUID> ids) {
        String codes = row.get(column);
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split("\\|", -1))
                        .map(code -> known(row, column, code, ids))
                        .toList();
    }

    private static UUID known(CSVRecord row, String column, String code, Map<String, UUID> ids) {
        UUID id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException(
                    "row %d, %s: %s is not known".formatted(row.getRecordNumber(), column, code));
        }
        return id;
    }
}
