package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        List<Reckoned> reckoned =
                lines.stream().map(line -> Reckoned.of(line, tariff)).toList();
        Map<DecisionRate.Period, Reckoned> highest = highestTitles(reckoned);
        return reckoned.stream()
                .map(line -> line.rate().line().withBonus(bonus(line, highest, payer)))
                .toList();
    }

    /** @param amount null where no rate is known */
    private record Reckoned(DecisionRate rate, BonusTariff.Amount amount) {

        static Reckoned of(DecisionRate rate, BonusTariff tariff) {
            DecisionLine line = rate.line();
            return new Reckoned(
                    rate,
                    tariff.amount(
                                    line.award().code(),
                                    rate.framework(),
                                    line.nominee().kind())
                            .orElse(null));
        }

        boolean isPaidTitle() {
            return rate.category() == AwardCategory.TITLE && amount != null;
        }
    }

    private static Bonus bonus(Reckoned line, Map<DecisionRate.Period, Reckoned> highest, UnitRef payer) {
        if (line.amount() == null) {
            return Bonus.unknown(payer);
        }
        Bonus bonus = Bonus.of(line.amount(), payer);
        boolean beside = line.amount().rule().highestTitleOnly()
                && line.isPaidTitle()
                && highest.get(line.rate().period()) != line;
        return beside ? bonus.besideHigherTitle() : bonus;
    }

    /** Several titles given at one time for the same period pay the highest only; forms of commendation are paid beside (the same articles). */
    private static Map<DecisionRate.Period, Reckoned> highestTitles(List<Reckoned> lines) {
        return lines.stream()
                .filter(Reckoned::isPaidTitle)
                .collect(Collectors.toMap(
                        line -> line.rate().period(),
                        Function.identity(),
                        (one, other) -> other.amount().dong() > one.amount().dong() ? other : one));
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
