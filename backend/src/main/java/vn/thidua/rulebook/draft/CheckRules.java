package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.draft.RuleTree.Placed;
import vn.thidua.rulebook.verdict.RuleFiles;

/** Whether a version can judge: as its schema says, its ids its own, and nothing named that is not there. */
public final class CheckRules {

    private final RuleTree tree;
    private final Set<String> awards;
    private final List<Violation> violations = new ArrayList<>();

    private CheckRules(RuleTree tree, Set<String> awards) {
        this.tree = tree;
        this.awards = awards;
    }

    /**
     * @param awards the codes of the catalogue
     * @return what is wrong, each at its place in the version; empty when nothing is
     */
    public static List<Violation> violations(RuleTree tree, Set<String> awards) {
        List<Violation> shape = RuleSchema.breaches(tree.content());
        return shape.isEmpty() ? new CheckRules(tree, awards).check() : shape;
    }

    private List<Violation> check() {
        Set<String> ids = new HashSet<>();
        for (Placed placed : tree.all()) {
            checkId(placed, ids);
            checkSource(placed);
            checkNumbers(placed);
            checkAwards(placed);
        }
        checkStandards();
        if (violations.isEmpty()) {
            checkReading();
        }
        return violations;
    }

    private void checkId(Placed placed, Set<String> ids) {
        if (!placed.id().startsWith(tree.framework() + "-")) {
            add(placed, "/id", ViolationCode.WRONG_FORMAT);
        } else if (!ids.add(placed.id())) {
            add(placed, "/id", ViolationCode.TAKEN);
        }
    }

    /** What was read names its copy: only that lets it refuse. */
    private void checkSource(Placed placed) {
        JsonNode rule = placed.rule();
        if (tree.textNumber(rule.at("/cite/text").asText()) == null) {
            add(placed, "/cite/text", ViolationCode.NOT_FOUND);
        }
        String standing = rule.path("standing").asText();
        if (standing.equals("READ") && !rule.path("cite").has("copy")) {
            add(placed, "/cite/copy", ViolationCode.REQUIRED);
        }
        if (standing.equals("CONFIRMED") != rule.has("confirmation")) {
            add(placed, "/standing", ViolationCode.NOT_OF_THIS_KIND);
        }
    }

    private void checkNumbers(Placed placed) {
        JsonNode condition = placed.rule().path("condition");
        if (condition.path("is").asText().equals("MEMBERS_TITLED")
                && condition.has("share") == condition.has("atLeast")) {
            add(placed, "/condition/share", ViolationCode.REQUIRED);
        }
    }

    private void checkAwards(Placed placed) {
        if (placed.awards() != null && placed.parent() == null && !awards.containsAll(placed.awards())) {
            violations.add(Violation.at(placed.pointer().replace("/rule", "/awards"), ViolationCode.NOT_FOUND));
        }
        JsonNode condition = placed.rule().path("condition");
        for (String one : List.of("award", "of")) {
            if (condition.path(one).isTextual()
                    && !awards.contains(condition.path(one).asText())) {
                add(placed, "/condition/" + one, ViolationCode.NOT_FOUND);
            }
        }
        for (JsonNode code : condition.path("awards")) {
            if (!awards.contains(code.asText())) {
                add(placed, "/condition/awards", ViolationCode.NOT_FOUND);
                return;
            }
        }
    }

    /** The standard of an award must not be its own, by whatever way round: it would never come to an end. */
    private void checkStandards() {
        Map<String, Set<String>> asked = new HashMap<>();
        Map<String, Placed> by = new HashMap<>();
        for (Placed placed : tree.all()) {
            JsonNode condition = placed.rule().path("condition");
            if (placed.award() != null && condition.path("is").asText().equals("STANDARD_MET")) {
                asked.computeIfAbsent(placed.award(), award -> new TreeSet<>())
                        .add(condition.path("award").asText());
                by.put(placed.award(), placed);
            }
        }
        by.forEach((award, placed) -> {
            if (reaches(award, award, asked, new HashSet<>())) {
                add(placed, "/condition/award", ViolationCode.CYCLE);
            }
        });
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> asked, Set<String> seen) {
        return asked.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || seen.add(next) && reaches(next, to, asked, seen));
    }

    private void checkReading() {
        try {
            RuleFiles.tried(tree.json());
        } catch (JsonProcessingException unreadable) {
            violations.add(Violation.at("", ViolationCode.WRONG_FORMAT));
        }
    }

    private void add(Placed placed, String field, ViolationCode code) {
        violations.add(Violation.at(placed.pointer() + field, code));
    }
}
