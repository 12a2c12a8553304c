package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.verdict.RuleSet;

/** One framework of law as data, in short. */
@Schema(name = "RulebookItem", description = "One framework of law as data, in short.")
record RulebookItem(
        @Schema(required = true, examples = "F2022") String framework,
        @Schema(required = true, examples = "F2022/1") String version,
        @Schema(required = true, examples = "2024-01-01") LocalDate from,

        @Schema(examples = "2025-06-30", description = "Last day; null while open.")
        LocalDate to,

        @Schema(required = true, description = "How many rules are how well known.")
        List<Known> standings,

        @Schema(
                examples = "2",
                description =
                        "The version that is being written; null when none is, or the reader does not read drafts.")
        Integer draft) {

    @Schema(name = "RulesKnown", description = "How many rules are known so well.")
    record Known(
            @Schema(required = true) Standing standing,
            @Schema(required = true, examples = "61") int rules) {}

    static RulebookItem of(RuleSet set, Integer draft) {
        Map<Standing, Long> counts = set.awards().keySet().stream()
                .flatMap(set::rulesOf)
                .distinct()
                .flatMap(RulebookItem::withParts)
                .collect(Collectors.groupingBy(Rule::standing, Collectors.counting()));
        return new RulebookItem(
                set.framework(),
                set.name(),
                set.from(),
                set.to(),
                Stream.of(Standing.values())
                        .filter(counts::containsKey)
                        .map(standing ->
                                new Known(standing, counts.get(standing).intValue()))
                        .toList(),
                draft);
    }

    private static Stream<Rule> withParts(Rule rule) {
        return rule.condition() == null
                ? Stream.of(rule)
                : Stream.concat(
                        Stream.of(rule), rule.condition().parts().stream().flatMap(RulebookItem::withParts));
    }
}
