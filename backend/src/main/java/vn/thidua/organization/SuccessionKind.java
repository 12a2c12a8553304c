package vn.thidua.organization;

/** How units follow one another, and how many of them it takes. */
public enum SuccessionKind {
    /** Several bodies become a new one. */
    MERGER(Successors.ONE_NEW, false),
    /** One becomes several new ones; the heir has whatever is not divided. */
    SPLIT(Successors.SEVERAL_NEW, true),
    /** The same work in a legally other body. */
    RENAMING(Successors.ONE_NEW, true),
    /** Bodies go into one that existed before and goes on. */
    ABSORPTION(Successors.ONE_STANDING, false),
    /** Bodies end; others that existed before may take over what they did. */
    DISSOLUTION(Successors.ANY_STANDING, false);

    private enum Successors {
        ONE_NEW,
        SEVERAL_NEW,
        ONE_STANDING,
        ANY_STANDING
    }

    private final Successors successors;
    private final boolean onePredecessor;

    SuccessionKind(Successors successors, boolean onePredecessor) {
        this.successors = successors;
        this.onePredecessor = onePredecessor;
    }

    /** Whether successors begin with it, rather than having stood before. */
    boolean beginsSuccessors() {
        return successors == Successors.ONE_NEW || successors == Successors.SEVERAL_NEW;
    }

    int fewestSuccessors() {
        return switch (successors) {
            case ONE_NEW, ONE_STANDING -> 1;
            case SEVERAL_NEW -> 2;
            case ANY_STANDING -> 0;
        };
    }

    int mostSuccessors() {
        return switch (successors) {
            case ONE_NEW, ONE_STANDING -> 1;
            case SEVERAL_NEW, ANY_STANDING -> Succession.MOST_UNITS;
        };
    }

    int mostPredecessors() {
        return onePredecessor ? 1 : Succession.MOST_UNITS;
    }

    boolean needsHeir() {
        return this == SPLIT;
    }
}
