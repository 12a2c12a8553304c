package vn.thidua.organization;

import java.util.UUID;

/**
 * A record of somebody who is asked about: their living one, or one that was merged into it.
 *
 * @param askedId the record that was asked about
 * @param id of the record itself
 * @param directWorker by the membership of the day; null when they stood in no unit
 */
public record PersonRecord(UUID askedId, UUID id, Sex sex, Boolean directWorker) {}
