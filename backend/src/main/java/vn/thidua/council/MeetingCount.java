package vn.thidua.council;

import java.util.List;
import java.util.UUID;

/**
 * What the ballot of a meeting came to.
 *
 * @param memberCount all members of the council
 * @param presentCount how many attended
 */
public record MeetingCount(int memberCount, int presentCount, List<Vote> votes) {

    /** On one nomination. Who abstained is neither for nor against. */
    public record Vote(UUID nominationId, int votesFor, int votesAgainst, boolean passed) {}
}
