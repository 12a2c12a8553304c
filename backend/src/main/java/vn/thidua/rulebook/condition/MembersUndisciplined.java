package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.DisciplineLevel;
import vn.thidua.rulebook.fact.Members;

/** No member was disciplined from a level up in the year. */
record MembersUndisciplined(@JsonProperty(required = true) DisciplineLevel from) implements Condition {

    @Override
    public Judged judge(Case the) {
        Members members = the.facts().members();
        if (members == null || members.disciplined() == null) {
            return Judged.unknown(FactKind.MEMBERS, Reason.of("missing.members_disciplined", the.year()));
        }
        int against = members.disciplined().entrySet().stream()
                .filter(entry -> entry.getKey().isAtLeast(from))
                .mapToInt(entry -> entry.getValue() == null ? 0 : entry.getValue())
                .sum();
        Evidence used =
                Evidence.of(FactKind.MEMBERS, members, Reason.of("evidence.members_disciplined", against, from));
        return Judged.of(Finding.of(against == 0), Reason.of("members_disciplined.found", against, from))
                .with(List.of(used))
                .unless(Reason.of("discipline.change", the.year() + 1));
    }
}
