package vn.thidua.rulebook.condition;

/**
 * A way that the law opens and whose text nobody here has read: it can be neither met nor failed.
 *
 * @param directWorkers whether it concerns only direct workers
 */
record TextUnread(boolean directWorkers) implements Condition {

    @Override
    public Judged judge(Case the) {
        return directWorkers && Boolean.FALSE.equals(the.facts().directWorker())
                ? Judged.notMet(Reason.of("unread.others"))
                : Judged.of(Finding.UNKNOWN, Reason.of("unread"));
    }
}
