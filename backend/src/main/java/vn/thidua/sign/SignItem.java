package vn.thidua.sign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A sign worth a look; no accusation. */
@Schema(
        name = "SignItem",
        description = "A sign worth a look: a figure that may have a good reason. It accuses nobody.")
record SignItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) SignKind kind,
        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "The unit over which it is counted, with all that lies under it today.")
        UnitRef unit,

        @Schema(
                description =
                        "Of what in the unit: an award, a council, a deadline, a work, somebody who signed; null where of all.")
        String about,

        @Schema(required = true) SignState state,

        @Schema(description = "How many things lie behind it; null where they are too few to be told.")
        Integer total,

        @Schema(description = "How many of them are marked; null where they are too few to be told.")
        Integer marked,

        @Schema(description = "The marked ones, in per cent of all.")
        BigDecimal share,

        @Schema(description = "What the share is set beside, in per cent; null where there is nothing of the kind.")
        BigDecimal base,

        @Schema(
                required = true,
                description = "A digest of the things behind it: with others behind it, it reads otherwise.")
        String behind) {

    /** Of signs {@code s} joined with {@code u}. */
    static final String COLUMNS =
            "s.id, s.named, s.state, s.total, s.marked, s.share, s.base, s.behind, s.suppressed, s.key, "
                    + UnitRef.columns("u", "unit_of");

    static final String JOINS = " join unit_now u on u.id = s.unit_id";

    static SignItem read(ResultSet row, SignKind kind, int year) throws SQLException {
        boolean told = !row.getBoolean("suppressed");
        return new SignItem(
                Rows.id(row, "id"),
                kind,
                year,
                UnitRef.read(row, "unit_of"),
                row.getString("named"),
                Rows.constant(row, "state", SignState.class),
                told ? Rows.integer(row, "total") : null,
                told ? Rows.integer(row, "marked") : null,
                told ? row.getBigDecimal("share") : null,
                told ? row.getBigDecimal("base") : null,
                row.getString("behind"));
    }
}
