package vn.thidua.decision;

import java.util.UUID;

/**
 * What {@link CandidateRule} says of one nomination.
 *
 * @param within whether its dossier's unit is within reach of the deciding unit
 * @param taken whether it stands in another decision
 * @param decided whether its award is the deciding unit's to give
 */
record Candidate(UUID nominationId, boolean within, boolean taken, boolean decided) {}
