package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was given to a member for a criterion, stage by stage; null where nothing was. Of a member's own and the peers' points those that were sent.
 *
 * @param peer the mean of the peers'
 * @param automatic what was computed
 */
record Given(
        UUID unitId,
        UUID criterionId,
        BigDecimal self,
        BigDecimal peer,
        BigDecimal group,
        BigDecimal appraisal,
        BigDecimal automatic) {

    /** What counts so far. */
    BigDecimal counted() {
        return first(appraisal, group, automatic, peer, self);
    }

    /** What a stage starts from, and is compared with. */
    BigDecimal before(Stage stage) {
        return switch (stage) {
            case SELF -> null;
            case PEER -> self;
            case GROUP -> first(automatic, peer, self);
            case APPRAISAL -> first(group, automatic, peer, self);
        };
    }

    private static BigDecimal first(BigDecimal... points) {
        for (BigDecimal one : points) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }
}
