package vn.thidua.complaint;

/**
 * What the next step depends on.
 *
 * @param finding null before it is answered
 */
record ComplaintCase(int round, ComplaintFinding finding) {}
