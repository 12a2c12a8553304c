package vn.thidua.platform.lifecycle;

/** A named right; the capabilities' permissions implement it, since this floor knows no roles. */
public interface Permit {
    String name();
}
