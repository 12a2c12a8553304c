package vn.thidua.rulebook.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebook.condition.Condition;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.condition.Reason;
import vn.thidua.rulebook.condition.Rule;

/** The rulebook's files hold together, and say what the articles say. */
class RulesTest {

    private static final RuleBook BOOK = RuleFiles.book();
    private static final Judge JUDGE = new Judge(BOOK);

    @ParameterizedTest
    @MethodSource("examples")
    void the_article_gives_this_answer(RuleExample example) {
        Verdict verdict = JUDGE.judge(example.question());
        RuleExample.Expected expected = example.expect();
        if (expected.outcome() != null) {
            assertThat(verdict.outcome())
                    .as(() -> findings(verdict) + " " + verdict.doubts())
                    .isEqualTo(expected.outcome());
        }
        if (expected.framework() != null) {
            assertThat(verdict.set().framework()).isEqualTo(expected.framework());
        }
        assertThat(verdict.transition() == null ? null : verdict.transition().id())
                .isEqualTo(expected.transition());
        if (expected.conditions() != null) {
            assertThat(findings(verdict)).containsAllEntriesOf(expected.conditions());
        }
        if (expected.warnings() != null) {
            assertThat(ids(verdict.warnings())).containsExactlyElementsOf(expected.warnings());
        }
        if (expected.ahead() != null) {
            assertThat(verdict.ahead().stream().map(Rule::id)).containsAll(expected.ahead());
        }
        if (expected.doubts() != null) {
            assertThat(verdict.doubts().stream().map(Verdict.Doubting::kind))
                    .containsExactlyElementsOf(expected.doubts());
        }
        if (expected.blocked() != null) {
            assertThat(verdict.conditions().stream()
                            .filter(rule -> !rule.judged().blocked().isEmpty())
                            .map(rule -> rule.rule().id()))
                    .containsExactlyElementsOf(expected.blocked());
        }
        if (expected.change() != null) {
            expected.change()
                    .forEach((id, numbers) -> assertThat(changes(verdict, id)).containsAll(numbers));
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void a_file_is_as_its_schema_says(String framework) throws IOException {
        JsonNode file = new YAMLMapper().readTree(resource(framework + ".yaml"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(new ObjectMapper().readTree(resource("rulebook.schema.json")))
                        .validate(file))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void every_rule_has_an_id_of_its_own_and_cites_a_known_text(String framework) {
        RuleSet set = BOOK.set(framework);
        List<Rule> rules = all(set);
        assertThat(rules.stream().map(Rule::id)).doesNotHaveDuplicates().allMatch(id -> id.startsWith(framework + "-"));
        assertThat(rules).allSatisfy(rule -> assertThat(set.textOf(rule.cite())).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void what_was_read_names_its_copy_and_what_is_recalled_names_none(String framework) {
        assertThat(all(BOOK.set(framework)))
                .filteredOn(rule -> rule.standing() == vn.thidua.platform.Standing.READ)
                .allSatisfy(rule -> assertThat(rule.cite().copy()).as(rule.id()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void every_award_of_the_catalogue_has_a_rule_or_a_line_that_says_why_not(String framework) throws IOException {
        Set<String> catalogue = new String(
                        RulesTest.class
                                .getResourceAsStream("/firststart/award-types.csv")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
        Map<String, AwardRules> awards = BOOK.set(framework).awards();
        assertThat(awards.keySet()).isEqualTo(catalogue);
        assertThat(awards.values())
                .allMatch(award -> award.nothing() != null || !award.rules().isEmpty());
    }

    @Test
    void general_rules_G1_to_G17_are_in_every_framework_or_known_to_be_missing() {
        Set<String> missing = Set.of("F2003-G10", "F2025-G10");
        for (RuleSet set : BOOK.sets()) {
            Set<String> ids =
                    set.general().stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
            for (int number = 1; number <= 17; number++) {
                String id = set.framework() + "-G" + number;
                assertThat(ids.contains(id)).as(id).isNotEqualTo(missing.contains(id));
            }
        }
    }

    @Test
    void every_kind_of_condition_is_met_by_some_example_and_failed_by_another() {
        Set<String> met = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        RuleExample.all().stream()
                .map(example -> JUDGE.judge(example.question()))
                .flatMap(verdict -> Stream.concat(verdict.conditions().stream(), verdict.warnings().stream()))
                .flatMap(RulesTest::withParts)
                .forEach(judged -> {
                    String kind = judged.rule().condition().getClass().getSimpleName();
                    if (judged.is(Finding.MET)) {
                        met.add(kind);
                    } else if (judged.is(Finding.NOT_MET)) {
                        failed.add(kind);
                    }
                });
        // a warning that does not warn is not told, and what was not read is never met
        met.addAll(List.of("NotGivenInYear", "Registered", "TextUnread", "WorkNotReused"));
        assertThat(met).containsAll(kinds());
        assertThat(failed).containsAll(kinds());
    }

    @Test
    void no_condition_of_the_files_is_out_of_reach() {
        Set<String> judged = new HashSet<>();
        Sweep.everything(BOOK).forEach(question -> {
            Verdict verdict = JUDGE.judge(question);
            verdict.conditions().stream()
                    .flatMap(RulesTest::withParts)
                    .forEach(rule -> judged.add(rule.rule().id()));
            verdict.warnings().forEach(rule -> judged.add(rule.rule().id()));
        });
        assertThat(BOOK.sets().stream()
                        .flatMap(set -> all(set).stream())
                        .filter(rule -> rule.condition() != null)
                        .map(Rule::id))
                .allMatch(judged::contains);
    }

    @Test
    void every_reason_has_its_words_in_both_languages() {
        Set<String> keys = new TreeSet<>();
        Stream.concat(Sweep.everything(BOOK), RuleExample.all().stream().map(RuleExample::question))
                .map(JUDGE::judge)
                .flatMap(verdict -> Stream.concat(verdict.conditions().stream(), verdict.warnings().stream()))
                .flatMap(RulesTest::withParts)
                .flatMap(RulesTest::reasons)
                .map(Reason::key)
                .forEach(keys::add);
        for (String language : List.of("vi", "en")) {
            assertThat(vn.thidua.platform.text.Messages.VERDICT
                            .bundle(java.util.Locale.of(language))
                            .keySet())
                    .as(language)
                    .containsAll(keys);
        }
    }

    static List<RuleExample> examples() {
        return RuleExample.all();
    }

    static List<String> frameworks() {
        return RuleFiles.FRAMEWORKS;
    }

    static Stream<JudgedRule> withParts(JudgedRule rule) {
        return Stream.concat(Stream.of(rule), rule.judged().parts().stream().flatMap(RulesTest::withParts));
    }

    private static Stream<Reason> reasons(JudgedRule rule) {
        var judged = rule.judged();
        return Stream.of(
                        judged.because().stream(),
                        judged.wouldChange().stream(),
                        judged.evidence().stream().map(evidence -> evidence.reason()),
                        judged.missing().stream().map(missing -> missing.reason()))
                .flatMap(reasons -> reasons);
    }

    private static Map<String, Finding> findings(Verdict verdict) {
        return verdict.conditions().stream()
                .collect(Collectors.toMap(
                        rule -> rule.rule().id(), rule -> rule.judged().finding()));
    }

    private static List<String> ids(List<JudgedRule> rules) {
        return rules.stream().map(rule -> rule.rule().id()).toList();
    }

    private static List<Object> changes(Verdict verdict, String id) {
        return verdict.conditions().stream()
                .filter(rule -> rule.rule().id().equals(id))
                .flatMap(rule -> rule.judged().wouldChange().stream())
                .flatMap(reason -> reason.values().stream())
                .toList();
    }

    private static Set<String> kinds() {
        return Stream.of(Condition.class.getAnnotation(JsonSubTypes.class).value())
                .map(type -> type.value().getSimpleName())
                .collect(Collectors.toSet());
    }

    /** Every rule of a framework, parts included. */
    private static List<Rule> all(RuleSet set) {
        List<Rule> rules = new ArrayList<>();
        set.general().forEach(general -> collect(general.rule(), rules));
        set.awards().values().forEach(award -> award.rules().forEach(rule -> collect(rule, rules)));
        return rules;
    }

    private static void collect(Rule rule, List<Rule> into) {
        into.add(rule);
        if (rule.condition() != null) {
            rule.condition().parts().forEach(part -> collect(part, into));
        }
    }

    private static InputStream resource(String name) {
        return RulesTest.class.getResourceAsStream("/rulebook/" + name);
    }
}
