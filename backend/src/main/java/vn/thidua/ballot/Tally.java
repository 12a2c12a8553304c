package vn.thidua.ballot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The count of one case. */
@Schema(name = "BallotTally", description = "The count of one case.")
record Tally(
        @Schema(required = true, examples = "16") int votesFor,
        @Schema(required = true, examples = "1") int votesAgainst,
        @Schema(required = true, examples = "0") int abstentions,

        @Schema(required = true, description = "Papers that could not be read.", examples = "0")
        int invalid) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    private static final String INVALID = "INVALID";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One more paper; null for one that could not be read. */
    Tally with(Choice choice) {
        if (choice == null) {
            return plus(new Tally(0, 0, 0, 1));
        }
        return plus(
                switch (choice) {
                    case FOR -> new Tally(1, 0, 0, 0);
                    case AGAINST -> new Tally(0, 1, 0, 0);
                    case ABSTAIN -> new Tally(0, 0, 1, 0);
                });
    }

    Tally plus(Tally other) {
        return new Tally(
                votesFor + other.votesFor,
                votesAgainst + other.votesAgainst,
                abstentions + other.abstentions,
                invalid + other.invalid);
    }

    int papers() {
        return votesFor + votesAgainst + abstentions + invalid;
    }

    /** Every paper as it is published: what they say, in an order that has nothing to do with how they came. */
    List<String> shuffled() {
        List<String> papers = new ArrayList<>();
        papers.addAll(Collections.nCopies(votesFor, Choice.FOR.name()));
        papers.addAll(Collections.nCopies(votesAgainst, Choice.AGAINST.name()));
        papers.addAll(Collections.nCopies(abstentions, Choice.ABSTAIN.name()));
        papers.addAll(Collections.nCopies(invalid, INVALID));
        Collections.shuffle(papers, RANDOM);
        return papers;
    }
}
