package vn.thidua.profile;

import java.util.UUID;

/**
 * A version of a fact to be written.
 *
 * @param factId of the fact, whatever its version
 * @param because why the version before was wrong; null of the first
 */
record FactVersion(
        UUID id,
        UUID factId,
        long version,
        KeptFactKind kind,
        FactNominee nominee,
        FactSpan span,
        FactContent content,
        String because,
        boolean demonstration) {}
