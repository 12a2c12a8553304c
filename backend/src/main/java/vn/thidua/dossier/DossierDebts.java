package vn.thidua.dossier;

/** What is owed about a dossier; wording under {@code obligation.KIND}. */
public final class DossierDebts {

    /** Submitted: the Standing Office is to verify it. */
    static final String VERIFY = "DOSSIER_VERIFY";

    /** Returned: its officer is to mend it. */
    static final String MEND = "DOSSIER_MEND";

    /** Accepted: the council's secretary is to enter the council's result; settled by {@code council}. */
    public static final String COUNCIL_RESULT = "DOSSIER_COUNCIL_RESULT";

    private DossierDebts() {}
}
