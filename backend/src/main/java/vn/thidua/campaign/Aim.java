package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which side of its target a criterion is reached. */
@Schema(name = "CriterionAim", description = "AT_LEAST: the more the better · AT_MOST: the less the better.")
enum Aim {
    AT_LEAST,
    AT_MOST;

    /** The same in SQL, where {@code c} is the criterion; null when either figure is. */
    static String reached(String value, String goal) {
        return "(case c.aim when 'AT_LEAST' then " + value + " >= " + goal + " else " + value + " <= " + goal + " end)";
    }
}
