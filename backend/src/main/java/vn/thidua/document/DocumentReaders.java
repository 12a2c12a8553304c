package vn.thidua.document;

import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;

/**
 * What a higher floor implements when it attaches documents to its things: whoever reads the thing reads its documents. Every implementation is
 * asked; one yes is enough.
 */
public interface DocumentReaders {

    /** Which of these documents are attached to something that this person may read. */
    Set<UUID> readable(Actor actor, Set<UUID> documentIds);
}
