package vn.thidua.dossier;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Tells which nominations are held; {@code complaint} knows. */
public interface NominationHolds {

    /** Of these, those that are held: the one that binds first, and of those the oldest. */
    Map<UUID, NominationHold> of(Collection<UUID> nominationIds, Locale locale);
}
