package vn.thidua.rulebook.condition;

/**
 * A fact that is not known.
 *
 * @param reason which one exactly
 */
public record Missing(FactKind fact, Reason reason) {}
