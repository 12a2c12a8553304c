package vn.thidua.rulebook.verdict;

import java.time.LocalDate;
import vn.thidua.rulebook.fact.Facts;

/**
 * May this nominee have this award?
 *
 * @param year for which year's achievement
 * @param asOf as seen on this day
 * @param receivedOn when the dossier reached the body that appraises it; null when it has not, or is not known
 */
public record Question(String award, int year, LocalDate asOf, LocalDate receivedOn, Facts facts) {}
