package vn.thidua.rulebook.condition;

import java.util.List;
import vn.thidua.rulebook.fact.Proceeding;

/** Nothing is open about the nominee that freezes awards: no discipline under review, investigation or inspection with signs of violation, complaint, or press report of corruption. */
record NotFrozen() implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Proceeding> known = the.facts().proceedings();
        if (known == null) {
            return Judged.unknown(FactKind.PROCEEDING, Reason.of("missing.proceedings"));
        }
        List<Proceeding> open =
                known.stream().filter(one -> one.isOpenOn(the.asOf())).toList();
        List<Proceeding> freezing = open.stream().filter(NotFrozen::freezes).toList();
        if (!freezing.isEmpty()) {
            return notMet(freezing);
        }
        List<Proceeding> unclear = open.stream()
                .filter(one -> one.needsSigns() && one.signsOfViolation() == null)
                .toList();
        return unclear.isEmpty() ? Judged.met(Reason.of("frozen.met", the.asOf())) : unclear(unclear.getFirst());
    }

    private static boolean freezes(Proceeding one) {
        return !one.needsSigns() || Boolean.TRUE.equals(one.signsOfViolation());
    }

    private static Judged notMet(List<Proceeding> freezing) {
        Proceeding first = freezing.getFirst();
        return Judged.notMet(Reason.of("frozen.not_met", first.kind(), first.openedOn()))
                .with(freezing.stream().map(NotFrozen::evidence).toList())
                .blocked(freezing.stream()
                        .map(one -> new Blocked(one.kind(), one.openedOn(), one.id()))
                        .toList())
                .unless(Reason.of("frozen.change"));
    }

    private static Judged unclear(Proceeding one) {
        return Judged.unknown(FactKind.PROCEEDING, Reason.of("missing.signs", one.kind(), one.openedOn()))
                .with(List.of(evidence(one)));
    }

    private static Evidence evidence(Proceeding one) {
        return Evidence.of(FactKind.PROCEEDING, one, Reason.of("evidence.proceeding", one.kind(), one.openedOn()));
    }
}
