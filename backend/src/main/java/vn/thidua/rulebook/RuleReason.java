package vn.thidua.rulebook;

import java.time.Instant;

/**
 * Why a rule of a draft differs.
 *
 * @param reason null while nobody said
 * @param by who changed it last
 */
record RuleReason(String reason, Instant at, String by) {}
