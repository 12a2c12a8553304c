package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.condition.Article;
import vn.thidua.rulebook.verdict.RuleSet;

/**
 * Where a rule is written.
 *
 * @param copy key of the copy in which it was read; null when it is recalled
 */
@Schema(name = "RuleCitation", description = "Where a rule is written.")
public record RuleCitation(
        @Schema(required = true, examples = "Nghị định 91/2017/NĐ-CP")
        String document,

        @Schema(examples = "Điều 9") String article,
        @Schema(examples = "khoản 3") String clause,
        @Schema(examples = "điểm a") String point,

        @Schema(examples = "P-cstdcs15", description = "The copy in which it was read; null when it is recalled.")
        String copy) {

    public static RuleCitation of(RuleSet set, Article article) {
        return new RuleCitation(
                set.textOf(article).number(), article.article(), article.clause(), article.point(), article.copy());
    }
}
