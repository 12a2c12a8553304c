package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import vn.thidua.platform.Standing;

/**
 * One law, decree or circular.
 *
 * @param key by which the rules of the same file cite it
 * @param number as it is cited: {@code Nghị định 98/2023/NĐ-CP}
 * @param from first day in force; null when it lies before all we keep or is not known
 * @param to last day in force; null while open
 * @param source where its time in force was read; null when recalled
 */
public record LegalText(
        @JsonProperty(required = true) String key,
        @JsonProperty(required = true) TextLayer layer,
        @JsonProperty(required = true) String number,
        LocalDate from,
        LocalDate to,
        @JsonProperty(required = true) Standing standing,
        String source) {

    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
