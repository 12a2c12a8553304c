package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.NomineeKind;

/**
 * Who is nominated.
 *
 * @param id the person's or the unit's; null of a household, which is no record
 * @param name as it stood at submission; as it is today before; of a household its representative's
 * @param code employee code or unit code
 * @param address of a household, where it was given
 */
@Schema(name = "Nominee", description = "Who is nominated: a person, a unit or a household.")
public record NomineeView(
        @Schema(required = true, examples = "INDIVIDUAL") NomineeKind kind,

        @Schema(description = "The person's or the unit's; null of a household.")
        UUID id,

        @Schema(
                required = true,
                examples = "Trần Thị Thu Hà",
                description = "As it stood at submission; as it is today before. Of a household, its representative's.")
        String name,

        @Schema(examples = "MAU-0007", description = "Employee code or unit code; null of a household.")
        String code,

        @Schema(description = "Where a household lives; null where it was not given, and of others.")
        String address) {

    /** From a projection with {@code nominee_kind}, {@code nominee_id}, {@code nominee_name}, {@code nominee_code}, {@code household_address}. */
    public static NomineeView read(ResultSet row) throws SQLException {
        return new NomineeView(
                Rows.constant(row, "nominee_kind", NomineeKind.class),
                Rows.id(row, "nominee_id"),
                row.getString("nominee_name"),
                row.getString("nominee_code"),
                row.getString("household_address"));
    }

    /** Equal for the same nominee. */
    @JsonIgnore
    Object key() {
        return id == null ? household(name, address) : id;
    }

    /** What makes a household the same one, in the absence of a record. */
    static Object household(String name, String address) {
        return List.of(name, address == null ? "" : address);
    }
}
