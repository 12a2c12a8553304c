package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a whole, exact: written {@code 15%} or {@code 2/3}, as the law writes it. */
public record Ratio(int numerator, int denominator) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d+)(%|/(\\d+))");

    @JsonCreator
    public static Ratio of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("neither 15% nor 2/3: " + written);
        }
        int denominator = parts.group(3) == null ? 100 : Integer.parseInt(parts.group(3));
        return new Ratio(Integer.parseInt(parts.group(1)), denominator);
    }

    /** The most that does not go above it. */
    int atMost(int whole) {
        return Math.toIntExact((long) whole * numerator / denominator);
    }

    /** The least that reaches it. */
    public int atLeast(int whole) {
        return Math.toIntExact(Math.ceilDiv((long) whole * numerator, denominator));
    }

    @JsonValue
    @Override
    public String toString() {
        return denominator == 100 ? numerator + "%" : numerator + "/" + denominator;
    }
}
