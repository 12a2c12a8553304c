package vn.thidua;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;

/** Dossiers that were closed long ago: nobody waits seventy years for a test. */
@Singleton
public class GivenArchive {

    private final Given given;
    private final GivenDecisions decisions;
    private final Jdbi jdbi;

    GivenArchive(Given given, GivenDecisions decisions, Jdbi jdbi) {
        this.given = given;
        this.decisions = decisions;
        this.jdbi = jdbi;
    }

    /** With one nomination that was awarded on that day. */
    public UUID decided(TestUnit unit, String award, String on) {
        UUID dossier = decisions.dossier(unit, "ACCEPTED");
        decisions.nomination(dossier, given.person("Người Xưa", unit), unit, award, "AWARDED");
        close(dossier, "DECIDED", on);
        return dossier;
    }

    /** Whatever its nominations came to, they came to it on that day. */
    public void close(UUID dossier, String state, String on) {
        LocalDate day = LocalDate.parse(on);
        jdbi.useTransaction(handle -> {
            handle.createUpdate(
                            "update nomination_outcome o set true_on = :on from nomination n where n.id = o.nomination_id"
                                    + " and n.dossier_id = :dossier")
                    .bind("on", day)
                    .bind("dossier", dossier)
                    .execute();
            handle.createUpdate(
                            "update dossier set state = :state, claimed_by = null, claimed_at = null, due_on = null, updated_at = cast(:on as date) + time '12:00' where id = :dossier")
                    .bind("state", state)
                    .bind("on", day)
                    .bind("dossier", dossier)
                    .execute();
        });
    }

    public static Map<String, Object> draft(TestUnit unit, UUID... dossiers) {
        return Map.of(
                "unitId", unit.id(), "title", "Tiêu hủy hồ sơ hết thời hạn", "dossierIds", Arrays.asList(dossiers));
    }

    /** A disposal that is drafted without being refused. */
    public Response drafted(TestAccount by, TestUnit ministry, UUID... dossiers) {
        return by.request()
                .body(draft(ministry, dossiers))
                .post("/api/v1/disposals")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
