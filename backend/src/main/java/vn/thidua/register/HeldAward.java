package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.rulebook.AwardCategory;

/**
 * An award that stood on a day.
 *
 * @param holderId the person or the collective to whom it was given, under the record that it was written under
 */
public record HeldAward(UUID id, UUID holderId, String award, AwardCategory category, int year, LocalDate decidedOn) {}
