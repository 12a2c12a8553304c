package vn.thidua.rulebook.condition;

/** The title was registered for at the beginning of the year. */
record Registered() implements Condition {

    @Override
    public boolean isDue(Case the) {
        return the.facts().procedure() != null && the.facts().procedure().registered() != null;
    }

    @Override
    public Judged judge(Case the) {
        boolean registered = the.facts().procedure().registered();
        return Judged.of(
                Finding.of(registered), Reason.of(registered ? "registered.met" : "registered.not_met", the.year()));
    }
}
