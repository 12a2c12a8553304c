package vn.thidua.paper;

import java.util.List;

/** What the sheet of conditions of a nomination (phiếu thẩm định) is made of: what was said when its dossier was last submitted. */
public record VerdictSheet(
        Issuer issuer,
        String dossier,
        String proposal,
        String name,
        String position,
        String unit,
        int year,
        String asOf,
        String rulebook,
        String outcome,
        List<Condition> conditions,
        List<Condition> warnings,
        List<String> doubts,
        String reason,
        String digest) {

    /**
     * @param finding Đạt, Không đạt, Chưa đủ dữ liệu
     * @param citation điểm a, khoản 3, Điều 9, Nghị định …
     */
    public record Condition(int ordinal, String text, String finding, String because, String citation) {}
}
