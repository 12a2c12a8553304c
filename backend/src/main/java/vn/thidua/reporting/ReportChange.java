package vn.thidua.reporting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;

/** A row that is not the same at two moments of knowledge. */
@Schema(name = "ReportChange", description = "A row that is not the same at two moments of knowledge.")
record ReportChange(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whether it came, went or reads otherwise.")
        Way way,

        @Schema(required = true) SubjectType subjectType,

        @Schema(description = "Which; null where it is about none.")
        UUID subjectId,

        @Schema(description = "What it is called.") String label,

        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "The columns that differ, as they were at the earlier moment; null of what had not come yet.")
        @JsonRawValue
        String was,

        @Schema(
                type = SchemaType.OBJECT,
                description = "The same columns at the later moment; null of what is there no more.")
        @JsonRawValue
        String is,

        @Schema(required = true, description = "Where its trail is read: it says who did it, when and by which paper.")
        String trail) {

    /** How a row differs. */
    @Schema(
            name = "ReportChangeWay",
            description = "ENTERED: was not there before · LEFT: is not there any more · CHANGED: reads otherwise.")
    enum Way {
        ENTERED,
        LEFT,
        CHANGED
    }

    /** Rows {@code x}: those of both moments side by side. */
    static final String COLUMNS = "x.id, x.way, x.subject_type, x.subject_id, x.label, x.was, x.reads";

    /**
     * Bind {@code known} and {@code since}.
     *
     * @param conditions on rows {@code r}
     */
    static String table(ReportKind kind, String conditions) {
        return "(select coalesce(b.id, a.id) as id,"
                + " case when a.id is null then 'ENTERED' when b.id is null then 'LEFT' else 'CHANGED' end as way,"
                + " coalesce(b.subject_type, a.subject_type) as subject_type, coalesce(b.subject_id, a.subject_id) as subject_id, coalesce(b.label, a.label) as label,"
                + " cast(" + differing("a", "b") + " as text) as was, cast(" + differing("b", "a")
                + " as text) as reads"
                + " from (select r.* from (" + kind.rows().replace(":known", ":since") + ") r where " + conditions
                + ") a"
                + " full join (select r.* from (" + kind.rows() + ") r where " + conditions + ") b on b.id = a.id"
                + " where a is distinct from b) x";
    }

    /** What of one side reads otherwise on the other; all of it where there is no other. */
    private static String differing(String one, String other) {
        return "(select jsonb_object_agg(c.key, c.value) from jsonb_each(to_jsonb(" + one + ")) c where " + other
                + ".id is null or to_jsonb(" + other + ") -> c.key is distinct from c.value)";
    }

    static ReportChange read(ResultSet row) throws SQLException {
        SubjectType type = Rows.constant(row, "subject_type", SubjectType.class);
        UUID subject = Rows.id(row, "subject_id");
        return new ReportChange(
                Rows.id(row, "id"),
                Rows.constant(row, "way", Way.class),
                type,
                subject,
                row.getString("label"),
                row.getString("was"),
                row.getString("reads"),
                ReportRow.trail(type, subject));
    }
}
