package vn.thidua.stateaward;

/**
 * What the conditions of a submission's steps look at.
 *
 * @param lines how many nominations stand in it
 * @param unready how many of them can go no further: their dossier is no longer accepted, or they have another outcome by now
 */
record StateCase(int lines, int unready) {}
