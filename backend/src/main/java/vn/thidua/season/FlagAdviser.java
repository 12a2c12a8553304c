package vn.thidua.season;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.dossier.AdviceView;
import vn.thidua.dossier.DraftAdviser;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Messages;

/** Warns a draft that asks for more flags than its block or cluster has left. The council chooses, so it never refuses. */
@Singleton
class FlagAdviser implements DraftAdviser {

    private static final String OVERUSED = "FLAGS_OVERUSED";

    private final Seasons seasons;
    private final FlagUse flags;

    FlagAdviser(Seasons seasons, FlagUse flags) {
        this.seasons = seasons;
        this.flags = flags;
    }

    @Override
    public List<AdviceView> advise(Draft draft, Locale locale) {
        List<Asked> asked = draft.asked().stream()
                .filter(nomination -> nomination.awardCode().startsWith("FLAG_"))
                .filter(nomination -> nomination.collectiveId() != null)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, UUID> clusters = flags.clustersOf(
                Stream.concat(asked.stream().map(Asked::collectiveId), Stream.of(draft.unitId()))
                        .distinct()
                        .toList(),
                draft.year());
        Map<UUID, List<Asked>> byCluster = new HashMap<>();
        asked.forEach(nomination -> {
            UUID cluster = clusters.getOrDefault(nomination.collectiveId(), clusters.get(draft.unitId()));
            if (cluster != null) {
                byCluster.computeIfAbsent(cluster, any -> new ArrayList<>()).add(nomination);
            }
        });
        List<AdviceView> advice = new ArrayList<>();
        byCluster.forEach((cluster, nominations) -> advice.addAll(of(draft, cluster, nominations, locale)));
        return advice;
    }

    private List<AdviceView> of(Draft draft, UUID cluster, List<Asked> nominations, Locale locale) {
        Optional<Seasons.Holding> holding = seasons.holding(cluster, draft.year());
        if (holding.isEmpty()) {
            return List.of();
        }
        List<AdviceView> advice = new ArrayList<>();
        for (FlagAllotment allotment :
                flags.of(holding.get().letterId(), draft.year(), cluster, draft.dossierId(), locale)) {
            List<Asked> mine = nominations.stream()
                    .filter(nomination ->
                            nomination.awardCode().equals(allotment.award().code()))
                    .toList();
            int left = Math.max(allotment.left(), 0);
            mine.stream()
                    .skip(left)
                    .forEach(nomination -> advice.add(new AdviceView(
                            OVERUSED,
                            nomination.nominationId(),
                            Messages.DOMAIN.text(
                                    locale,
                                    "season.FLAGS_OVERUSED",
                                    allotment.cluster().name(),
                                    allotment.award().name(),
                                    allotment.quota(),
                                    allotment.used(),
                                    mine.size()),
                            holding.get().citation(),
                            holding.get().demonstration() ? Standing.DEMONSTRATION : Standing.ENTERED)));
        }
        return advice;
    }
}
