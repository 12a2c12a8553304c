package vn.thidua.rulebook.condition;

import java.util.List;
import java.util.stream.IntStream;

/** Years on end, both ends included. */
record Window(int first, int last) {

    /** So many years, of which the last is given. */
    static Window upTo(int last, int years) {
        return new Window(last - years + 1, last);
    }

    boolean holds(int year) {
        return first <= year && year <= last;
    }

    int length() {
        return last - first + 1;
    }

    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
