package vn.thidua.scoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stood in the cluster in a round's year.
 *
 * @param leftOn the last day of whoever left it, or ended, before the round was opened
 * @param heirId who carries on a unit that ended
 * @param reason why it was taken out
 */
record ScoringMember(UUID unitId, boolean ranked, LocalDate leftOn, UUID heirId, String reason) {}
