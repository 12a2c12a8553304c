package vn.thidua.rulebook;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.text.Messages;
import vn.thidua.rulebook.condition.Reason;

/**
 * Tells reasons in one language: every value becomes words before it meets its sentence, so that no year is written as 2.021.
 *
 * @param awards names by code
 */
record VerdictWords(Locale locale, Map<String, String> awards) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String tell(Reason reason) {
        return say(reason.key(), reason.values().stream().map(this::word).toArray());
    }

    /** Several reasons as sentences one after the other; null when there is none. */
    String tell(List<Reason> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(this::tell).collect(Collectors.joining(" "));
    }

    String say(String key, Object... words) {
        return Messages.VERDICT.text(locale, key, words);
    }

    boolean knows(String key) {
        return Messages.VERDICT.bundle(locale).containsKey(key);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String name(String award) {
        return awards.getOrDefault(award, award);
    }

    private String word(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case Reason.AwardCode award -> name(award.code());
            case Enum<?> constant -> say(constant.getClass().getSimpleName() + "." + constant.name());
            case Boolean inSector -> say("service." + inSector);
            case Period period -> say("period", String.valueOf(period.getYears()), String.valueOf(period.getMonths()));
            case Double years -> years(years);
            case List<?> list -> list.stream().map(this::word).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String years(double years) {
        return years == Math.rint(years) ? String.valueOf(Math.round(years)) : String.format(locale, "%.1f", years);
    }
}
