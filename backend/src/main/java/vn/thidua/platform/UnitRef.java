package vn.thidua.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as others refer to it. */
@Schema(name = "UnitRef", description = "A unit, as others refer to it.")
public record UnitRef(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "CUC-TNN") String code,

        @Schema(required = true, examples = "Cục Quản lý tài nguyên nước")
        String name) {

    /** The columns that {@link #read} wants, from an alias of the view {@code unit_now}. */
    public static String columns(String alias, String prefix) {
        return "%1$s.id as %2$s_id, %1$s.code as %2$s_code, %1$s.name as %2$s_name".formatted(alias, prefix);
    }

    /** From a projection with {@code PREFIX_id}, {@code PREFIX_code}, {@code PREFIX_name}; null when there is no unit. */
    public static UnitRef read(ResultSet row, String prefix) throws SQLException {
        UUID id = Rows.id(row, prefix + "_id");
        return id == null ? null : new UnitRef(id, row.getString(prefix + "_code"), row.getString(prefix + "_name"));
    }
}
