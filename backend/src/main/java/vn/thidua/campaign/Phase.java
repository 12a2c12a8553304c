package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** One phase of a campaign, as its draft sets it. The summing up may lie after the campaign's own period. */
@Embeddable
@Schema(
        name = "CampaignPhase",
        description = "One phase of a campaign. The summing up may lie after the campaign's own period.")
record Phase(
        @Schema(required = true, examples = "INTERIM_REVIEW") @NotNull @Enumerated(EnumType.STRING)
        PhaseKind kind,

        @Schema(examples = "Sơ kết giai đoạn 1") @Size(max = 300) String name,

        @Schema(examples = "2024-06-15") @Column(name = "starts_on")
        LocalDate startsOn,

        @Schema(examples = "2024-06-30", description = "Last day included.") @Column(name = "ends_on")
        LocalDate endsOn) {

    Phase {
        name = CampaignDraft.orNull(name);
    }

    static Phase read(ResultSet row) throws SQLException {
        return new Phase(
                Rows.constant(row, "kind", PhaseKind.class),
                row.getString("name"),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"));
    }
}
