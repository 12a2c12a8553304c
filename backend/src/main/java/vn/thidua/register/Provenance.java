package vn.thidua.register;

import java.util.UUID;

/** Tells where an award of this system came from; {@code decision} knows. */
public interface Provenance {

    /** The steps that whoever asks may open. */
    Origin of(UUID decisionId, UUID nominationId);
}
