package vn.thidua.rulebook.condition;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.rulebook.fact.ProceedingKind;

/** What freezes a nomination as long as it is open. */
public record Blocked(ProceedingKind kind, LocalDate since, UUID id) {}
