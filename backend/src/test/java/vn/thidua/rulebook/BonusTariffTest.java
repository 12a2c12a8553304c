package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.Standing;

class BonusTariffTest {

    private static final String AWARD = "LABOR_ADVANCED";

    private static BonusTariff tariff(String multiple, BaseSalary salary, Standing rule) {
        return new BonusTariff(
                salary,
                Map.of(
                        new BonusTariff.Key(AWARD, "F2025", NomineeKind.INDIVIDUAL),
                        new AwardBonus(
                                "F2025",
                                NomineeKind.INDIVIDUAL,
                                new BigDecimal(multiple),
                                false,
                                "Điều 50(1)",
                                Standing.READ)),
                Map.of("F2025", new BonusTariff.Rule(10_000, true, "Điều 49", rule)));
    }

    private static BaseSalary salary(long amount) {
        return new BaseSalary(
                LocalDate.of(2024, 7, 1), null, amount, "Nghị định 73/2024/NĐ-CP, Điều 3(2)", Standing.READ, null);
    }

    /** Decree 152/2025/NĐ-CP, Article 49(2): rounded up to tens of thousands of đồng. */
    @ParameterizedTest
    @CsvSource({
        "0.3, 2340000, 710000",
        "1.0, 2340000, 2340000",
        "3.0, 2340000, 7020000",
        "4.5, 2340000, 10530000",
        "0.45, 2340000, 1060000",
        "0.3, 1490000, 450000",
        "1.5, 2530000, 3800000"
    })
    void the_product_is_rounded_up_to_tens_of_thousands(String multiple, long salary, long dong) {
        assertThat(tariff(multiple, salary(salary), Standing.READ)
                        .amount(AWARD, "F2025", NomineeKind.INDIVIDUAL)
                        .map(BonusTariff.Amount::dong))
                .contains(dong);
    }

    @Test
    void nothing_is_guessed_where_a_rate_a_framework_or_the_base_salary_is_not_known() {
        BonusTariff known = tariff("0.3", salary(2_340_000), Standing.READ);
        assertThat(known.amount(AWARD, "F2022", NomineeKind.INDIVIDUAL)).isEmpty();
        assertThat(known.amount(AWARD, null, NomineeKind.INDIVIDUAL)).isEmpty();
        assertThat(known.amount(AWARD, "F2025", NomineeKind.HOUSEHOLD)).isEmpty();
        assertThat(tariff("0.3", null, Standing.READ).amount(AWARD, "F2025", NomineeKind.INDIVIDUAL))
                .isEmpty();
    }

    @Test
    void an_amount_is_as_sure_as_the_least_sure_of_what_it_rests_on() {
        Optional<BonusTariff.Amount> amount =
                tariff("0.3", salary(2_340_000), Standing.RECALLED).amount(AWARD, "F2025", NomineeKind.INDIVIDUAL);
        assertThat(amount.map(BonusTariff.Amount::standing)).contains(Standing.RECALLED);
        assertThat(amount.map(BonusTariff.Amount::citation))
                .contains("Điều 50(1); Điều 49; Nghị định 73/2024/NĐ-CP, Điều 3(2)");
    }
}
