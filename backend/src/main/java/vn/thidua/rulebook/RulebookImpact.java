package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.rulebook.AssessedNominations.Nominated;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.verdict.Judge;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.RuleBook;
import vn.thidua.rulebook.verdict.RuleSet;
import vn.thidua.rulebook.verdict.Verdict;

/**
 * Tries a draft on a year's nominations: judges each under the rules in force and under the draft, by the facts as they are known now. It reads as often
 * as there are days of submission, however many nominations there are, and keeps nothing of them but the counts and the first flips.
 */
@Singleton
class RulebookImpact {

    private static final int SHOWN = 200;

    private final Rulebooks rulebooks;
    private final RulebookPages pages;
    private final AssessedNominations nominations;
    private final FactSource facts;
    private final Actor actor;

    RulebookImpact(
            Rulebooks rulebooks, RulebookPages pages, AssessedNominations nominations, FactSource facts, Actor actor) {
        this.rulebooks = rulebooks;
        this.pages = pages;
        this.nominations = nominations;
        this.facts = facts;
        this.actor = actor;
    }

    /** @param award whose flips are listed; null for all */
    RulebookImpactView of(String framework, int year, String award) {
        RulebookVersionItem item = pages.openDraft(framework);
        RuleSet draft = rulebooks.set(framework, item.number()).orElseThrow();
        RuleBook inForce = rulebooks.book();
        Trial trial = new Trial(
                framework,
                new Judge(inForce),
                new Judge(rulebooks.bookWith(draft)),
                award,
                pages.words().words());
        Map<LocalDate, List<Nominated>> byDay =
                nominations.submitted(year, actor.scope(Permission.RULEBOOK_DRAFT_READ)).stream()
                        .collect(Collectors.groupingBy(Nominated::asOf, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, those) -> {
            Map<NomineeRef, Facts> known = known(those, year, day);
            those.forEach(one -> trial.judge(one, factsOf(one, known)));
        });
        return trial.view(inForce.set(framework).name(), draft.name(), year);
    }

    private Map<NomineeRef, Facts> known(Collection<Nominated> those, int year, LocalDate day) {
        Set<NomineeRef> nominees = those.stream()
                .filter(one -> one.nomineeId() != null)
                .map(RulebookImpact::nominee)
                .collect(Collectors.toSet());
        return nominees.isEmpty() ? Map.of() : facts.facts(nominees, year, day);
    }

    private static NomineeRef nominee(Nominated one) {
        return new NomineeRef(one.kind(), one.nomineeId());
    }

    private static Facts factsOf(Nominated one, Map<NomineeRef, Facts> known) {
        Facts found = one.nomineeId() == null ? null : known.get(nominee(one));
        return found == null ? Facts.unknown(one.kind()) : found;
    }

    /** What came of it so far. */
    private static final class Trial {

        private final String framework;
        private final Judge inForce;
        private final Judge draft;
        private final String shownAward;
        private final VerdictWords words;
        private final Map<String, ImpactCount> counts = new TreeMap<>();
        private final List<RulebookImpactView.Flip> flips = new ArrayList<>();

        Trial(String framework, Judge inForce, Judge draft, String shownAward, VerdictWords words) {
            this.framework = framework;
            this.inForce = inForce;
            this.draft = draft;
            this.shownAward = shownAward;
            this.words = words;
        }

        void judge(Nominated one, Facts known) {
            Question question = new Question(one.award(), one.year(), one.asOf(), one.receivedOn(), known);
            Verdict before = inForce.judge(question);
            if (!concerns(before)) {
                return;
            }
            Verdict after = draft.judge(question);
            counts.computeIfAbsent(one.award(), award -> new ImpactCount()).add(before.outcome(), after.outcome());
            if (before.outcome() != after.outcome()
                    && flips.size() < SHOWN
                    && (shownAward == null || shownAward.equals(one.award()))) {
                flips.add(ImpactFlips.flip(one, before, after, words));
            }
        }

        private boolean concerns(Verdict verdict) {
            return verdict.set() != null
                    && (verdict.set().framework().equals(framework)
                            || verdict.newest().framework().equals(framework));
        }

        RulebookImpactView view(String from, String to, int year) {
            List<RulebookImpactView.AwardImpact> awards = words.awards().keySet().stream()
                    .filter(counts::containsKey)
                    .map(award -> counts.get(award).view(new AwardRef(award, words.name(award))))
                    .toList();
            return new RulebookImpactView(
                    from,
                    to,
                    year,
                    awards.stream()
                            .mapToInt(RulebookImpactView.AwardImpact::nominations)
                            .sum(),
                    awards.stream()
                            .mapToInt(RulebookImpactView.AwardImpact::flips)
                            .sum(),
                    awards,
                    flips);
        }
    }
}
