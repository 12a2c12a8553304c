package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;

/**
 * A unit in a cluster between two days.
 *
 * @param id of the row; what was wrong is superseded
 * @param until first day not included; null when it goes on
 */
record ClusterMember(
        UUID id, UUID clusterId, UUID unitId, LocalDate from, LocalDate until, Standing standing, String source) {

    static ClusterMember of(UUID clusterId, ClusterMemberDraft draft) {
        return new ClusterMember(
                Ids.next(),
                clusterId,
                draft.unitId(),
                draft.from(),
                draft.to() == null ? null : draft.to().plusDays(1),
                Standing.ENTERED,
                draft.source());
    }

    ClusterMember lastingTo(LocalDate lastDay) {
        return new ClusterMember(Ids.next(), clusterId, unitId, from, lastDay.plusDays(1), Standing.ENTERED, source);
    }
}
