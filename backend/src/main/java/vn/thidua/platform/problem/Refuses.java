package vn.thidua.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation: the refusals that its own rules can answer, beyond those that follow from its shape (the tests know those). They are written into
 * the contract; a test that is answered with a code that is not there fails.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    ProblemCode[] value();
}
