package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.thidua.platform.text.Messages;
import vn.thidua.profile.ClusterPlaces;

/** A closed round's ranks become facts, which the rulebook asks for; a shared rank says nothing yet. */
@Singleton
class RankFacts {

    private final ClusterPlaces places;

    RankFacts(ClusterPlaces places) {
        this.places = places;
    }

    void record(RoundRow round, List<RankedMember> ranking) {
        String source = Messages.DOMAIN.text(Locale.of("vi"), "scoring.fact.SOURCE", round.label());
        ranking.stream()
                .filter(member -> member.rank() != null && !member.tied())
                .forEach(member -> places.record(member.unit().id(), round.year(), member.rank(), source));
    }
}
