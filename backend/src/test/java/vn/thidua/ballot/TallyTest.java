package vn.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebook.condition.Ratio;

class TallyTest {

    /** A part of a vote is a whole one: 15.3 of 17 is 16. */
    @ParameterizedTest
    @CsvSource({
        "90%, 17, 16",
        "90%, 20, 18",
        "90%, 10, 9",
        "90%, 1, 1",
        "80%, 17, 14",
        "80%, 15, 12",
        "2/3, 17, 12",
        "2/3, 18, 12",
        "100%, 17, 17"
    })
    void a_share_is_reached_at_just_this_many(String share, int members, int needed) {
        Ratio ratio = Ratio.of(share);
        assertThat(ratio.atLeast(members)).isEqualTo(needed);
        assertThat((long) needed * ratio.denominator()).isGreaterThanOrEqualTo((long) members * ratio.numerator());
        assertThat((long) (needed - 1) * ratio.denominator()).isLessThan((long) members * ratio.numerator());
    }

    @Test
    void the_order_of_papers_does_not_matter_and_what_is_published_is_the_count() {
        Random random = new Random(20241202);
        for (int round = 0; round < 200; round++) {
            List<Choice> papers = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                int said = random.nextInt(4);
                papers.add(said == 3 ? null : Choice.values()[said]);
            }
            Tally tally = count(papers);
            Collections.shuffle(papers, random);
            assertThat(count(papers)).isEqualTo(tally);
            List<String> published = tally.shuffled();
            assertThat(published).hasSize(papers.size()).hasSize(tally.papers());
            assertThat(Collections.frequency(published, "FOR")).isEqualTo(tally.votesFor());
            assertThat(Collections.frequency(published, "AGAINST")).isEqualTo(tally.votesAgainst());
            assertThat(Collections.frequency(published, "ABSTAIN")).isEqualTo(tally.abstentions());
            assertThat(Collections.frequency(published, "INVALID")).isEqualTo(tally.invalid());
        }
    }

    private static Tally count(List<Choice> papers) {
        Tally tally = Tally.NOTHING;
        for (Choice paper : papers) {
            tally = tally.with(paper);
        }
        return tally;
    }
}
