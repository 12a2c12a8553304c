package vn.thidua.replacement;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.register.Reissue;
import vn.thidua.register.Reissues;

/** Tells whoever checks a certificate, and whoever prints it, that it was issued again. */
@Singleton
class TellReissues implements Reissues {

    private final Jdbi jdbi;

    TellReissues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Reissue> of(UUID awardId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select issue_number, issued_on from replacement where award_id = :award and what = 'CERTIFICATE'"
                                + " and state in ('ISSUED', 'HANDED_OVER') order by issued_on desc, number desc limit 1")
                .bind("award", awardId)
                .map((row, context) -> new Reissue(row.getString("issue_number"), Rows.date(row, "issued_on")))
                .findOne());
    }
}
