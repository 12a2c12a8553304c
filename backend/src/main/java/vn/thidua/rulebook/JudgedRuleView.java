package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Blocked;
import vn.thidua.rulebook.condition.Evidence;
import vn.thidua.rulebook.condition.FactKind;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.condition.Judged;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.condition.Missing;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.RuleKind;
import vn.thidua.rulebook.fact.ProceedingKind;
import vn.thidua.rulebook.verdict.RuleSet;

/**
 * A rule and what came of it.
 *
 * @param sureness of the finding: as sure as the rules that led to it
 */
@Schema(name = "JudgedRule", description = "A rule of the law and what came of it.")
public record JudgedRuleView(
        @Schema(required = true, examples = "F2003-CSTDCS-WORK")
        String id,

        @Schema(required = true) RuleKind kind,
        @Schema(required = true) String text,
        String note,
        @Schema(required = true) RuleCitation citation,

        @Schema(required = true, description = "How well the rule is known.")
        Standing standing,

        @Schema(
                required = true,
                description =
                        "How sure the finding is: as sure as the rules that led to it. Only CONFIRMED or READ may refuse.")
        Standing sureness,

        @Schema(required = true) Finding outcome,

        @Schema(required = true, description = "Whether this alone makes the nomination fail.")
        boolean rulesOut,

        @Schema(description = "Why; null when only a fact is missing.")
        String because,

        @Schema(required = true) List<EvidenceView> evidence,

        @Schema(description = "What would make it met; null when nothing would, or it is.")
        String wouldChange,

        @Schema(required = true) List<MissingView> missing,

        @Schema(required = true, description = "What freezes a nomination, while it is open.")
        List<BlockedView> blockedWhile,

        @Schema(required = true, description = "Of a condition that is made of others.")
        List<JudgedRuleView> parts) {

    static JudgedRuleView of(RuleSet set, JudgedRule judgedRule, VerdictWords words) {
        Rule rule = judgedRule.rule();
        Judged judged = judgedRule.judged();
        return new JudgedRuleView(
                rule.id(),
                rule.kind(),
                rule.text().in(words.locale()),
                rule.note() == null ? null : rule.note().in(words.locale()),
                RuleCitation.of(set, rule.cite()),
                rule.standing(),
                judgedRule.standing(),
                judged.finding(),
                judgedRule.rulesOut(),
                words.tell(judged.because()),
                judged.evidence().stream()
                        .map(one -> EvidenceView.of(one, words))
                        .toList(),
                words.tell(judged.wouldChange()),
                judged.missing().stream().map(one -> MissingView.of(one, words)).toList(),
                judged.blocked().stream().map(one -> BlockedView.of(one, words)).toList(),
                judged.parts().stream().map(part -> of(set, part, words)).toList());
    }

    @Schema(name = "FactUsed", description = "A fact that a finding rests on.")
    public record EvidenceView(
            @Schema(required = true) FactKind fact,

            @Schema(description = "Of the record; null when the fact was given inline.")
            UUID id,

            @Schema(required = true, examples = "Xếp loại năm 2021: Hoàn thành xuất sắc nhiệm vụ")
            String text) {

        static EvidenceView of(Evidence evidence, VerdictWords words) {
            return new EvidenceView(evidence.fact(), evidence.id(), words.tell(evidence.reason()));
        }
    }

    @Schema(name = "MissingFact", description = "A fact that is not known, and who can give it.")
    public record MissingView(
            @Schema(required = true) FactKind fact,

            @Schema(required = true, examples = "Kết quả xếp loại năm 2021")
            String text,

            @Schema(required = true, description = "Who can give it.")
            String keeper) {

        static MissingView of(Missing missing, VerdictWords words) {
            return new MissingView(missing.fact(), words.tell(missing.reason()), words.say("keeper." + missing.fact()));
        }
    }

    @Schema(name = "BlockedWhile", description = "What freezes a nomination as long as it is open.")
    public record BlockedView(
            @Schema(required = true) ProceedingKind kind,

            @Schema(required = true, examples = "2021-11-01")
            LocalDate since,

            @Schema(description = "Of the record; null when the fact was given inline.")
            UUID id,

            @Schema(required = true, examples = "Điều tra") String text) {

        static BlockedView of(Blocked blocked, VerdictWords words) {
            return new BlockedView(
                    blocked.kind(), blocked.since(), blocked.id(), words.say("ProceedingKind." + blocked.kind()));
        }
    }
}
