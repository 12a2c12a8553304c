package vn.thidua.council;

/**
 * What a step of a meeting depends on.
 *
 * @param cases how many stand on its agenda
 * @param quorum null where no regulation names one, and where everybody is asked in writing
 */
record MeetingFacts(int cases, QuorumView quorum, boolean hasMinutes) {

    /** For steps that depend on nothing. */
    static final MeetingFacts NOT_ASKED = new MeetingFacts(1, null, true);

    static MeetingFacts of(MeetingView meeting) {
        return new MeetingFacts(meeting.caseCount(), meeting.quorum(), meeting.minutes() != null);
    }

    boolean hasQuorum() {
        return quorum == null || quorum.reached();
    }
}
