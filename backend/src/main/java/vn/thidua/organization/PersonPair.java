package vn.thidua.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** Two records that may be one person. */
@Schema(name = "PersonPairItem", description = "Two records that may be one person, and what is known of it.")
public record PersonPair(
        @Schema(required = true) UUID id,
        @Schema(required = true) Side left,
        @Schema(required = true) Side right,

        @Schema(
                required = true,
                description = "How much speaks for one person, up to 100; by it the list is sorted.",
                examples = "95")
        int score,

        @Schema(required = true, description = "What speaks for it, and against it.")
        List<PairReason> reasons,

        @Schema(required = true) PersonPairState state,

        @Schema(description = "The record that goes on; absent until they are merged.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        UUID survivorId,

        @Schema(description = "When it was found out; absent before.") @JsonInclude(JsonInclude.Include.NON_NULL)
        Instant decidedAt,

        @Schema(description = "By whom it was found out; absent before.") @JsonInclude(JsonInclude.Include.NON_NULL)
        String decidedBy,

        @Schema(description = "What they found out; absent before.") @JsonInclude(JsonInclude.Include.NON_NULL)
        String because,

        @Schema(required = true, description = "For If-Match; counts changes of either record, too.")
        long version) {

    /** One of the two. */
    @Schema(name = "PersonPairSide", description = "One of two records that may be one person.")
    public record Side(
            @Schema(required = true) UUID id,

            @Schema(examples = "Nguyễn Thị Ánh Tuyết", required = true)
            String name,

            @Schema(examples = "TNN-0123", required = true) String employeeCode,
            @Schema(required = true) Sex sex,
            @Schema(required = true) LocalDate birthDate,

            @Schema(description = "Where they are today; null when nowhere.", nullable = true)
            UnitRef unit,

            @Schema(nullable = true) String position) {

        static Side read(ResultSet row, String side) throws SQLException {
            return new Side(
                    Rows.id(row, side + "_id"),
                    row.getString(side + "_name"),
                    row.getString(side + "_code"),
                    Rows.constant(row, side + "_sex", Sex.class),
                    Rows.date(row, side + "_birth_date"),
                    UnitRef.read(row, side + "_unit"),
                    row.getString(side + "_position"));
        }
    }

    /** As a file: the two one beside the other. */
    static final Sheet<PersonPair> SHEET = Sheet.of("personPairs", PersonPair::id)
            .column("left", 30, pair -> pair.left().name())
            .column("leftCode", 16, pair -> pair.left().employeeCode())
            .column("leftBirth", 14, pair -> pair.left().birthDate())
            .column("leftUnit", 36, pair -> nameOf(pair.left().unit()))
            .column("right", 30, pair -> pair.right().name())
            .column("rightCode", 16, pair -> pair.right().employeeCode())
            .column("rightBirth", 14, pair -> pair.right().birthDate())
            .column("rightUnit", 36, pair -> nameOf(pair.right().unit()))
            .column("why", 50, PersonPair::reasons)
            .column("score", 10, PersonPair::score)
            .column("state", 22, PersonPair::state);

    private static String nameOf(UnitRef unit) {
        return unit == null ? null : unit.name();
    }

    /** Wants {@code :today}. */
    static final String COLUMNS =
            "x.id, x.score, x.reasons, x.state, x.decided_at, d.display_name as decided_by, x.because,"
                    + " x.version + l.version + r.version as version, coalesce(l.merged_into_id, r.merged_into_id) as survivor_id, "
                    + side("l", "left")
                    + ", " + side("r", "right");

    static final String CORE = "person_pair x join person l on l.id = x.left_id join person r on r.id = x.right_id";
    static final String JOINS = "join person l on l.id = x.left_id join person r on r.id = x.right_id"
            + " left join account d on d.id = x.decided_by" + place("l") + place("r");

    private static String side(String alias, String prefix) {
        return "%1$s.id as %2$s_id, %1$s.name as %2$s_name, %1$s.employee_code as %2$s_code, %1$s.sex as %2$s_sex, %1$s.birth_date as %2$s_birth_date, m%1$s.position as %2$s_position, "
                        .formatted(alias, prefix)
                + UnitRef.columns("u" + alias, prefix + "_unit");
    }

    private static String place(String alias) {
        return " left join membership m%1$s on m%1$s.person_id = %1$s.id and m%1$s.superseded_at is null and m%1$s.valid @> :today left join unit_now u%1$s on u%1$s.id = m%1$s.unit_id"
                .formatted(alias);
    }

    static PersonPair read(ResultSet row) throws SQLException {
        PersonPairState state = Rows.constant(row, "state", PersonPairState.class);
        return new PersonPair(
                Rows.id(row, "id"),
                Side.read(row, "left"),
                Side.read(row, "right"),
                row.getInt("score"),
                Rows.texts(row, "reasons").stream().map(PairReason::valueOf).toList(),
                state,
                state == PersonPairState.MERGED ? Rows.id(row, "survivor_id") : null,
                Rows.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("because"),
                row.getLong("version"));
    }

    boolean has(UUID personId) {
        return left.id().equals(personId) || right.id().equals(personId);
    }

    Side side(UUID personId) {
        return left.id().equals(personId) ? left : right;
    }

    Side otherThan(UUID personId) {
        return left.id().equals(personId) ? right : left;
    }
}
