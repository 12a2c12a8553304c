package vn.thidua.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that another one supersedes: what its answers, the contract and the usage page of a client say of it. The policy is in {@code
 * openapi/README.md}. Days are those of Vietnam, such as 2026-12-01.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecation {

    /** The day on which the contract says so first. */
    String since();

    /** From this day on it may be gone. */
    String sunset();

    /** The address of what supersedes it, whose placeholders are among its own. */
    String successor();

    /** One sentence: why, and what is done instead. */
    String why();
}
