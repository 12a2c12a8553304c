package vn.thidua.decision;

import java.util.Set;
import java.util.UUID;
import vn.thidua.rulebook.Authority;

/**
 * What a decision asks of a nomination beyond its own facts.
 *
 * @param within whether its dossier's unit is within reach of the deciding unit
 * @param authority who decides its award under the framework that held when the dossier was submitted: a dossier sent before the law changed is
 *     judged by the law it was sent under (Decree 152/2025/NĐ-CP, Article 60(3)); null when none names anyone
 * @param heads the units whose head decides where the law says «head of unit»
 * @param takenBy another decision in which it already stands; null when it is free
 */
record Candidate(UUID nominationId, boolean within, Authority authority, Set<UUID> heads, UUID takenBy) {}
