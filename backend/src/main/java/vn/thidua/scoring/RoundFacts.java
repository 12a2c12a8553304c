package vn.thidua.scoring;

/** What a step of a round looks at. */
record RoundFacts(boolean everyoneHasPeer) {

    static final RoundFacts NOT_ASKED = new RoundFacts(true);
}
