package vn.thidua.paper;

import java.util.List;

/**
 * What the paper of an amendment is made of.
 *
 * @param act what it does, as Article 1 says it
 * @param reason why
 * @param correction whether the list says what reads otherwise
 * @param takenBack whether insignia and money come back
 * @param dueOn by when, empty before it is signed and where no term is known
 */
public record AmendmentSheet(
        boolean draft,
        Issuer issuer,
        String number,
        String date,
        String summary,
        String decider,
        List<String> basis,
        String act,
        String reason,
        boolean correction,
        boolean takenBack,
        String dueOn,
        String counted,
        List<Change> changes,
        SignatureBlock signature) {

    /**
     * One award.
     *
     * @param was what was printed; empty of what is no correction
     * @param reads what it reads
     */
    public record Change(int ordinal, String name, String unit, String award, int year, String was, String reads) {}
}
