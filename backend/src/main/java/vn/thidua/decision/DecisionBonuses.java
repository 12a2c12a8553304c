package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.BonusTariff;
import vn.thidua.rulebook.BonusTariffs;

/** The award money of a decision: reckoned until it is signed, then as it was signed. */
@Singleton
class DecisionBonuses {

    private final Jdbi jdbi;
    private final BonusTariffs tariffs;

    DecisionBonuses(Jdbi jdbi, BonusTariffs tariffs) {
        this.jdbi = jdbi;
        this.tariffs = tariffs;
    }

    /** @param day of the decision; today while it is not signed */
    List<DecisionLine> priced(List<DecisionRate> lines, UnitRef payer, LocalDate day) {
        if (lines.stream().allMatch(line -> line.frozen() != null)) {
            return lines.stream()
                    .map(line -> line.line().withBonus(line.frozen()))
                    .toList();
        }
        BonusTariff tariff = tariffs.on(day);
        Map<DecisionRate.Period, DecisionRate> highest = highestTitles(lines, tariff);
        return lines.stream()
                .map(line -> line.line().withBonus(bonus(line, tariff, highest, payer)))
                .toList();
    }

    private static Bonus bonus(
            DecisionRate line, BonusTariff tariff, Map<DecisionRate.Period, DecisionRate> highest, UnitRef payer) {
        Optional<BonusTariff.Amount> amount = amount(line, tariff);
        if (amount.isEmpty()) {
            return Bonus.unknown(payer);
        }
        Bonus bonus = Bonus.of(amount.get(), payer);
        boolean beside = amount.get().rule().highestTitleOnly()
                && line.category() == AwardCategory.TITLE
                && highest.get(line.period()) != line;
        return beside ? bonus.besideHigherTitle() : bonus;
    }

    /** Several titles given at one time for the same period pay the highest only; forms of commendation are paid beside (the same articles). */
    private static Map<DecisionRate.Period, DecisionRate> highestTitles(List<DecisionRate> lines, BonusTariff tariff) {
        Map<DecisionRate.Period, DecisionRate> highest = new HashMap<>();
        lines.stream()
                .filter(line -> line.category() == AwardCategory.TITLE)
                .filter(line -> amount(line, tariff).isPresent())
                .forEach(line -> highest.merge(
                        line.period(), line, (one, other) -> dong(other, tariff) > dong(one, tariff) ? other : one));
        return highest;
    }

    private static long dong(DecisionRate line, BonusTariff tariff) {
        return amount(line, tariff).orElseThrow().dong();
    }

    private static Optional<BonusTariff.Amount> amount(DecisionRate line, BonusTariff tariff) {
        return tariff.amount(
                line.line().award().code(),
                line.framework(),
                line.line().nominee().kind());
    }

    void freeze(List<DecisionLine> lines) {
        jdbi.useHandle(handle -> {
            var batch =
                    handle.prepareBatch("insert into decision_bonus (line_id, amount, because, multiple, base_salary,"
                            + " at_most, citation, standing, payer_id) values (:line, :amount, :because, :multiple, :baseSalary, :atMost,"
                            + " :citation, :standing, :payer)");
            for (DecisionLine line : lines) {
                Bonus bonus = line.bonus();
                batch.bind("line", line.id())
                        .bind("amount", bonus.amount())
                        .bind("because", bonus.because())
                        .bind("multiple", bonus.multiple())
                        .bind("baseSalary", bonus.baseSalary())
                        .bind("atMost", bonus.atMost())
                        .bind("citation", bonus.citation())
                        .bind("standing", bonus.standing())
                        .bind("payer", bonus.payer().id())
                        .add();
            }
            batch.execute();
        });
    }
}
