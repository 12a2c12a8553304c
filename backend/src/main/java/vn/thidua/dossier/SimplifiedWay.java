package vn.thidua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** That a dossier goes by the simplified procedure, and from which feat its days count. */
@Embeddable
@Schema(name = "SimplifiedDraft", description = "That a dossier goes by the simplified procedure.")
record SimplifiedWay(
        @NotNull @Enumerated(EnumType.STRING)
        @Column(name = "simplified_reason")
        @Schema(required = true, examples = "EXTRAORDINARY_FEAT")
        SimplifiedReason reason,

        @Column(name = "feat_on")
        @Schema(
                description = "The day of the feat; needed at submission for an extraordinary one.",
                examples = "2024-11-28")
        LocalDate featOn) {

    /** Null where there is none. */
    static SimplifiedWay read(ResultSet row) throws SQLException {
        SimplifiedReason reason = Rows.constant(row, "simplified_reason", SimplifiedReason.class);
        return reason == null ? null : new SimplifiedWay(reason, Rows.date(row, "feat_on"));
    }
}
