package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.KnownAwards;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.RuleCitation;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.WorkNotReused;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.RuleSet;

/**
 * Warns a draft of what overlaps: the same award asked for in two dossiers or held for the year already, a title and a form that would rest on the same
 * initiative, two forms in one year. Guidance is cited where there is any; the rest is the system's own hint and says so. Nothing of it refuses.
 */
@Singleton
class OverlapAdviser implements DraftAdviser {

    private final OtherProposals others;
    private final FactSource source;
    private final Assess assess;
    private final KnownAwards awards;
    private final BusinessClock clock;

    OverlapAdviser(OtherProposals others, FactSource source, Assess assess, KnownAwards awards, BusinessClock clock) {
        this.others = others;
        this.source = source;
        this.assess = assess;
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public List<AdviceView> advise(Draft draft, Locale locale) {
        List<Asked> asked =
                draft.asked().stream().filter(one -> one.nominee().id() != null).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<OtherProposals.Other>> proposed = others.of(
                draft.year(),
                asked.stream().map(one -> one.nominee().id()).distinct().toList());
        Map<NomineeRef, Facts> facts =
                source.facts(asked.stream().map(OverlapAdviser::ref).toList(), draft.year(), clock.today());
        Words words = new Words(locale, awards.names(locale));
        List<AdviceView> advice = new ArrayList<>();
        asked.forEach(one -> {
            List<OtherProposals.Other> beside = proposed
                    .getOrDefault(one.nominee().id(), List.of())
                    .stream()
                    .filter(other -> !other.nominationId().equals(one.nominationId()))
                    .toList();
            Facts known = facts.get(ref(one));
            held(draft, one, known, words).forEach(advice::add);
            twice(draft, one, beside, words).forEach(advice::add);
            beside(draft, one, beside, known, words).forEach(advice::add);
        });
        return advice;
    }

    private static NomineeRef ref(Asked asked) {
        return new NomineeRef(
                asked.collectiveId() == null ? NomineeKind.INDIVIDUAL : NomineeKind.COLLECTIVE,
                asked.nominee().id());
    }

    /** The title of the year is in the register already. */
    private static Stream<AdviceView> held(Draft draft, Asked one, Facts known, Words words) {
        return Stream.ofNullable(known.titles())
                .flatMap(List::stream)
                .filter(title -> title.year() == draft.year() && title.award().equals(one.awardCode()))
                .limit(1)
                .map(title -> words.hint("ALREADY_AWARDED", one, words.name(one.awardCode()), draft.year()));
    }

    private static Stream<AdviceView> twice(Draft draft, Asked one, List<OtherProposals.Other> beside, Words words) {
        return beside.stream()
                .filter(other -> other.awardCode().equals(one.awardCode()))
                .map(other -> words.hint(
                        "ALSO_PROPOSED", one, words.name(one.awardCode()), draft.year(), other.dossierNumber()));
    }

    private Stream<AdviceView> beside(
            Draft draft, Asked one, List<OtherProposals.Other> beside, Facts known, Words words) {
        return beside.stream()
                .filter(other -> !other.awardCode().equals(one.awardCode()))
                .flatMap(other -> category(other.awardCode()) == category(one.awardCode())
                        ? sameCategory(draft, one, other, words)
                        : sameWork(draft, one, other, known, words));
    }

    /** Titles of one year build on each other; two forms of one year are looked at closely. */
    private Stream<AdviceView> sameCategory(Draft draft, Asked one, OtherProposals.Other other, Words words) {
        return category(one.awardCode()) == AwardCategory.FORM
                ? Stream.of(words.hint(
                        "TWO_FORMS", one, words.name(other.awardCode()), draft.year(), other.dossierNumber()))
                : Stream.empty();
    }

    /** Where the law of the day, or guidance on it, says that a work counts once, and there is one that both would rest on. */
    private Stream<AdviceView> sameWork(Draft draft, Asked one, OtherProposals.Other other, Facts known, Words words) {
        boolean works = Stream.of(known.initiatives(), known.research())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .anyMatch(work -> work.year() == draft.year());
        if (!works) {
            return Stream.empty();
        }
        RuleSet set = assess.judge(new Question(one.awardCode(), draft.year(), clock.today(), null, known))
                .set();
        return Stream.ofNullable(set)
                .flatMap(governing -> governing.rulesOf(one.awardCode()))
                .filter(rule -> rule.condition() instanceof WorkNotReused)
                .map(rule ->
                        words.guided("WORK_USED_TWICE", one, set, rule, words.name(other.awardCode()), draft.year()));
    }

    private AwardCategory category(String code) {
        return awards.find(code).map(AwardType::category).orElse(null);
    }

    /** @param names of awards by code */
    private record Words(Locale locale, Map<String, String> names) {

        String name(String award) {
            return names.getOrDefault(award, award);
        }

        AdviceView hint(String code, Asked one, Object... values) {
            return new AdviceView(code, one.nominationId(), text(code, one, values), null, null);
        }

        AdviceView guided(String code, Asked one, RuleSet set, Rule rule, Object... values) {
            RuleCitation cited = RuleCitation.of(set, rule.cite());
            String citation = Stream.of(cited.point(), cited.clause(), cited.article(), cited.document())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return new AdviceView(code, one.nominationId(), text(code, one, values), citation, rule.standing());
        }

        private String text(String code, Asked one, Object... values) {
            Object[] all = Stream.concat(
                            Stream.of(one.nominee().name()), Stream.of(values).map(String::valueOf))
                    .toArray();
            return Messages.DOMAIN.text(locale, "overlap." + code, all);
        }
    }
}
