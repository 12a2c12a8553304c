package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.campaign.ReviewKind;
import vn.thidua.platform.Rows;

/** The review of the campaign that a dossier arises from. */
@Schema(name = "DossierCampaignReview", description = "The review of the campaign that the dossier arises from.")
record DossierReview(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReviewKind kind,

        @Schema(required = true, description = "The day of the review.")
        LocalDate heldOn) {

    /** Of {@code campaign_review cr}. */
    static final String COLUMNS = "cr.id as review_id, cr.kind as review_kind, cr.held_on as review_held_on";

    /** Null where the dossier names none. */
    static DossierReview read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "review_id");
        return id == null
                ? null
                : new DossierReview(
                        id, Rows.constant(row, "review_kind", ReviewKind.class), Rows.date(row, "review_held_on"));
    }
}
