package vn.thidua.scoring;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.platform.UnitRef;

/**
 * A round as every question about it begins.
 *
 * @param ministryId that organises the cluster
 * @param lead who heads it in the year; null where nobody is known to
 * @param newerSheetId a version of the sheet that was issued after the one it runs on
 */
record RoundRow(
        UUID id,
        ClusterRef cluster,
        UUID ministryId,
        UnitRef lead,
        int year,
        UUID sheetId,
        String sheetTitle,
        boolean example,
        UUID newerSheetId,
        RoundState state,
        RoundDays days,
        Instant updatedAt,
        long version) {

    /** Whose business running it is. */
    UUID home() {
        return lead == null ? ministryId : lead.id();
    }

    /** As the trail calls it. */
    String label() {
        return cluster.name() + " " + year;
    }
}
