package vn.thidua.platform.firststart;

import java.util.List;

/**
 * Something that an empty embedded database is filled with. Each capability loads its own, through the same use case that a user's import would
 * take, inside one transaction with the mark that it is done.
 */
public interface FirstStart {

    /** Smaller runs first: the floor of the capability times ten. */
    int order();

    /** Stable name of the mark; never change it. */
    String name();

    /** Whether it is demonstration data (people, accounts, awards) rather than the ministry's real structure. */
    boolean demonstration();

    /** Whether it belongs to that content. Only what {@link Content#ADMINISTRATOR} needs says something else than this. */
    default boolean belongsTo(Content content) {
        return content == Content.DEMONSTRATION || content == Content.STRUCTURE && !demonstration();
    }

    /** The data files that it reads, under {@code firststart/}: the trail keeps what they were. */
    default List<String> files() {
        return List.of();
    }

    void load();
}
