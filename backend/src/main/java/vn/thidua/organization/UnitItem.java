package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** One unit of a list, as it was on the day asked for. */
@Schema(name = "UnitItem", description = "A unit as it was on the day asked for.")
public record UnitItem(
        @Schema(required = true) UUID id,
        @Schema(examples = "CUC-TNN", required = true) String code,

        @Schema(examples = "Cục Quản lý tài nguyên nước", required = true)
        String name,

        @Schema(nullable = true) String shortName,
        @Schema(required = true) UnitKind kind,

        @Schema(description = "Whether it is a legal person (tư cách pháp nhân).", required = true)
        boolean legalPersonality,

        @Schema(nullable = true) UnitRef parent,

        @Schema(description = "Who oversees it without being its parent.", nullable = true)
        UnitRef overseer,

        @Schema(description = "First day of its life.", required = true)
        LocalDate from,

        @Schema(description = "Last day of its life; null when it goes on.", nullable = true)
        LocalDate to,

        @Schema(required = true) Standing standing) {

    /** As a file. */
    static final Sheet<UnitItem> SHEET = Sheet.of("units", UnitItem::id)
            .column("name", 50, UnitItem::name)
            .column("kind", 24, UnitItem::kind)
            .column(
                    "parent",
                    40,
                    unit -> unit.parent() == null ? null : unit.parent().name())
            .column(
                    "overseer",
                    40,
                    unit -> unit.overseer() == null ? null : unit.overseer().name())
            .column("code", 16, UnitItem::code)
            .column("legalPersonality", 16, UnitItem::legalPersonality)
            .column("from", 14, UnitItem::from)
            .column("to", 14, UnitItem::to)
            .column("standing", 26, UnitItem::standing);

    static final String COLUMNS =
            "u.id, u.code, s.name, s.short_name, s.kind, s.legal_personality, s.standing, lower(u.valid) as since,"
                    + " upper(u.valid) as until, "
                    + UnitRef.columns("p", "parent") + ", " + UnitRef.columns("o", "overseer");

    static final String FROM = "unit u join unit_state s on s.unit_id = u.id and s.superseded_at is null"
            + " left join unit_now p on p.id = s.parent_id left join unit_now o on o.id = s.overseer_id";

    static UnitItem read(ResultSet row) throws SQLException {
        return new UnitItem(
                Rows.id(row, "id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                Rows.constant(row, "kind", UnitKind.class),
                row.getBoolean("legal_personality"),
                UnitRef.read(row, "parent"),
                UnitRef.read(row, "overseer"),
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"),
                Rows.constant(row, "standing", Standing.class));
    }
}
