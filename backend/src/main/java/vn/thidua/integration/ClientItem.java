package vn.thidua.integration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A client in a list. */
@Schema(name = "ClientItem", description = "A client in a list.")
record ClientItem(
        @Schema(required = true, description = "Its client_id.")
        UUID id,

        @Schema(required = true, examples = "Phần mềm nhân sự Sở TN&MT")
        String name,

        @Schema(required = true, description = "The unit it acts for.")
        UnitRef unit,

        @Schema(required = true) String contact,
        @Schema(required = true) ClientState state,

        @Schema(nullable = true, description = "The last day it may act; null for no end.")
        LocalDate expiresOn,

        @Schema(required = true, description = "Whether that day is over.")
        boolean expired,

        @Schema(required = true, description = "How many of its secrets stand.")
        int secretCount,

        @Schema(nullable = true, description = "Its last request; null before the first.")
        Instant lastUsedAt) {

    static final String COLUMNS = "c.id, c.name, c.contact, c.state, c.expires_on, "
            + UnitRef.columns("u", "unit")
            + ", coalesce(c.expires_on < cast(:today as date), false) as expired"
            + ", (select count(*) from client_secret s where s.client_id = c.id and s.withdrawn_at is null"
            + " and s.expires_on >= cast(:today as date)) as secret_count"
            + ", (select max(g.last_at) from client_usage g where g.client_id = c.id) as last_used_at";

    static ClientItem read(ResultSet row) throws SQLException {
        return new ClientItem(
                Rows.id(row, "id"),
                row.getString("name"),
                UnitRef.read(row, "unit"),
                row.getString("contact"),
                Rows.constant(row, "state", ClientState.class),
                Rows.date(row, "expires_on"),
                row.getBoolean("expired"),
                row.getInt("secret_count"),
                Rows.instant(row, "last_used_at"));
    }
}
