package vn.thidua.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation for everyone who is signed in, whatever their roles: what concerns themselves. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {

    /** Whether it works also for somebody who must change the password first. */
    boolean beforePasswordChange() default false;
}
