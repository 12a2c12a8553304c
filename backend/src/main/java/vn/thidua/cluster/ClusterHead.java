package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;

/**
 * A unit that heads a cluster for a year.
 *
 * @param handedOverOn null as long as it was not
 */
record ClusterHead(
        UUID id,
        UUID clusterId,
        int year,
        ClusterOffice office,
        UUID unitId,
        String decisionNumber,
        LocalDate decidedOn,
        Standing standing,
        String source,
        LocalDate handedOverOn) {

    static ClusterHead of(UUID clusterId, ClusterHeadDraft draft) {
        return new ClusterHead(
                Ids.next(),
                clusterId,
                draft.year(),
                draft.office(),
                draft.unitId(),
                draft.decisionNumber(),
                draft.decidedOn(),
                Standing.ENTERED,
                draft.source(),
                null);
    }
}
