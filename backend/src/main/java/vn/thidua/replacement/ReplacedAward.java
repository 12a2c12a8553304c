package vn.thidua.replacement;

import java.util.UUID;

/**
 * An award as a replacement sees it.
 *
 * @param keeperId who replaces, or forwards; null where it is not this house's to replace
 * @param way null where the catalogue does not say who decides it
 */
record ReplacedAward(UUID unitId, UUID keeperId, ReplacementWay way, boolean stands, boolean provincial, String label) {

    boolean isOurs() {
        return keeperId != null && way != null && !provincial;
    }
}
