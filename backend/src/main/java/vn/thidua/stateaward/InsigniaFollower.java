package vn.thidua.stateaward;

import java.time.LocalDate;
import java.util.UUID;

/** Hears, in the same transaction, that the insignia of a submission were handed over; {@code handover} writes it of each. */
public interface InsigniaFollower {

    /** @param note where, and by whom; may be null */
    void handedOver(UUID submissionId, LocalDate on, String note);
}
