package vn.thidua.access;

import java.util.UUID;
import vn.thidua.platform.paging.Listing;

/**
 * The units that somebody reaches with one permission today: those under the roots of the grants, by {@code unit_reach}. One predicate, in every
 * query.
 *
 * @param roots the units of the grants that carry the permission
 */
public record Scope(UUID[] roots) {

    public boolean isEmpty() {
        return roots.length == 0;
    }

    /**
     * The predicate on a column that holds a unit's id; bind {@code scope} to {@link #roots()}. Said as {@code is true}, so that the planner makes no
     * join of it: a join would compare each row with every unit within reach, where this looks into a hash of them.
     */
    public static String predicate(String unitColumn) {
        return "(exists (select from unit_reach reach where reach.unit_id = " + unitColumn
                + " and reach.root_id = any(:scope)) is true)";
    }

    /** That the unit of a column is one, or lies under it; bind {@code unit}, which may be null and then asks for nothing. */
    public static String under(String unitColumn) {
        return "(cast(:unit as uuid) is null or exists (select from unit_reach below where below.root_id = :unit and below.unit_id = "
                + unitColumn + "))";
    }

    /** Keeps of a list what lies in this scope. */
    public <T> Listing<T> limit(Listing<T> listing, String unitColumn) {
        return listing.where(predicate(unitColumn)).bind("scope", roots);
    }

    /** Keeps what lies in this scope or is open to every signed-in reader by {@code otherwise}. */
    public <T> Listing<T> limit(Listing<T> listing, String unitColumn, String otherwise) {
        return listing.where("(" + otherwise + " or " + predicate(unitColumn) + ")")
                .bind("scope", roots);
    }
}
