package vn.thidua.register;

import java.util.UUID;

/** Tells where an award of this system came from; {@code decision} knows. */
public interface Provenance {

    /**
     * The steps that whoever asks may open.
     *
     * @param decisionId null when it was decided outside
     */
    Origin of(UUID decisionId, UUID nominationId);
}
