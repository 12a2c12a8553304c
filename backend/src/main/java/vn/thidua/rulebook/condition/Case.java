package vn.thidua.rulebook.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import vn.thidua.rulebook.fact.Facts;

/**
 * One question put to the law: may this nominee have this award for this year, as seen on this day?
 *
 * @param standards judges the conditions of another award for the same nominee, year and day
 */
public record Case(
        String award, int year, LocalDate asOf, Facts facts, BiFunction<Case, String, List<JudgedRule>> standards) {

    /** What the other award's conditions come to for the same case. */
    List<JudgedRule> standardOf(String other) {
        return standards.apply(new Case(other, year, asOf, facts, standards), other);
    }

    /** The last day of the year that is already over on the day of asking. */
    LocalDate lastDay() {
        LocalDate end = LocalDate.of(year, 12, 31);
        return asOf.isBefore(end) ? asOf : end;
    }
}
