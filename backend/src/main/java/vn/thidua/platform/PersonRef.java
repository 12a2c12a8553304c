package vn.thidua.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as others refer to them; never on public pages. */
@Schema(name = "PersonRef", description = "A person, as others refer to them.")
public record PersonRef(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Trần Thị Thu Hà")
        String name,

        @Schema(required = true, examples = "MAU-0007") String employeeCode) {

    /** The columns that {@link #read} wants, from an alias of {@code person}. */
    public static String columns(String alias, String prefix) {
        return "%1$s.id as %2$s_id, %1$s.name as %2$s_name, %1$s.employee_code as %2$s_employee_code"
                .formatted(alias, prefix);
    }

    /** From a projection with {@code PREFIX_id}, {@code PREFIX_name}, {@code PREFIX_employee_code}; null when there is nobody. */
    public static PersonRef read(ResultSet row, String prefix) throws SQLException {
        UUID id = Rows.id(row, prefix + "_id");
        return id == null
                ? null
                : new PersonRef(id, row.getString(prefix + "_name"), row.getString(prefix + "_employee_code"));
    }
}
