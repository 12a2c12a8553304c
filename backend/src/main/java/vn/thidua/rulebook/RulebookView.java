package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.AssessmentView.TextView;
import vn.thidua.rulebook.verdict.GeneralRule;
import vn.thidua.rulebook.verdict.RuleSet;

/** One framework of law as data, whole. */
@Schema(
        name = "Rulebook",
        description = "One framework of law as data: its texts, its general rules, and the rules of each award.")
record RulebookView(
        @Schema(required = true, examples = "F2022") String framework,
        @Schema(required = true, examples = "F2022/1") String version,
        @Schema(required = true, examples = "2024-01-01") LocalDate from,

        @Schema(examples = "2025-06-30", description = "Last day; null while open.")
        LocalDate to,

        @Schema(required = true) List<TextView> texts,

        @Schema(required = true, description = "When an older framework goes on governing.")
        List<StatementView> transitions,

        @Schema(required = true, description = "From when no outcome is given.")
        List<StatementView> doubts,

        @Schema(required = true, description = "Rules that hold for several awards.")
        List<GeneralView> general,

        @Schema(required = true, description = "In the order of the law.")
        List<AwardView> awards) {

    /** @param from first day; null when it does not matter */
    @Schema(name = "RulebookStatement", description = "What is said of a framework as a whole.")
    record StatementView(
            @Schema(required = true, examples = "F2025-RECEIVED")
            String id,

            @Schema(required = true) String text,

            @Schema(description = "First day; null where the day does not decide.")
            LocalDate from,

            @Schema(required = true) Standing standing) {}

    @Schema(name = "GeneralRule", description = "A rule that holds for several awards.")
    record GeneralView(
            @Schema(description = "Null for all.") List<AwardRef> awards,
            @Schema(required = true) RuleView rule) {}

    @Schema(name = "AwardRules", description = "What a framework asks for an award.")
    record AwardView(
            @Schema(required = true) AwardRef award,

            @Schema(description = "Why there is no condition; null when there is.")
            String nothing,

            @Schema(required = true) List<RuleView> rules) {}

    /** @param names of awards by code */
    static RulebookView of(RuleSet set, Map<String, String> names, Locale locale) {
        return new RulebookView(
                set.framework(),
                set.name(),
                set.from(),
                set.to(),
                set.texts().stream().map(TextView::of).toList(),
                set.transitions().stream()
                        .map(one -> new StatementView(one.id(), one.text().in(locale), null, one.standing()))
                        .toList(),
                set.doubts().stream()
                        .map(one -> new StatementView(one.id(), one.text().in(locale), one.from(), one.standing()))
                        .toList(),
                set.general().stream()
                        .map(one -> general(set, one, names, locale))
                        .toList(),
                set.awards().keySet().stream()
                        .map(award -> award(set, award, names, locale))
                        .toList());
    }

    private static GeneralView general(RuleSet set, GeneralRule general, Map<String, String> names, Locale locale) {
        return new GeneralView(
                general.awards() == null
                        ? null
                        : names.keySet().stream()
                                .filter(general.awards()::contains)
                                .map(code -> new AwardRef(code, names.get(code)))
                                .toList(),
                RuleView.of(set, general.rule(), locale));
    }

    private static AwardView award(RuleSet set, String code, Map<String, String> names, Locale locale) {
        var own = set.awards().get(code);
        return new AwardView(
                new AwardRef(code, names.getOrDefault(code, code)),
                own.nothing() == null ? null : own.nothing().in(locale),
                own.rules().stream().map(rule -> RuleView.of(set, rule, locale)).toList());
    }
}
