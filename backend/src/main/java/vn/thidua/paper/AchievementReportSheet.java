package vn.thidua.paper;

import java.util.List;

/**
 * What an achievement report is made of.
 *
 * @param form the form's number, empty where no text that was read gives one
 */
public record AchievementReportSheet(
        boolean draft,
        Issuer issuer,
        String form,
        String date,
        String proposal,
        String name,
        String position,
        String unit,
        int year,
        List<Block> report,
        List<Honour> titles,
        List<Honour> forms,
        SignatureBlock signature) {

    /** @param heading whether it is a heading of the report: I., 1., … */
    public record Block(boolean heading, String text) {}

    /** An award of earlier, as the register holds it. */
    public record Honour(int year, String award, String decision, String decidedOn, String authority) {}
}
