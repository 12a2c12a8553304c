package vn.thidua.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;

/** Takes the places that a scoring gave to the units of a block or cluster as facts, which the rulebook asks for. */
@Singleton
public class ClusterPlaces {

    private final RecordedFacts facts;
    private final FactNominees nominees;
    private final FactDrafts drafts;
    private final Trail trail;

    ClusterPlaces(RecordedFacts facts, FactNominees nominees, FactDrafts drafts, Trail trail) {
        this.facts = facts;
        this.nominees = nominees;
        this.drafts = drafts;
        this.trail = trail;
    }

    /** Unless a place of that year stands already: what somebody recorded is corrected by people. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID unitId, int year, int rank, String source) {
        FactNominee nominee = nominees.find(null, unitId);
        if (facts.stands(nominee, KeptFactKind.CLUSTER_RANK, year)) {
            return;
        }
        FactDraft draft = new FactDraft(
                null,
                unitId,
                KeptFactKind.CLUSTER_RANK,
                JsonNodeFactory.instance.objectNode().put("year", year).put("rank", rank),
                null,
                null,
                source,
                null);
        FactVersion first = drafts.first(nominee, KeptFactKind.CLUSTER_RANK, draft);
        facts.add(List.of(first));
        trail.done(new Happening(
                "FACT_RECORDED",
                SubjectType.FACT,
                first.factId(),
                nominee.name(),
                unitId,
                Map.of("collectiveId", unitId, "kind", KeptFactKind.CLUSTER_RANK, "rank", rank, "source", source)));
    }
}
