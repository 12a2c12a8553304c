package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** A version of a rulebook, in short. */
@Schema(name = "RulebookVersion", description = "A version of a rulebook, in short.")
record RulebookVersionItem(
        @Schema(required = true, examples = "F2022") String framework,
        @Schema(required = true, examples = "2") int number,

        @Schema(required = true, examples = "F2022/2", description = "As verdicts name it.")
        String name,

        @Schema(required = true) RulebookState state,
        @Schema(required = true) RulebookOrigin origin,

        @Schema(examples = "1", description = "From which version it was written; null of the first.")
        Integer basedOn,

        @Schema(examples = "Thông tư mới", description = "Why it was begun; null of what came with the program.")
        String reason,

        @Schema(required = true) Instant openedAt,

        @Schema(examples = "Phạm Văn Điều (mẫu)", description = "Who began it; null of what came with the program.")
        String openedBy,

        @Schema(description = "From then on it judged; null while it is no law here.")
        Instant publishedAt,

        @Schema(examples = "Phạm Văn Điều (mẫu)", description = "Null of what came with the program.")
        String publishedBy,

        @Schema(
                examples = "Đã đối chiếu với văn bản",
                description = "Why it was published; null of what came with the program.")
        String publishedBecause,

        @Schema(description = "When it was given up; null when it was not.")
        Instant discardedAt,

        @Schema(required = true, description = "SHA-256 of what the version says.")
        String digest,

        @Schema(required = true) long version) {

    static RulebookVersionItem read(ResultSet row) throws SQLException {
        String framework = row.getString("framework");
        int number = row.getInt("number");
        return new RulebookVersionItem(
                framework,
                number,
                framework + "/" + number,
                Rows.constant(row, "state", RulebookState.class),
                Rows.constant(row, "origin", RulebookOrigin.class),
                Rows.integer(row, "based_on"),
                row.getString("reason"),
                Rows.instant(row, "opened_at"),
                row.getString("opener"),
                Rows.instant(row, "published_at"),
                row.getString("publisher"),
                row.getString("published_because"),
                Rows.instant(row, "discarded_at"),
                row.getString("digest"),
                row.getLong("version"));
    }
}
