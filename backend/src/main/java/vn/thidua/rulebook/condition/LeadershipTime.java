package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.organization.Sex;
import vn.thidua.rulebook.fact.LeaderPosition;
import vn.thidua.rulebook.fact.Leadership;

/**
 * Long enough in one of several posts of leadership. A time in a higher post counts for a lower one; of posts held at once the highest counts, so no
 * day counts twice.
 *
 * @param womenLess which part of the time women are spared
 */
record LeadershipTime(
        @JsonProperty(required = true) List<Post> posts,
        @JsonProperty(required = true) Ratio womenLess) implements Condition {

    /** @param years in this post or a higher one; 0 when holding it is enough */
    record Post(
            @JsonProperty(required = true) LeaderPosition position,
            @JsonProperty(required = true) int years) {}

    @Override
    public Judged judge(Case the) {
        List<Leadership> served = the.facts().leadership();
        if (served == null) {
            return Judged.unknown(FactKind.LEADERSHIP, Reason.of("missing.leadership"));
        }
        List<Evidence> used = served.stream().map(LeadershipTime::evidence).toList();
        boolean woman = the.facts().sex() == Sex.FEMALE;
        return posts.stream()
                .filter(post -> reached(the, post, woman))
                .findFirst()
                .map(post -> Judged.met(reason("leadership.met", the, post, woman)))
                .orElseGet(() -> notReached(the, woman))
                .with(used);
    }

    private Judged notReached(Case the, boolean woman) {
        if (the.facts().sex() == null && posts.stream().anyMatch(post -> reached(the, post, true))) {
            return Judged.unknown(FactKind.SEX, Reason.of("missing.sex"));
        }
        Post nearest =
                posts.stream().filter(post -> days(the, post) > 0).findFirst().orElse(posts.getLast());
        return Judged.notMet(reason("leadership.not_met", the, nearest, woman));
    }

    private boolean reached(Case the, Post post, boolean woman) {
        long days = days(the, post);
        return days > 0 && Spans.reach(days, asked(post, woman));
    }

    private double asked(Post post, boolean woman) {
        return post.years() - (woman ? (double) post.years() * womenLess.numerator() / womenLess.denominator() : 0);
    }

    private static long days(Case the, Post post) {
        return Spans.of(the.facts().leadership().stream()
                        .filter(served -> served.position().countsFor(post.position()))
                        .map(served -> Spans.Span.of(served.from(), served.to(), the.asOf()))
                        .toList())
                .days();
    }

    private Reason reason(String key, Case the, Post post, boolean woman) {
        return Reason.of(key, post.position(), Spans.period(days(the, post)), asked(post, woman));
    }

    private static Evidence evidence(Leadership served) {
        return Evidence.of(
                FactKind.LEADERSHIP, served, Reason.of("evidence.leadership", served.position(), served.from()));
    }
}
