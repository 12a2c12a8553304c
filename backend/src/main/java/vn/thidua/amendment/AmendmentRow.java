package vn.thidua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.thidua.decision.Signer;
import vn.thidua.directive.SignMode;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardDecision;

/** The amendment's own row, as its page begins with it. */
record AmendmentRow(
        UUID id,
        AmendmentKind kind,
        AmendmentWay way,
        UnitRef unit,
        String title,
        String symbol,
        String legalBasis,
        String reason,
        List<RevocationGround> grounds,
        AmendmentView.Conclusion conclusion,
        AwardDecision amends,
        AmendmentState state,
        String returnedBecause,
        String number,
        Signer signer,
        Instant signedAt,
        LocalDate decidedOn,
        String decidedBy,
        DocumentRef decisionDocument,
        LocalDate publishedOn,
        String digest,
        AmendmentView.Letter letter,
        LocalDate declinedOn,
        String declinedBecause,
        AmendmentView.Forwarded forwarded,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Of three documents. */
    static final String COLUMNS = "m.*, " + UnitRef.columns("u", "unit") + ", " + document("c", "conclusion") + ", "
            + document("l", "letter") + ", " + document("d", "decision");

    static final String FROM =
            "(select *, unit_id as of_unit_id from amendment) m join unit_now u on u.id = m.of_unit_id"
                    + " left join document c on c.id = m.conclusion_document_id left join document l on l.id = m.letter_id"
                    + " left join document d on d.id = m.decision_document_id";

    private static String document(String alias, String prefix) {
        return "%1$s.id as %2$s_paper, %1$s.file_name as %2$s_paper_name, %1$s.media_type as %2$s_paper_type, %1$s.size as %2$s_paper_size"
                .formatted(alias, prefix);
    }

    private static DocumentRef document(ResultSet row, String prefix) throws SQLException {
        UUID id = Rows.id(row, prefix + "_paper");
        return id == null
                ? null
                : new DocumentRef(
                        id,
                        row.getString(prefix + "_paper_name"),
                        row.getString(prefix + "_paper_type"),
                        row.getLong(prefix + "_paper_size"));
    }

    static AmendmentRow read(ResultSet row) throws SQLException {
        String signer = row.getString("signer_name");
        String concluded = row.getString("conclusion_number");
        String letter = row.getString("letter_number");
        LocalDate forwarded = Rows.date(row, "forwarded_on");
        byte[] digest = row.getBytes("digest");
        return new AmendmentRow(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", AmendmentKind.class),
                Rows.constant(row, "way", AmendmentWay.class),
                UnitRef.read(row, "unit"),
                row.getString("title"),
                row.getString("symbol"),
                row.getString("legal_basis"),
                row.getString("reason"),
                Rows.texts(row, "grounds").stream()
                        .map(RevocationGround::valueOf)
                        .toList(),
                concluded == null
                        ? null
                        : new AmendmentView.Conclusion(
                                row.getString("conclusion_authority"),
                                concluded,
                                Rows.date(row, "conclusion_on"),
                                document(row, "conclusion")),
                AmendmentItem.amends(row),
                Rows.constant(row, "state", AmendmentState.class),
                row.getString("returned_because"),
                row.getString("number_text"),
                signer == null
                        ? null
                        : new Signer(
                                signer, row.getString("signer_title"), Rows.constant(row, "sign_mode", SignMode.class)),
                Rows.instant(row, "signed_at"),
                Rows.date(row, "decided_on"),
                row.getString("decided_by"),
                document(row, "decision"),
                Rows.date(row, "published_on"),
                digest == null ? null : HexFormat.of().formatHex(digest),
                letter == null
                        ? null
                        : new AmendmentView.Letter(letter, Rows.date(row, "letter_on"), document(row, "letter")),
                Rows.date(row, "declined_on"),
                row.getString("declined_because"),
                forwarded == null ? null : new AmendmentView.Forwarded(forwarded, row.getString("forwarded_by")),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }
}
