package vn.thidua.rulebook;

/** A version was published: what is kept in memory is no longer the newest. */
record RulebookPublished(String framework, int number) {}
