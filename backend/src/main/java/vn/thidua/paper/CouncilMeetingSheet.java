package vn.thidua.paper;

import java.util.List;

/** What the minutes of a council's meeting, and those of its vote count, are made of. */
public record CouncilMeetingSheet(
        Issuer issuer,
        String date,
        String council,
        String founding,
        String title,
        String time,
        String place,
        String presiding,
        String secretary,
        String members,
        String present,
        String quorum,
        List<Member> attending,
        List<Member> absent,
        List<Case> cases,
        List<String> text,
        String counted,
        String byHand,
        String commitment,
        String chairSigned,
        String secretarySigned) {

    /** @param how how they took part, or why they did not */
    public record Member(int ordinal, String name, String office, String how) {}

    /**
     * @param recused who kept out of it, empty where nobody did
     * @param note what was said about it, empty where nothing was written
     */
    public record Case(
            int ordinal,
            String name,
            String unit,
            String award,
            int votesFor,
            int votesAgainst,
            int abstentions,
            int invalid,
            String needed,
            String rules,
            String outcome,
            String recused,
            String note) {}
}
