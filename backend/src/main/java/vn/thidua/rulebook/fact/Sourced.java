package vn.thidua.rulebook.fact;

import java.util.UUID;

/** A fact that may come from a record of ours. */
public interface Sourced {

    /** Of the record; null when the fact was given inline. */
    UUID id();
}
