package vn.thidua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Actor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.CorrectedField;
import vn.thidua.rulebook.AwardRef;

/** What is to come back of an award. */
@Schema(name = "AwardReturn", description = "What is to come back of an award that no longer stands.")
public record AwardReturnItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReturnedThing what,
        @Schema(required = true) AwardReturnState state,

        @Schema(required = true, description = "In the register.")
        UUID awardId,

        @Schema(required = true, description = "To whom it was given.", examples = "Vũ Ngọc Quỳnh")
        String recipient,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "The recipient's unit, which sees to it.")
        UnitRef unit,

        @Schema(required = true) Source amendment,

        @Schema(
                description = "Of MONEY: in đồng; null where it is not known what was paid.",
                examples = "2340000",
                nullable = true)
        Long amount,

        @Schema(required = true, description = "Of MONEY: what has come back of it, in đồng.", examples = "1000000")
        long returned,

        @Schema(required = true, description = "Whose fund for emulation and commendation it goes back to.")
        UnitRef fund,

        @Schema(description = "The last day for it; null where no source gives one.", nullable = true)
        LocalDate dueOn,

        @Schema(required = true) boolean overdue,

        @Schema(description = "When all of it was back, or was given up.", nullable = true)
        LocalDate settledOn,

        @Schema(description = "Why it cannot come back.", nullable = true)
        String because,

        @Schema(description = "Of insignia of the State: when they went on.", nullable = true)
        LocalDate forwardedOn,

        @Schema(required = true) List<ActionView> actions) {

    /** The decision by which it is to come back. */
    @Schema(name = "AwardReturnSource", description = "The decision by which it is to come back.")
    public record Source(
            @Schema(required = true) UUID id,
            @Schema(required = true) AmendmentKind kind,

            @Schema(required = true, examples = "57/QĐ-BTNMT")
            String number,

            @Schema(required = true) LocalDate decidedOn) {}

    private static final String COLUMNS = "r.id, r.what, r.state, r.award_id, " + CorrectedField.RECIPIENT_NAME.now()
            + " as recipient, a.award_code, %s as award_name, a.unit_id, (select u.code from unit u where u.id = a.unit_id) as unit_code, a.unit_name,"
            + " m.id as amendment_id, m.kind, m.number_text, m.decided_on, m.unit_id as amending_unit_id, r.amount,"
            + " (select coalesce(sum(c.amount), 0) from award_return_receipt c where c.return_id = r.id) as returned, "
            + UnitRef.columns("f", "fund") + ", r.due_on, r.settled_on, r.because, r.forwarded_on";

    static final String JOINS = "join amendment m on m.id = r.amendment_id join award a on a.id = r.award_id"
            + " join award_type t on t.code = a.award_code join unit_now f on f.id = r.fund_unit_id";

    static String columns(Locale locale) {
        return COLUMNS.formatted(locale.getLanguage().equals("en") ? "t.name_en" : "t.name");
    }

    /** As a file. */
    static final Sheet<AwardReturnItem> SHEET = Sheet.of("awardReturns", AwardReturnItem::id)
            .column("recipient", 32, AwardReturnItem::recipient)
            .column("unit", 40, item -> item.unit().name())
            .column("award", 44, item -> item.award().name())
            .column("what", 16, AwardReturnItem::what)
            .column("state", 18, AwardReturnItem::state)
            .column("amount", 16, AwardReturnItem::amount)
            .column("returned", 16, AwardReturnItem::returned)
            .column("fund", 40, item -> item.fund().name())
            .column("number", 20, item -> item.amendment().number())
            .column("dueOn", 14, AwardReturnItem::dueOn)
            .column("overdue", 10, AwardReturnItem::overdue)
            .column("settledOn", 14, AwardReturnItem::settledOn);

    static AwardReturnItem read(ResultSet row, LocalDate today, Actor actor) throws SQLException {
        AwardReturnState state = Rows.constant(row, "state", AwardReturnState.class);
        LocalDate dueOn = Rows.date(row, "due_on");
        return new AwardReturnItem(
                Rows.id(row, "id"),
                Rows.constant(row, "what", ReturnedThing.class),
                state,
                Rows.id(row, "award_id"),
                row.getString("recipient"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                UnitRef.read(row, "unit"),
                new Source(
                        Rows.id(row, "amendment_id"),
                        Rows.constant(row, "kind", AmendmentKind.class),
                        row.getString("number_text"),
                        Rows.date(row, "decided_on")),
                row.getObject("amount", Long.class),
                row.getLong("returned"),
                UnitRef.read(row, "fund"),
                dueOn,
                state == AwardReturnState.OWED && dueOn != null && dueOn.isBefore(today),
                Rows.date(row, "settled_on"),
                row.getString("because"),
                Rows.date(row, "forwarded_on"),
                AwardReturnLifecycle.LIFECYCLE.actions(
                        null, state, actor, Rows.id(row, "amending_unit_id"), actor.locale()));
    }
}
