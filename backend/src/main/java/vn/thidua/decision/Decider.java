package vn.thidua.decision;

import vn.thidua.organization.HeadTitles;
import vn.thidua.platform.UnitRef;

/**
 * Who decides in a decision: a unit by its head.
 *
 * @param kind of the unit
 */
record Decider(UnitRef unit, String kind) {

    /** As decision and register name the authority. */
    String title() {
        return HeadTitles.of(kind) + " " + unit.name();
    }
}
