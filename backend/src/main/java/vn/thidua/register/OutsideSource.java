package vn.thidua.register;

import java.util.Optional;
import java.util.UUID;

/** Tells by which entry an award that was decided outside came into the register; {@code provincial} knows. */
public interface OutsideSource {

    /** Empty also where whoever asks may not open it. */
    Optional<Origin.OutsideStep> of(UUID awardId);
}
