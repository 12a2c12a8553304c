package vn.thidua.paper;

import java.util.List;

/** What the notice of refusal is made of: of the whole dossier, or of some who were put forward. */
public record RefusalNoticeSheet(
        Issuer issuer,
        String date,
        String dossier,
        String title,
        String addressee,
        boolean whole,
        List<Refused> refused,
        SignatureBlock signature) {

    /** @param name of the nominee, empty where it is the whole dossier */
    public record Refused(int ordinal, String name, String award, String reason, String citation) {}
}
