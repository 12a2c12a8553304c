package vn.thidua.handover;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.stateaward.InsigniaFollower;

/** What a submission's page says of its insignia is written of each of them. */
@Singleton
class FollowInsignia implements InsigniaFollower {

    private static final int PLACE = 300;

    private final HandOver handOver;

    FollowInsignia(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public void handedOver(UUID submissionId, LocalDate on, String note) {
        String place = note == null || note.isBlank() ? null : note.substring(0, Math.min(note.length(), PLACE));
        handOver.insigniaOf(submissionId, on, place);
    }
}
