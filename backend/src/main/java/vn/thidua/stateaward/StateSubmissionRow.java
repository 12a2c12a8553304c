package vn.thidua.stateaward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.Authority;

/** The submission's own row, as its page begins with it. */
record StateSubmissionRow(
        UUID id,
        String title,
        UnitRef unit,
        Authority authority,
        StateSubmissionState state,
        String number,
        LocalDate signedOn,
        LocalDate sentOn,
        LocalDate paperOn,
        LocalDate fileOn,
        LocalDate receivedOn,
        LocalDate returnedOn,
        String returnedBecause,
        StateSubmissionView.Decided decision,
        LocalDate handedOverOn,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static StateSubmissionRow read(ResultSet row) throws SQLException {
        Authority authority = Rows.constant(row, "authority", Authority.class);
        String decisionNumber = row.getString("decision_number");
        return new StateSubmissionRow(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                authority,
                Rows.constant(row, "state", StateSubmissionState.class),
                row.getString("number_text"),
                Rows.date(row, "signed_on"),
                Rows.date(row, "sent_on"),
                Rows.date(row, "paper_on"),
                Rows.date(row, "file_on"),
                Rows.date(row, "received_on"),
                Rows.date(row, "returned_on"),
                row.getString("returned_because"),
                decisionNumber == null
                        ? null
                        : new StateSubmissionView.Decided(
                                decisionNumber,
                                Rows.date(row, "decided_on"),
                                Deciders.title(authority),
                                DocumentRef.read(row)),
                Rows.date(row, "handed_over_on"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }

    /** The day whose law gives the terms: what was sent is dealt with by the law of that day. */
    LocalDate governedOn(LocalDate today) {
        return sentOn == null ? today : sentOn;
    }
}
