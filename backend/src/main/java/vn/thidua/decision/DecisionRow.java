package vn.thidua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** The decision's own row, as its page begins with it. */
record DecisionRow(
        UUID id,
        String title,
        UnitRef unit,
        String symbol,
        String legalBasis,
        DecisionState state,
        String number,
        Signer signer,
        Instant signedAt,
        LocalDate signedOn,
        Instant publishedAt,
        LocalDate publishedOn,
        String digest,
        String returnedBecause,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static DecisionRow read(ResultSet row) throws SQLException {
        String signer = row.getString("signer_name");
        byte[] digest = row.getBytes("digest");
        return new DecisionRow(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getString("symbol"),
                row.getString("legal_basis"),
                Rows.constant(row, "state", DecisionState.class),
                row.getString("number_text"),
                signer == null
                        ? null
                        : new Signer(
                                signer, row.getString("signer_title"), Rows.constant(row, "sign_mode", SignMode.class)),
                Rows.instant(row, "signed_at"),
                Rows.date(row, "signed_on"),
                Rows.instant(row, "published_at"),
                Rows.date(row, "published_on"),
                digest == null ? null : HexFormat.of().formatHex(digest),
                row.getString("returned_because"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }

    boolean isSigned() {
        return state == DecisionState.SIGNED || state == DecisionState.PUBLISHED;
    }
}
