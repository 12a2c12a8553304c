package vn.thidua;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;

/**
 * Nominations that a council has passed, and decisions over them. What lies before the decision is written straight into the tables: the way there
 * has tests of its own.
 */
@Singleton
public class GivenDecisions {

    public static final String CERTIFICATE = "MERIT_CERT_MINISTER";
    public static final String SYMBOL = "QĐ-THỬ";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Given given;
    private final Jdbi jdbi;

    GivenDecisions(Given given, Jdbi jdbi) {
        this.given = given;
        this.jdbi = jdbi;
    }

    /** A ministry with a department, and whoever works on its decisions. */
    public record Desk(
            TestUnit ministry, TestUnit department, TestAccount office, TestAccount signatory, TestAccount clerk) {}

    /** A decision as a test has it in hand. */
    public record Held(String id, String etag) {

        public static Held of(Response response) {
            return new Held(response.path("id"), response.header("ETag"));
        }

        public String path() {
            return "/api/v1/decisions/" + id;
        }
    }

    public Desk desk() {
        TestUnit ministry = given.unit("Bộ Thử");
        TestUnit department = given.unit("Cục Thử", ministry);
        return new Desk(
                ministry,
                department,
                given.account(Role.STANDING_OFFICE, ministry),
                given.account(Role.SIGNATORY, ministry),
                given.account(Role.CLERK, ministry));
    }

    /** An accepted dossier of the department, submitted a month ago. */
    public UUID dossier(TestUnit unit, String state) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into dossier (id, number, unit_id, kind, year, title, state, submitted_at, submitted_on)"
                                + " values (:id, :number, :unit, 'MERIT', 2024, 'Đề nghị khen thưởng', :state, '2024-11-01T03:00:00Z', '2024-11-01')")
                .bind("id", id)
                .bind("number", "HS-THU-" + id)
                .bind("unit", unit.id())
                .bind("state", state)
                .execute());
        return id;
    }

    /** A passed nomination in an accepted dossier of its own. */
    public UUID passed(Desk desk, String award) {
        TestPerson person = given.person("Đỗ Thị Thử Nghiệm", desk.department());
        return nomination(dossier(desk.department(), "ACCEPTED"), person, desk.department(), award, "PASSED");
    }

    public UUID nomination(UUID dossier, TestPerson person, TestUnit unit, String award, String outcome) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into nomination (id, dossier_id, ordinal, nominee_kind, person_id, award_code,"
                                    + " frozen_name, frozen_unit_id) values (:id, :dossier, :ordinal, 'INDIVIDUAL', :person, :award, :name, :unit)")
                    .bind("id", id)
                    .bind("dossier", dossier)
                    .bind("ordinal", COUNTER.incrementAndGet())
                    .bind("person", person.id())
                    .bind("award", award)
                    .bind("name", person.name())
                    .bind("unit", unit.id())
                    .execute();
            outcome(handle, id, outcome);
        });
        return id;
    }

    public UUID collective(UUID dossier, TestUnit unit, String award) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into nomination (id, dossier_id, ordinal, nominee_kind, collective_id, award_code,"
                                    + " frozen_name, frozen_unit_id) values (:id, :dossier, :ordinal, 'COLLECTIVE', :unit, :award, :name, :unit)")
                    .bind("id", id)
                    .bind("dossier", dossier)
                    .bind("ordinal", COUNTER.incrementAndGet())
                    .bind("unit", unit.id())
                    .bind("award", award)
                    .bind("name", unit.name())
                    .execute();
            outcome(handle, id, "PASSED");
        });
        return id;
    }

    private static void outcome(Handle handle, UUID nomination, String outcome) {
        if (outcome == null) {
            return;
        }
        handle.createUpdate("insert into nomination_outcome (id, nomination_id, outcome, true_on)"
                        + " values (:id, :nomination, :outcome, '2024-11-20')")
                .bind("id", Ids.next())
                .bind("nomination", nomination)
                .bind("outcome", outcome)
                .execute();
    }

    public static Map<String, Object> draft(TestUnit unit, List<UUID> nominations) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "Về việc tặng Bằng khen của Bộ trưởng năm 2024");
        draft.put("unitId", unit.id());
        draft.put("symbol", SYMBOL);
        draft.put("legalBasis", "Căn cứ Luật Thi đua, khen thưởng");
        draft.put("nominationIds", new ArrayList<>(nominations));
        return draft;
    }

    public Held drafted(Desk desk, UUID... nominations) {
        return Held.of(desk.office()
                .request()
                .body(draft(desk.ministry(), List.of(nominations)))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public Held proposed(Desk desk, UUID... nominations) {
        return step(desk.office(), drafted(desk, nominations), "proposal", Map.of());
    }

    public Held signed(Desk desk, UUID... nominations) {
        return step(desk.signatory(), proposed(desk, nominations), "signature", signature());
    }

    public Held published(Desk desk, UUID... nominations) {
        return step(desk.clerk(), signed(desk, nominations), "publication", Map.of());
    }

    public static Map<String, Object> signature() {
        return new LinkedHashMap<>(Map.of("signMode", "KT", "signerTitle", "Thứ trưởng"));
    }

    public static Map<String, Object> signature(int number) {
        Map<String, Object> signature = signature();
        signature.put("number", number);
        return signature;
    }

    /** Takes a step that is meant to succeed. */
    public Held step(TestAccount by, Held decision, String step, Map<String, ?> body) {
        return Held.of(
                tried(by, decision, step, body).then().statusCode(200).extract().response());
    }

    /** Takes a step that may be refused. */
    public Response tried(TestAccount by, Held decision, String step, Map<String, ?> body) {
        return by.request().header("If-Match", decision.etag()).body(body).post(decision.path() + "/" + step);
    }
}
