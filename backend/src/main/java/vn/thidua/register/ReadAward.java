package vn.thidua.register;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;

/** One award with its way, for whoever asks. */
@Singleton
class ReadAward {

    private final Awards awards;
    private final Instance<Provenance> provenance;
    private final Instance<OutsideSource> outside;
    private final Instance<AwardDeeds> deeds;
    private final Actor actor;

    ReadAward(
            Awards awards,
            Instance<Provenance> provenance,
            Instance<OutsideSource> outside,
            Instance<AwardDeeds> deeds,
            Actor actor) {
        this.awards = awards;
        this.provenance = provenance;
        this.outside = outside;
        this.deeds = deeds;
        this.actor = actor;
    }

    AwardView one(UUID id) {
        Awards.Found found = awards.find(id, actor.locale()).orElseThrow(Problem::notFound);
        actor.require(Permission.AWARD_READ, found.award().unit().id());
        Origin origin = origin(found);
        return AwardView.of(
                found.award(), awards.standings(id), origin, found.recordedAt(), found.code(), actions(found.award()));
    }

    private Origin origin(Awards.Found found) {
        if (found.decisionId() != null || found.nominationId() != null) {
            return provenance.isUnsatisfied()
                    ? Origin.UNKNOWN
                    : provenance.get().of(found.decisionId(), found.nominationId());
        }
        return outside.stream()
                .flatMap(source -> source.of(found.award().id()).stream())
                .findFirst()
                .map(Origin::outside)
                .orElse(Origin.UNKNOWN);
    }

    private List<ActionView> actions(AwardItem award) {
        Stream<ActionView> confirm =
                actor.may(Permission.AWARD_CONFIRM, award.unit().id())
                        ? Stream.of(new ActionView("CONFIRM", true, null))
                        : Stream.empty();
        return Stream.concat(confirm, deeds.stream().flatMap(above -> above.of(award).stream()))
                .toList();
    }
}
