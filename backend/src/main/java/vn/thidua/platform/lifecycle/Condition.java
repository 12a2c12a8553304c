package vn.thidua.platform.lifecycle;

import java.util.function.Predicate;
import vn.thidua.platform.problem.Violation;

/**
 * Something that must hold before a step.
 *
 * @param key of the wording in {@code messages/domain*.properties}, under {@code condition.KEY}: said beside a button that is not yet allowed
 * @param holds whether it holds for the thing
 * @param violation what the API answers when the step is tried all the same
 */
public record Condition<T>(String key, Predicate<T> holds, Violation violation) {}
