package vn.thidua.council;

/** What a member is in the council. */
enum SeatOffice {
    CHAIR,
    FIRST_VICE_CHAIR,
    STANDING_VICE_CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER;

    /** Whether the one who holds it may preside in place of the Chair. */
    boolean presides() {
        return this != SECRETARY && this != MEMBER;
    }
}
