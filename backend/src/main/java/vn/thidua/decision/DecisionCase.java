package vn.thidua.decision;

/**
 * What the conditions of a decision's steps look at.
 *
 * @param lines how many nominations stand in it
 * @param unready how many of them cannot be awarded: not passed by a council, or their dossier is no longer accepted
 */
record DecisionCase(int lines, int unready) {}
