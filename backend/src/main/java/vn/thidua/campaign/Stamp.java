package vn.thidua.campaign;

import java.time.Instant;
import java.util.UUID;

/** Who did something and when; nobody where a data file was read. */
record Stamp(UUID accountId, Instant at) {}
