package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Procedure;

/**
 * Enough of all members of the council voted in favour, present or not.
 *
 * @param secret whether the ballot must be secret
 */
public record BallotReached(@JsonProperty(required = true) Ratio share, boolean secret) implements Condition {

    @Override
    public boolean isDue(Case the) {
        return the.facts().procedure() != null && the.facts().procedure().ballot() != null;
    }

    @Override
    public Judged judge(Case the) {
        Procedure.Ballot ballot = the.facts().procedure().ballot();
        int asked = share.atLeast(ballot.members());
        List<Evidence> used = List.of(
                Evidence.of(FactKind.PROCEDURE, Reason.of("evidence.ballot", ballot.inFavour(), ballot.members())));
        if (secret && Boolean.FALSE.equals(ballot.secret())) {
            return Judged.notMet(Reason.of("ballot.open")).with(used);
        }
        if (secret && ballot.secret() == null) {
            return Judged.unknown(FactKind.PROCEDURE, Reason.of("missing.secret"))
                    .with(used);
        }
        return Judged.of(
                        Finding.of(ballot.inFavour() >= asked),
                        Reason.of("ballot.found", ballot.inFavour(), ballot.members(), asked, share))
                .with(used);
    }
}
