package vn.thidua.platform.firststart;

/** What an empty database is filled with at its first start ({@code thidua.first-start}). */
public enum Content {
    /** Nothing at all: an external database. */
    NONE,
    /** One administrator, and the one unit that their grant stands on: {@code deploy/start --empty}. */
    ADMINISTRATOR,
    /** The ministry's real structure, its calendar, catalogue and papers, and an administrator; nothing invented. */
    STRUCTURE,
    /** The structure, and invented people, accounts and awards to try it with. */
    DEMONSTRATION
}
