package vn.thidua.paper;

import java.util.List;

/** What a decision's paper is made of. */
public record DecisionSheet(
        boolean draft,
        Issuer issuer,
        String number,
        String date,
        String summary,
        String decider,
        List<String> basis,
        List<Given> given,
        String counted,
        SignatureBlock signature) {

    /**
     * An award with all who are given it.
     *
     * @param title whether it is an emulation title, and no form of commendation
     * @param counted 03 cá nhân, 01 tập thể
     */
    public record Given(String award, boolean title, String counted, List<Line> lines) {}

    /** @param ordinal within its award */
    public record Line(int ordinal, String name, String position, String unit, int year) {}
}
