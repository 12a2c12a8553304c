package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.text.Messages;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.RuleCitation;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.verdict.BallotRule;
import vn.thidua.rulebook.verdict.Question;

/** By which rules a case is voted on: those of the law that governs, and the council's own beside them. The highest counts. */
@Singleton
class CaseRules {

    private final Assess assess;

    CaseRules(Assess assess) {
        this.assess = assess;
    }

    /** What decides which rules there are; equal for all cases of an award. */
    record About(String award, NomineeKind kind, int year, LocalDate day) {}

    List<CaseRuleView> of(About about, RegulationView regulation, int members, Locale locale) {
        List<CaseRuleView> rules = new ArrayList<>();
        Question question = new Question(about.award(), about.year(), about.day(), null, Facts.unknown(about.kind()));
        assess.ballots(question).forEach(rule -> rules.add(ofLaw(rule, members, locale)));
        if (regulation != null) {
            rules.add(own(regulation, members, locale));
        }
        return rules;
    }

    private static CaseRuleView ofLaw(BallotRule rule, int members, Locale locale) {
        return new CaseRuleView(
                rule.rule().id(),
                rule.rule().text().in(locale),
                cited(RuleCitation.of(rule.set(), rule.rule().cite())),
                rule.rule().standing(),
                rule.asked().share(),
                rule.asked().secret(),
                rule.asked().share().atLeast(members));
    }

    private static CaseRuleView own(RegulationView regulation, int members, Locale locale) {
        return new CaseRuleView(
                "REGULATION",
                Messages.DOMAIN.text(locale, "council.REGULATION", regulation.pass()),
                regulation.cited(),
                regulation.standing(),
                regulation.pass(),
                regulation.secret(),
                regulation.pass().atLeast(members));
    }

    private static String cited(RuleCitation citation) {
        return Stream.of(citation.document(), citation.article(), citation.clause(), citation.point())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
