package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What of an award stands from a day on.
 *
 * @param because as the award's page says it
 */
public record StandingChange(UUID awardId, AwardStanding standing, LocalDate from, String because) {}
