package vn.thidua.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.AwardRef;

/** What is to be handed over, or was, in a list. */
@Schema(
        name = "HandoverDue",
        description = "A part of an award that is to be handed over, or was: its insignia or its money.")
public record HandoverItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The award of the register.")
        UUID awardId,

        @Schema(required = true, description = "The nomination that it came of.")
        UUID nominationId,

        @Schema(required = true, examples = "Nguyễn Văn An", description = "As the decision names it.")
        String recipient,

        @Schema(required = true, description = "The recipient's unit.")
        UnitRef unit,

        @Schema(required = true) AwardRef award,
        @Schema(required = true) HandoverPart part,

        @Schema(
                required = true,
                description = "Of insignia: what they are, as far as a text that was read names them; may be empty.")
        List<InsigniaItem> items,

        @Schema(required = true, description = "The decision that gives it.")
        Of decision,

        @Schema(required = true, description = "Of money: whose fund pays.")
        UnitRef payer,

        @Schema(
                nullable = true,
                examples = "3510000",
                description = "Of money: how much is due, in đồng; null where it is not known.")
        Long amount,

        @Schema(required = true, description = "The law names a ceiling; less may be paid.")
        boolean atMost,

        @Schema(required = true) HandoverState state,
        @Schema(nullable = true) LocalDate handedOn,

        @Schema(nullable = true, examples = "3510000", description = "How much was paid, in đồng.")
        Long handedAmount,

        @Schema(
                required = true,
                examples = "12",
                description = "Days from the decision until it was handed over, or until today.")
        int waitingDays,

        @Schema(nullable = true, description = "Until when; null where no text that was read names a term.")
        LocalDate dueOn,

        @Schema(required = true, description = "Open past a term that is known.")
        boolean overdue,

        @Schema(required = true, examples = "0", description = "As a ceremony names what it has seen.")
        long version) {

    /**
     * The decision.
     *
     * @param id of a decision of the house; null of a State award
     * @param submissionId of a State award
     */
    @Schema(name = "HandoverDecision", description = "The decision that gives it: of the house, or of those above.")
    public record Of(
            @Schema(nullable = true, description = "Of a decision of the house.")
            UUID id,

            @Schema(nullable = true, description = "The submission that a State award came of.")
            UUID submissionId,

            @Schema(required = true, examples = "1234/QĐ-BTNMT")
            String number,

            @Schema(required = true) LocalDate decidedOn) {}

    /** As a file. */
    static final Sheet<HandoverItem> SHEET = Sheet.of("handovers", HandoverItem::id)
            .column("recipient", 32, HandoverItem::recipient)
            .column("unit", 40, due -> due.unit().name())
            .column("award", 44, due -> due.award().name())
            .column("part", 14, HandoverItem::part)
            .column("number", 20, due -> due.decision().number())
            .column("decidedOn", 14, due -> due.decision().decidedOn())
            .column("payer", 40, due -> due.payer().name())
            .column("amount", 16, HandoverItem::amount)
            .column("state", 16, HandoverItem::state)
            .column("handedOn", 14, HandoverItem::handedOn)
            .column("handedAmount", 16, HandoverItem::handedAmount)
            .column("waitingDays", 14, HandoverItem::waitingDays)
            .column("dueOn", 14, HandoverItem::dueOn);

    static HandoverItem read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate decidedOn = Rows.date(row, "decided_on");
        LocalDate handedOn = Rows.date(row, "handed_on");
        LocalDate dueOn = Rows.date(row, "due_on");
        return new HandoverItem(
                Rows.id(row, "id"),
                Rows.id(row, "award_id"),
                Rows.id(row, "nomination_id"),
                row.getString("recipient_name"),
                UnitRef.read(row, "unit"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                Rows.constant(row, "part", HandoverPart.class),
                Rows.texts(row, "items").stream().map(InsigniaItem::valueOf).toList(),
                new Of(
                        Rows.id(row, "decision_id"),
                        Rows.id(row, "submission_id"),
                        row.getString("decision_number"),
                        decidedOn),
                UnitRef.read(row, "payer"),
                row.getObject("amount", Long.class),
                row.getBoolean("at_most"),
                Rows.constant(row, "state", HandoverState.class),
                handedOn,
                row.getObject("handed_amount", Long.class),
                Math.toIntExact(ChronoUnit.DAYS.between(decidedOn, handedOn == null ? today : handedOn)),
                dueOn,
                handedOn == null && dueOn != null && dueOn.isBefore(today),
                row.getLong("version"));
    }
}
