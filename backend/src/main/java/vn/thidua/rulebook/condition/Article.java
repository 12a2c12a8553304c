package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a rule is written.
 *
 * @param text key of the legal text in the same file
 * @param article for example {@code Điều 9}
 * @param copy key of the copy in which it was read ({@code sources.md}); null when recalled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleArticle", description = "Where a rule is written, by the key of its text.")
public record Article(
        @JsonProperty(required = true) @NotBlank @Size(max = 60) @Schema(required = true, examples = "ND-98")
        String text,

        @Size(min = 1, max = 100) @Schema(examples = "Điều 9")
        String article,

        @Size(min = 1, max = 100) @Schema(examples = "khoản 3")
        String clause,

        @Size(min = 1, max = 100) @Schema(examples = "điểm a")
        String point,

        @Size(min = 1, max = 200) @Schema(examples = "T-31bd", description = "Key of the copy in which it was read; null when recalled.")
        String copy) {

    /** As it is written: {@code Điều 9 khoản 3 điểm a}; empty for the whole text. */
    public String place() {
        return Stream.of(article, clause, point).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
