package vn.thidua.paper;

import java.util.List;

/** What the notice that a dossier goes back is made of: the last return. */
public record ReturnNoticeSheet(
        Issuer issuer,
        String date,
        String dossier,
        String title,
        String addressee,
        String reason,
        List<Point> points,
        String dueOn,
        String term,
        SignatureBlock signature) {

    /** @param about what it is about, empty where it is the whole dossier */
    public record Point(int ordinal, String about, String text) {}
}
