package vn.thidua.rulebook.condition;

import java.util.List;

/**
 * What is to be said, without its words.
 *
 * @param key in {@code messages/verdict_*.properties}
 * @param values numbers, days, codes; an {@link AwardCode} is told by its name, a constant by its own message
 */
public record Reason(String key, List<Object> values) {

    public static Reason of(String key, Object... values) {
        return new Reason(key, List.of(values));
    }

    /** An award, to be told by its name. */
    public record AwardCode(String code) {}
}
