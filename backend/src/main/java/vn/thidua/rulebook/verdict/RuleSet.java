package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.rulebook.condition.Article;
import vn.thidua.rulebook.condition.Rule;

/**
 * One framework of law as data, in one version.
 *
 * @param version counts up from 1
 * @param from first day on which it governs
 * @param to last day; null while open
 * @param awards by award code
 */
public record RuleSet(
        @JsonProperty(required = true) String framework,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) LocalDate from,
        LocalDate to,
        @JsonProperty(required = true) List<LegalText> texts,
        List<Transition> transitions,
        List<Doubt> doubts,
        @JsonProperty(required = true) List<GeneralRule> general,
        @JsonProperty(required = true) Map<String, AwardRules> awards) {

    public RuleSet {
        transitions = transitions == null ? List.of() : List.copyOf(transitions);
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    /** As answers name it: {@code F2022/1}. */
    public String name() {
        return framework + "/" + version;
    }

    boolean governsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The rules of the award itself, then the general ones that concern it. */
    public Stream<Rule> rulesOf(String award) {
        return Stream.concat(
                ownRulesOf(award),
                general.stream().filter(rule -> rule.concerns(award)).map(GeneralRule::rule));
    }

    Stream<Rule> ownRulesOf(String award) {
        return Optional.ofNullable(awards.get(award)).stream().flatMap(own -> own.rules().stream());
    }

    /** Every rule, of whichever award. */
    Stream<Rule> rules() {
        return Stream.concat(
                awards.values().stream().flatMap(own -> own.rules().stream()),
                general.stream().map(GeneralRule::rule));
    }

    public LegalText textOf(Article article) {
        return texts.stream()
                .filter(text -> text.key().equals(article.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(framework + " cites an unknown text: " + article.text()));
    }

    boolean isInForce(Rule rule, LocalDate day) {
        return textOf(rule.cite()).isInForceOn(day);
    }
}
