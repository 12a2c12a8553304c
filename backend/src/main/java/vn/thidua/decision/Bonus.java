package vn.thidua.decision;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.BonusTariff;

/** The award money of a line: a multiple of the base salary of the day of the decision. */
@Schema(
        name = "Bonus",
        description =
                "Award money of a line: a multiple of the base salary in force on the day of the decision, rounded as the decree says"
                        + " (Decree 98/2023/NĐ-CP, Article 53; Decree 152/2025/NĐ-CP, Article 49). Reckoned for today in a draft, frozen by the"
                        + " signature.")
public record Bonus(
        @Schema(description = "In đồng; null when no rate is known.", examples = "2340000", nullable = true)
        Long amount,

        @Schema(required = true) BonusReason because,

        @Schema(description = "How many times the base salary.", examples = "1.0", nullable = true)
        BigDecimal multiple,

        @Schema(description = "In đồng a month.", examples = "2340000", nullable = true)
        Long baseSalary,

        @Schema(required = true, description = "The law names a ceiling; the ministry may pay less.")
        boolean atMost,

        @Schema(nullable = true, examples = "Nghị định 152/2025/NĐ-CP, Điều 50(1)")
        String citation,

        @Schema(
                nullable = true,
                description = "As sure as the least sure of the rate, the way to reckon and the base salary.")
        Standing standing,

        @Schema(required = true, description = "Whose fund pays: who decides pays (Law 06/2022/QH15, Article 11(4)).")
        UnitRef payer) {

    static Bonus of(BonusTariff.Amount amount, UnitRef payer) {
        return new Bonus(
                amount.dong(),
                BonusReason.RATE,
                amount.rate().multiple(),
                amount.baseSalary().amount(),
                amount.rate().atMost(),
                amount.citation(),
                amount.standing(),
                payer);
    }

    static Bonus unknown(UnitRef payer) {
        return new Bonus(null, BonusReason.NO_RATE, null, null, false, null, null, payer);
    }

    Bonus besideHigherTitle() {
        return new Bonus(0L, BonusReason.HIGHER_TITLE_PAID, multiple, baseSalary, atMost, citation, standing, payer);
    }
}
