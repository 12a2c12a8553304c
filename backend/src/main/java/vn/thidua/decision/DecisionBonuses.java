package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.EarlierTitle;
import vn.thidua.register.EarlierTitles;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.BonusTariff;
import vn.thidua.rulebook.BonusTariffs;

/** The award money of a decision: reckoned until it is signed, then as it was signed. */
@Singleton
class DecisionBonuses {

    private final BonusTariffs tariffs;
    private final EarlierTitles titles;
    private final BonusLedger ledger;

    DecisionBonuses(BonusTariffs tariffs, EarlierTitles titles, BonusLedger ledger) {
        this.tariffs = tariffs;
        this.titles = titles;
        this.ledger = ledger;
    }

    /** @param day of the decision; today while it is not signed */
    List<DecisionLine> priced(UUID decisionId, List<DecisionRate> lines, UnitRef payer, LocalDate day, Locale locale) {
        Map<UUID, BonusChoice> choices = ledger.choices(decisionId);
        if (lines.stream().allMatch(line -> line.frozen() != null)) {
            return asSigned(
                    lines, ledger.earlier(decisionId, locale.getLanguage().equals("en")), choices);
        }
        BonusTariff tariff = tariffs.on(day);
        List<Reckoned> reckoned =
                lines.stream().map(line -> Reckoned.of(line, tariff)).toList();
        Map<EarlierTitle.Period, Reckoned> highest = highestTitles(reckoned);
        Map<EarlierTitle.Period, List<EarlierBonus>> earlier = earlier(decisionId, highest, locale);
        return reckoned.stream()
                .map(line -> line.rate()
                        .line()
                        .withBonus(bonus(line, highest, payer)
                                .after(
                                        line.isHighestIn(highest)
                                                ? earlier.getOrDefault(
                                                        line.rate().period(), List.of())
                                                : List.of(),
                                        choices.get(line.rate().line().id()))))
                .toList();
    }

    private static List<DecisionLine> asSigned(
            List<DecisionRate> lines, Map<UUID, List<EarlierBonus>> earlier, Map<UUID, BonusChoice> choices) {
        return lines.stream()
                .map(line -> line.line()
                        .withBonus(line.frozen()
                                .frozen(
                                        earlier.getOrDefault(line.line().id(), List.of()),
                                        choices.get(line.line().id()))))
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

        boolean paysHighestOnly() {
            return isPaidTitle() && amount.rule().highestTitleOnly();
        }

        boolean isHighestIn(Map<EarlierTitle.Period, Reckoned> highest) {
            return paysHighestOnly() && highest.get(rate.period()) == this;
        }
    }

    private static Bonus bonus(Reckoned line, Map<EarlierTitle.Period, Reckoned> highest, UnitRef payer) {
        if (line.amount() == null) {
            return Bonus.unknown(payer);
        }
        Bonus bonus = Bonus.of(line.amount(), payer);
        return line.paysHighestOnly() && !line.isHighestIn(highest) ? bonus.besideHigherTitle() : bonus;
    }

    /** Several titles given at one time for the same period pay the highest only; forms of commendation are paid beside (the same articles). */
    private static Map<EarlierTitle.Period, Reckoned> highestTitles(List<Reckoned> lines) {
        return lines.stream()
                .filter(Reckoned::isPaidTitle)
                .collect(Collectors.toMap(
                        line -> line.rate().period(),
                        Function.identity(),
                        (one, other) -> other.amount().dong() > one.amount().dong() ? other : one));
    }

    private Map<EarlierTitle.Period, List<EarlierBonus>> earlier(
            UUID decisionId, Map<EarlierTitle.Period, Reckoned> highest, Locale locale) {
        List<EarlierTitle> held = titles.of(highest.keySet(), decisionId, locale);
        Map<UUID, Long> paid =
                ledger.paid(held.stream().map(EarlierTitle::awardId).toList());
        Map<EarlierTitle.Period, List<EarlierBonus>> earlier = new HashMap<>();
        held.forEach(title -> earlier.computeIfAbsent(
                        new EarlierTitle.Period(title.holder(), title.year()), period -> new ArrayList<>())
                .add(EarlierBonus.of(title, paid.get(title.awardId()))));
        return earlier;
    }
}
