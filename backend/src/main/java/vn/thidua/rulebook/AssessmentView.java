package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.verdict.LegalText;
import vn.thidua.rulebook.verdict.Outcome;
import vn.thidua.rulebook.verdict.TextLayer;
import vn.thidua.rulebook.verdict.Verdict;

/** What the law says to a question, explained. */
@Schema(name = "Assessment", description = "What the law says to a question, with every condition explained.")
public record AssessmentView(
        @Schema(required = true) Outcome outcome,

        @Schema(required = true, examples = "Đủ điều kiện", description = "The outcome in words.")
        String summary,

        @Schema(required = true) AwardRef award,
        @Schema(required = true, examples = "2021") int year,
        @Schema(required = true, examples = "2021-12-10") LocalDate asOf,

        @Schema(examples = "F2003", description = "The framework that governed; null before the oldest that is kept.")
        String framework,

        @Schema(examples = "F2003/1") String rulebookVersion,

        @Schema(description = "Who decides the award under that framework; null when not known.")
        AwardAuthority authority,

        @Schema(
                required = true,
                description = "Law, decree and circular that were in force on the day, each by itself.")
        List<TextView> texts,

        @Schema(
                description =
                        "Why an older framework governed though a newer one had begun; null when the day decided.")
        TransitionView transition,

        @Schema(
                required = true,
                description = "All conditions, met or not; steps of the procedure whose facts are there.")
        List<JudgedRuleView> conditions,

        @Schema(required = true, description = "What does not refuse by itself.")
        List<JudgedRuleView> warnings,

        @Schema(required = true, description = "Steps that have not taken place.")
        List<RuleView> ahead,

        @Schema(required = true, description = "What only people can judge.")
        List<RuleView> judgements,

        @Schema(
                required = true,
                description =
                        "Why no outcome can be given though the rules were reckoned; empty when there is no doubt.")
        List<DoubtView> doubts,

        @Schema(description = "What the award would pay if it were decided on the day; null when no amount is known.")
        AwardMoney money) {

    @Schema(name = "LegalText", description = "A legal text that governed.")
    public record TextView(
            @Schema(required = true, examples = "ND-91", description = "By which the rules of the framework cite it.")
            String key,

            @Schema(required = true) TextLayer layer,

            @Schema(required = true, examples = "Nghị định 91/2017/NĐ-CP")
            String number,

            @Schema(examples = "2017-10-01") LocalDate from,
            @Schema(examples = "2023-12-31") LocalDate to,
            @Schema(required = true) Standing standing) {

        static TextView of(LegalText text) {
            return new TextView(text.key(), text.layer(), text.number(), text.from(), text.to(), text.standing());
        }
    }

    @Schema(name = "AssessmentTransition", description = "Why an older framework governed.")
    public record TransitionView(
            @Schema(required = true) String text,
            @Schema(required = true) RuleCitation citation,
            @Schema(required = true) Standing standing) {}

    @Schema(name = "AssessmentDoubt", description = "Why no outcome can be given.")
    public record DoubtView(
            @Schema(required = true) Verdict.Doubting.Kind kind,
            @Schema(required = true) String text) {}
}
