package vn.thidua.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One point of a directive.
 *
 * @param asks what it asks, in short
 * @param ofWhom who owes it
 * @param rhythm how often
 */
@Schema(name = "DirectivePoint")
public record DirectivePoint(
        @Schema(required = true, examples = "II.2") String code,
        @Schema(required = true) String text,
        String asks,
        @Schema(examples = "Mọi đơn vị") String ofWhom,
        @Schema(examples = "Thường xuyên") String rhythm) {

    static DirectivePoint read(ResultSet row) throws SQLException {
        return new DirectivePoint(
                row.getString("code"),
                row.getString("text"),
                row.getString("asks"),
                row.getString("of_whom"),
                row.getString("rhythm"));
    }
}
