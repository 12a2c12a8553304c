package vn.thidua.rulebook.condition;

import java.util.List;

/** First in its block or cluster in the year's scoring. */
record LeadsCluster() implements Condition {

    @Override
    public Judged judge(Case the) {
        Integer rank = the.facts().clusterRank();
        if (rank == null) {
            return Judged.unknown(FactKind.CLUSTER_RANK, Reason.of("missing.cluster_rank", the.year()));
        }
        return Judged.of(Finding.of(rank == 1), Reason.of("cluster.found", rank))
                .with(List.of(Evidence.of(FactKind.CLUSTER_RANK, Reason.of("evidence.cluster", rank, the.year()))));
    }
}
