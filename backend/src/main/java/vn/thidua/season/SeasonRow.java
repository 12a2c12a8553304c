package vn.thidua.season;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.platform.UnitRef;

/** The season's own row, as its page begins with it. */
record SeasonRow(UUID id, UnitRef unit, int year, SeasonState state, int ordinal, Instant updatedAt, long version) {}
