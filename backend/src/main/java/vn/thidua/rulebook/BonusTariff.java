package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.Standing;

/**
 * What awards pay when they are decided on one day: multiples of the base salary in force that day (Decree 98/2023/NĐ-CP, Article 53(1); Decree
 * 152/2025/NĐ-CP, Article 49(1)), by the framework of law that governs the award. Pure.
 *
 * @param baseSalary of the day; null when none is known
 */
public record BonusTariff(BaseSalary baseSalary, Map<Key, AwardBonus> rates, Map<String, Rule> rules) {

    public BonusTariff {
        rates = Map.copyOf(rates);
        rules = Map.copyOf(rules);
    }

    /** What an award pays to a kind of nominee; empty when a rate, the base salary or the way to reckon is not known: nothing is guessed. */
    public Optional<Amount> amount(String award, String framework, NomineeKind kind) {
        AwardBonus rate = framework == null ? null : rates.get(new Key(award, framework, kind));
        Rule rule = framework == null ? null : rules.get(framework);
        if (rate == null || rule == null || baseSalary == null) {
            return Optional.empty();
        }
        return Optional.of(new Amount(rule.round(rate.multiple(), baseSalary.amount()), rate, rule, baseSalary));
    }

    /** Whose rate it is. */
    public record Key(String award, String framework, NomineeKind kind) {

        static Key of(String award, AwardBonus rate) {
            return new Key(award, rate.framework(), rate.nomineeKind());
        }
    }

    /**
     * How a framework reckons.
     *
     * @param roundUpTo in đồng
     * @param highestTitleOnly of several titles for the same period only the highest amount is paid
     */
    public record Rule(int roundUpTo, boolean highestTitleOnly, String citation, Standing standing) {

        long round(BigDecimal multiple, long baseSalary) {
            BigDecimal step = BigDecimal.valueOf(roundUpTo);
            return multiple.multiply(BigDecimal.valueOf(baseSalary))
                    .divide(step, 0, RoundingMode.CEILING)
                    .multiply(step)
                    .longValueExact();
        }
    }

    /** An amount in đồng with all that it rests on. */
    public record Amount(long dong, AwardBonus rate, Rule rule, BaseSalary baseSalary) {

        /** As weak as the weakest of what it rests on. */
        public Standing standing() {
            return Standing.weakest(rate.standing(), Standing.weakest(rule.standing(), baseSalary.standing()));
        }

        public String citation() {
            String salary = baseSalary.citation() == null ? "" : "; " + baseSalary.citation();
            return rate.citation() + "; " + rule.citation() + salary;
        }
    }
}
