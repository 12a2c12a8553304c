package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.AwardRef;

/** A nomination in a list, for the council and for decisions. */
@Schema(name = "NominationItem", description = "A nomination in a list, for the council and for decisions.")
public record NominationItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) DossierRef dossier,
        @Schema(required = true) DossierState dossierState,

        @Schema(required = true, description = "The unit that submits.")
        UnitRef unit,

        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) NomineeView nominee,
        @Schema(required = true) AwardRef award,
        @Schema(required = true, examples = "PASSED") Outcome outcome,

        @Schema(description = "What the law said when it was submitted; null before, and where nothing was kept.")
        vn.thidua.rulebook.verdict.Outcome verdict,

        @Schema(description = "Null before the council voted.")
        VotesView votes) {

    /** As a file. */
    static final Sheet<NominationItem> SHEET = Sheet.of("nominations", NominationItem::id)
            .column("nominee", 32, nomination -> nomination.nominee().name())
            .column("nomineeKind", 14, nomination -> nomination.nominee().kind())
            .column("nomineeCode", 16, nomination -> nomination.nominee().code())
            .column("nomineeAddress", 40, nomination -> nomination.nominee().address())
            .column("award", 44, nomination -> nomination.award().name())
            .column("unit", 40, nomination -> nomination.unit().name())
            .column("year", 8, NominationItem::year)
            .column("dossier", 18, nomination -> nomination.dossier().number())
            .column("dossierTitle", 50, nomination -> nomination.dossier().title())
            .column("dossierState", 22, NominationItem::dossierState)
            .column("outcome", 20, NominationItem::outcome)
            .column("verdict", 20, NominationItem::verdict)
            .column(
                    "votesFor",
                    10,
                    nomination -> nomination.votes() == null
                            ? null
                            : nomination.votes().inFavour())
            .column(
                    "members",
                    10,
                    nomination -> nomination.votes() == null
                            ? null
                            : nomination.votes().total());

    static NominationItem read(ResultSet row) throws SQLException {
        UUID resultId = Rows.id(row, "council_result_id");
        return new NominationItem(
                Rows.id(row, "id"),
                new DossierRef(Rows.id(row, "dossier_id"), row.getString("number"), row.getString("title")),
                Rows.constant(row, "state", DossierState.class),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                NomineeView.read(row),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                Rows.constant(row, "outcome", Outcome.class),
                Rows.constant(row, "verdict", vn.thidua.rulebook.verdict.Outcome.class),
                resultId == null
                        ? null
                        : new VotesView(
                                resultId,
                                row.getInt("votes_for"),
                                row.getInt("votes_against"),
                                row.getInt("member_count")));
    }
}
