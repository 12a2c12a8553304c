package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** Of a dossier with a state secret only a number stands here: it goes on paper. */
@QuarkusTest
class SecretDossierTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private Place place;

    @BeforeEach
    void a_ministry() {
        place = dossiers.place();
    }

    private Map<String, Object> opening(String paperNumber, String receivedOn) {
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("unitId", place.department().id());
        opening.put("kind", "EXTRAORDINARY");
        opening.put("year", 2024);
        opening.put("paperNumber", paperNumber);
        opening.put("receivedOn", receivedOn);
        return opening;
    }

    private static ValidatableResponse register(TestAccount by, Map<String, Object> opening) {
        return by.request().body(opening).post("/api/v1/dossiers/secret").then();
    }

    private Begun stub() {
        String id = register(place.office(), opening("12/ĐM-2024", "2024-11-20"))
                .statusCode(201)
                .extract()
                .path("id");
        return Begun.of(place.office().request().get("/api/v1/dossiers/" + id));
    }

    private Begun stepped(Begun stub, String step, String on) {
        return dossiers.step(place.office(), stub, step, Map.of("on", on));
    }

    @Test
    void a_stub_goes_from_receipt_to_the_archive_by_hand_with_its_days_and_its_trail() {
        Begun stub = stub();
        GivenDossiers.read(place.officer(), stub)
                .statusCode(200)
                .body("title", is("12/ĐM-2024"))
                .body("state", is("RECEIVED"))
                .body("secret.receivedOn", is("2024-11-20"))
                .body("summary", nullValue())
                .body("nominations", empty())
                .body("attachments", empty())
                .body("actions", empty());
        GivenDossiers.read(place.office(), stub).body("actions.action", contains("DECIDE", "DISCARD"));
        Begun decided = stepped(stub, "secret-decision", "2024-11-29");
        GivenDossiers.read(place.office(), decided)
                .body("state", is("DECIDED"))
                .body("secret.decidedOn", is("2024-11-29"))
                .body("actions.action", contains("ARCHIVE"));
        Begun archived = stepped(decided, "secret-archiving", "2024-12-02");
        GivenDossiers.read(place.office(), archived)
                .body("state", is("ARCHIVED"))
                .body("secret.archivedOn", is("2024-12-02"))
                .body("actions", empty());
        place.office()
                .request()
                .queryParam("subjectType", "DOSSIER")
                .queryParam("subjectId", stub.id())
                .get("/api/v1/audit/entries")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("SECRET_DOSSIER_ARCHIVED", "SECRET_DOSSIER_DECIDED", "SECRET_DOSSIER_RECEIVED"));
    }

    @Test
    void a_number_entered_by_mistake_is_discarded_and_may_be_entered_again() {
        Begun stub = stub();
        register(place.office(), opening("12/ĐM-2024", "2024-11-20"))
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"));
        dossiers.step(place.office(), stub, "secret-discard", Map.of());
        register(place.office(), opening("12/ĐM-2024", "2024-11-20")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "Về việc khen thưởng tổ A, 2024-11-20, /paperNumber, WRONG_FORMAT",
        "ĐM, 2024-11-20, /paperNumber, WRONG_FORMAT",
        "12/ĐM, 2024-12-03, /receivedOn, IN_THE_FUTURE",
    })
    void a_number_is_a_number_and_no_words_and_no_day_is_still_to_come(
            String number, String day, String pointer, String code) {
        register(place.office(), opening(number, day))
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"title", "summary", "nominations", "attachments", "campaignId", "reason"})
    void no_field_for_content_exists_at_registration(String field) {
        Map<String, Object> opening = opening("12/ĐM-2024", "2024-11-20");
        opening.put(field, "x");
        register(place.office(), opening)
                .statusCode(422)
                .body("violations.pointer", contains("/" + field))
                .body("violations.code", contains("UNKNOWN_FIELD"));
    }

    @Test
    void days_follow_each_other_and_steps_too() {
        Begun stub = stub();
        GivenDossiers.post(place.office(), stub, "secret-decision", Map.of("on", "2024-11-19"))
                .statusCode(422)
                .body("violations.pointer", contains("/on"));
        GivenDossiers.post(place.office(), stub, "secret-decision", Map.of("on", "2024-12-03"))
                .statusCode(422)
                .body("violations.code", contains("IN_THE_FUTURE"));
        GivenDossiers.post(place.office(), stub, "secret-archiving", Map.of("on", "2024-12-02"))
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
        stepped(stub, "secret-decision", "2024-11-29");
        GivenDossiers.post(place.office(), stub, "secret-decision", Map.of("on", "2024-11-29"))
                .statusCode(412);
    }

    @Test
    void its_steps_are_the_standing_offices_and_of_no_other_dossier() {
        register(place.officer(), opening("12/ĐM-2024", "2024-11-20")).statusCode(403);
        register(given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác")), opening("12/ĐM-2024", "2024-11-20"))
                .statusCode(404);
        Begun plain = dossiers.open(place);
        GivenDossiers.post(place.office(), plain, "secret-decision", Map.of("on", "2024-12-02"))
                .statusCode(404);
        GivenDossiers.read(given.account(Role.OFFICER, given.unit("Cục Khác")), stub())
                .statusCode(404);
    }

    private void refused(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("code", is("STATE_SECRET_DOSSIER"))
                .body("detail", containsString("12/ĐM-2024"))
                .body("detail", containsString("33(12)"));
    }

    private Map<String, Object> content() {
        return GivenDossiers.draft(
                List.of(dossiers.attachment(place, "MINUTES")),
                List.of(dossiers.individual(
                        place, given.person("Người Không Ghi", place.department()), GivenDossiers.TITLE_AWARD)));
    }

    @Test
    void content_a_nomination_or_a_file_is_refused_by_a_code_of_its_own() {
        Begun stub = stub();
        for (Map<String, Object> draft : List.of(
                content(),
                GivenDossiers.draft(List.of(), List.of()),
                GivenDossiers.draft(List.of(dossiers.attachment(place, "OTHER")), List.of()))) {
            refused(place.officer()
                    .request()
                    .header("If-Match", stub.etag())
                    .body(draft)
                    .put("/api/v1/dossiers/" + stub.id())
                    .then());
        }
        GivenDossiers.read(place.office(), stub)
                .body("title", is("12/ĐM-2024"))
                .body("nominations", empty())
                .body("attachments", empty())
                .body("version", is(0));
    }

    @Test
    void the_steps_of_the_unit_are_refused() {
        Begun stub = stub();
        refused(GivenDossiers.post(place.head(), stub, "submission", Map.of()));
        refused(GivenDossiers.post(place.officer(), stub, "withdrawal", Map.of("reason", "Lý do.")));
        refused(GivenDossiers.post(place.officer(), stub, "discard", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"acceptance", "claim", "release", "archiving"})
    void the_steps_of_verification_are_refused(String step) {
        refused(GivenDossiers.post(place.office(), stub(), step, Map.of()));
    }

    @Test
    void reasons_are_refused_too() {
        Begun stub = stub();
        TestAccount office = place.office();
        Map<String, Object> refusal = new HashMap<>(Map.of(
                "reason",
                "Không đủ điều kiện.",
                "citation",
                Map.of("document", "Nghị định 98/2023/NĐ-CP", "article", "30")));
        refused(GivenDossiers.post(office, stub, "return", Map.of("reason", "Thiếu.", "workingDays", 5)));
        refused(GivenDossiers.post(office, stub, "refusal", refusal));
        refused(GivenDossiers.post(office, stub, "nominations/" + UUID.randomUUID() + "/refusal", refusal));
        refused(GivenDossiers.post(office, stub, "hand-over", Map.of("accountId", office.id(), "note", "Ghi chú.")));
        refused(GivenDossiers.post(office, stub, "take-over", Map.of("reason", "Lý do.")));
    }

    @Test
    void one_step_for_many_leaves_the_stub_alone_and_takes_the_others() {
        Begun stub = stub();
        Begun submitted = dossiers.submitted(place);
        place.office()
                .request()
                .body(Map.of(
                        "action",
                        "CLAIM",
                        "items",
                        List.of(
                                Map.of("id", stub.id(), "version", version(stub)),
                                Map.of("id", submitted.id(), "version", version(submitted)))))
                .post("/api/v1/dossiers/steps")
                .then()
                .statusCode(200)
                .body("items.done", contains(false, true))
                .body("items[0].problem.code", is("STATE_SECRET_DOSSIER"));
    }

    private static long version(Begun dossier) {
        return Long.parseLong(dossier.etag().replace("\"", ""));
    }

    @Test
    void lists_show_a_stub_and_a_file_of_them_has_its_number_alone() {
        Begun stub = stub();
        place.officer()
                .request()
                .queryParam("q", "12/đm-2024")
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .body("items.id", contains(stub.id()))
                .body("items.secret", contains(true))
                .body("items.title", contains("12/ĐM-2024"));
        String file = place.officer()
                .request()
                .queryParam("q", "12/đm-2024")
                .queryParam("format", "csv")
                .get("/api/v1/dossiers/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file)
                .contains("12/ĐM-2024")
                .doesNotContain(place.department().name(), "Extraordinary", "Received");
    }

    @Test
    void the_feed_tells_no_more_than_the_number_and_the_public_nothing() {
        Begun stub = stub();
        given.account(Role.AUDITOR, place.ministry())
                .request()
                .queryParam("type", "SECRET_DOSSIER_RECEIVED")
                .queryParam("limit", 1000)
                .get("/api/v1/events")
                .then()
                .statusCode(200)
                .body("items.subjectId", hasItem(stub.id()))
                .body("items.collect { it.data == null ? 0 : it.data.size() }.unique()", contains(0));
        given.nobody()
                .queryParam("q", "12/ĐM-2024")
                .get("/api/v1/public/awards")
                .then()
                .body("items", empty());
        place.office()
                .request()
                .queryParam("dossier", stub.id())
                .get("/api/v1/nominations")
                .then()
                .body("items", empty());
    }
}
