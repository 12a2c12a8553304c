package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a rule is written.
 *
 * @param text key of the legal text in the same file
 * @param article for example {@code Điều 9}
 * @param copy key of the copy in which it was read ({@code sources.md}); null when recalled
 */
public record Article(
        @JsonProperty(required = true) String text, String article, String clause, String point, String copy) {

    /** As it is written: {@code Điều 9 khoản 3 điểm a}; empty for the whole text. */
    public String place() {
        return Stream.of(article, clause, point).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
