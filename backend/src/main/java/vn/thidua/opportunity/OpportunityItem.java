package vn.thidua.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.RuleCitation;
import vn.thidua.rulebook.verdict.Outcome;

/**
 * Somebody and an award.
 *
 * @param unit where a person works; a collective's own
 * @param missing the first condition that is not met, or of which a fact is missing
 */
@Schema(name = "Opportunity", description = "Somebody, an award, and how far they are from it.")
record OpportunityItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) Nominee nominee,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) AwardRef award,
        @Schema(required = true) Lack lack,
        @Schema(required = true) Outcome outcome,

        @Schema(description = "The condition that is not met, or of which a fact is missing; null where none is.")
        Missing missing,

        @Schema(description = "When what is missing is there by itself; null where time does not bring it.")
        LocalDate dueOn,

        @Schema(required = true, examples = "0", description = "Of how many conditions a fact is missing.")
        int unknowns,

        @Schema(description = "Where it is proposed already; null where it is not.")
        Proposed proposed) {

    @Schema(name = "OpportunityNominee", description = "A person or a unit.")
    record Nominee(
            @Schema(required = true) NomineeKind kind,
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "Trần Thị Thu Hà")
            String name,

            @Schema(required = true, examples = "MAU-0007") String code) {}

    /** @param wouldChange null where nothing would, or only a fact is missing */
    @Schema(name = "OpportunityMissing", description = "The condition that stands between somebody and an award.")
    record Missing(
            @Schema(required = true, examples = "F2022-LDTT-RATING")
            String rule,

            @Schema(required = true) String text,
            @Schema(required = true) RuleCitation citation,
            @Schema(required = true) vn.thidua.platform.Standing standing,

            @Schema(description = "Why; null where only a fact is missing.")
            String because,

            @Schema(description = "What would make it met, or which fact is missing and who can give it.")
            String wouldChange) {}

    @Schema(name = "OpportunityProposed", description = "The nomination that asks for it already.")
    record Proposed(
            @Schema(required = true) UUID nominationId,
            @Schema(required = true) UUID dossierId,

            @Schema(required = true, examples = "HS-2024-000123")
            String number) {}

    /** As a file. */
    static final Sheet<OpportunityItem> SHEET = Sheet.of("opportunities", OpportunityItem::id)
            .column("nominee", 32, one -> one.nominee().name())
            .column("nomineeKind", 14, one -> one.nominee().kind())
            .column("nomineeCode", 16, one -> one.nominee().code())
            .column("unit", 40, one -> one.unit().name())
            .column("award", 44, one -> one.award().name())
            .column("lack", 22, OpportunityItem::lack)
            .column("outcome", 20, OpportunityItem::outcome)
            .column(
                    "missing",
                    60,
                    one -> one.missing() == null ? null : one.missing().text())
            .column(
                    "wouldChange",
                    60,
                    one -> one.missing() == null ? null : one.missing().wouldChange())
            .column(
                    "citation",
                    40,
                    one -> one.missing() == null ? null : cited(one.missing().citation()))
            .column("due", 14, OpportunityItem::dueOn)
            .column(
                    "proposed",
                    18,
                    one -> one.proposed() == null ? null : one.proposed().number());

    private static String cited(RuleCitation citation) {
        return java.util.stream.Stream.of(citation.point(), citation.clause(), citation.article(), citation.document())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    static OpportunityItem read(ResultSet row, Telling telling) throws SQLException {
        Nominee nominee = new Nominee(
                Rows.constant(row, "nominee_kind", NomineeKind.class),
                Rows.id(row, "nominee_id"),
                row.getString("nominee_name"),
                row.getString("nominee_code"));
        UUID nomination = Rows.id(row, "nomination_id");
        return telling.of(nominee, row.getString("award_code"))
                .item(
                        Rows.id(row, "id"),
                        UnitRef.read(row, "unit"),
                        Rows.constant(row, "lack", Lack.class),
                        Rows.date(row, "due_on"),
                        nomination == null
                                ? null
                                : new Proposed(
                                        nomination, Rows.id(row, "dossier_id"), row.getString("dossier_number")));
    }
}
