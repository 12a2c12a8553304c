package vn.thidua.ballot;

/** How somebody took part; never when. */
enum VoterWay {
    ONLINE,
    /** In writing, or on paper in the room. */
    BY_HAND
}
