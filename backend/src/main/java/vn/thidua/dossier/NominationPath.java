package vn.thidua.dossier;

import java.util.List;
import java.util.UUID;

/** Tells where a nomination went once its dossier was accepted; {@code council}, {@code stateaward} and {@code decision} each know their own. */
public interface NominationPath {

    /** What whoever asks may open of it, in the order it happened. */
    List<NominationStop> of(UUID nominationId);
}
