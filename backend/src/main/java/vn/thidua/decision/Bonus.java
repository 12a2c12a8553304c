package vn.thidua.decision;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.BonusTariff;

/** The award money of a line: a multiple of the base salary of the day of the decision. */
@Schema(
        name = "Bonus",
        description =
                "Award money of a line: a multiple of the base salary in force on the day of the decision, rounded as the decree says,"
                        + " and of several titles for one period the highest only (Decree 98/2023/NĐ-CP, Article 53; Decree"
                        + " 152/2025/NĐ-CP, Article 49). Reckoned for today in a draft, frozen by the signature.")
public record Bonus(
        @Schema(description = "In đồng; null when no rate is known.", examples = "2340000", nullable = true)
        Long amount,

        @Schema(required = true) BonusReason because,

        @Schema(description = "How many times the base salary.", examples = "1.0", nullable = true)
        BigDecimal multiple,

        @Schema(description = "In đồng a month.", examples = "2340000", nullable = true)
        Long baseSalary,

        @Schema(
                description = "The amount by the table, rounded, before other titles of the period are looked at.",
                examples = "2340000",
                nullable = true)
        Long byTable,

        @Schema(required = true, description = "The law names a ceiling; the ministry may pay less.")
        boolean atMost,

        @Schema(nullable = true, examples = "Nghị định 152/2025/NĐ-CP, Điều 50(1)")
        String citation,

        @Schema(
                nullable = true,
                description =
                        "As sure as the least sure of the rate, the way to reckon and the base salary. ANALOGUE where the"
                                + " article, which speaks of titles given at one time, was applied to an earlier decision.")
        Standing standing,

        @Schema(required = true, description = "Whose fund pays: who decides pays (Law 06/2022/QH15, Article 11(4)).")
        UnitRef payer,

        @Schema(required = true, description = "Titles for the same period that other decisions gave before.")
        List<EarlierBonus> earlier,

        @Schema(
                required = true,
                description =
                        "An earlier title is there and nobody has yet said what is paid beside it: to be looked at.")
        boolean toChoose,

        @Schema(nullable = true) BonusChoice.View choice) {

    static Bonus of(BonusTariff.Amount amount, UnitRef payer) {
        return new Bonus(
                amount.dong(),
                BonusReason.RATE,
                amount.rate().multiple(),
                amount.baseSalary().amount(),
                amount.dong(),
                amount.rate().atMost(),
                amount.citation(),
                amount.standing(),
                payer,
                List.of(),
                false,
                null);
    }

    static Bonus unknown(UnitRef payer) {
        return new Bonus(null, BonusReason.NO_RATE, null, null, null, false, null, null, payer, List.of(), false, null);
    }

    Bonus besideHigherTitle() {
        return paying(0L, BonusReason.HIGHER_TITLE_PAID, standing, List.of(), false, null);
    }

    /** Set against titles that earlier decisions gave for the same period. */
    Bonus after(List<EarlierBonus> before, BonusChoice choice) {
        if (before.isEmpty() || amount == null) {
            return this;
        }
        boolean counts = choice != null && choice.seen().equals(EarlierBonus.ids(before));
        long difference = Math.max(0, amount - EarlierBonus.paid(before));
        if (counts) {
            return paying(chosen(choice.pays(), difference), BonusReason.CHOSEN, standing, before, false, choice);
        }
        if (!EarlierBonus.isKnown(before)) {
            return paying(amount, BonusReason.EARLIER_TITLE_UNKNOWN, standing, before, true, null);
        }
        BonusReason reason =
                difference == 0 ? BonusReason.HIGHER_TITLE_PAID_EARLIER : BonusReason.LOWER_TITLE_PAID_EARLIER;
        return paying(difference, reason, Standing.weakest(standing, Standing.ANALOGUE), before, true, null);
    }

    private long chosen(BonusPays pays, long difference) {
        return switch (pays) {
            case FULL -> amount;
            case DIFFERENCE -> difference;
            case NOTHING -> 0;
        };
    }

    private Bonus paying(
            long dong, BonusReason reason, Standing sure, List<EarlierBonus> before, boolean open, BonusChoice choice) {
        return new Bonus(
                dong,
                reason,
                multiple,
                baseSalary,
                byTable,
                atMost,
                citation,
                sure,
                payer,
                before,
                open,
                choice == null ? null : choice.view());
    }

    /** As it was frozen, with what it was set against. */
    Bonus frozen(List<EarlierBonus> before, BonusChoice choice) {
        boolean chosen = because == BonusReason.CHOSEN;
        return new Bonus(
                amount,
                because,
                multiple,
                baseSalary,
                byTable,
                atMost,
                citation,
                standing,
                payer,
                before,
                false,
                chosen && choice != null ? choice.view() : null);
    }
}
