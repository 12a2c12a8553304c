package vn.thidua.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that an operation needs: it is written into the contract, and {@link AccessFilter} refuses early whoever holds it nowhere
 * (401 without login, 403 otherwise). Over which unit it must be held, the use case asks by {@link Actor#require(Permission, java.util.UUID)}.
 *
 * <p>Every operation under {@code /api/v1} carries exactly one of {@code @Needs}, {@link SignedIn} and {@link Open}; one without any of them is
 * answered with 500, so that nothing is open by oversight.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Permission value();
}
