package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.CurrentAccount;

/** Signatures under minutes: written once, never changed. */
@Singleton
class MinutesSignatures {

    private final Jdbi jdbi;
    private final CurrentAccount account;

    MinutesSignatures(Jdbi jdbi, CurrentAccount account) {
        this.jdbi = jdbi;
        this.account = account;
    }

    List<MinutesSignature> of(UUID meetingId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.office, a.display_name, s.signed_at, s.digest from council_signature s"
                                + " join account a on a.id = s.account_id where s.meeting_id = :meeting order by s.signed_at")
                .bind("meeting", meetingId)
                .map((row, context) -> new MinutesSignature(
                        Rows.constant(row, "office", SeatOffice.class),
                        row.getString("display_name"),
                        Rows.instant(row, "signed_at"),
                        HexFormat.of().formatHex(row.getBytes("digest"))))
                .list());
    }

    void sign(UUID meetingId, SeatOffice office, byte[] digest, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into council_signature (meeting_id, office, account_id, digest, signed_at)"
                                + " values (:meeting, :office, :account, :digest, :at)")
                .bind("meeting", meetingId)
                .bind("office", office.name())
                .bind("account", account.accountId())
                .bind("digest", digest)
                .bind("at", at)
                .execute());
    }
}
