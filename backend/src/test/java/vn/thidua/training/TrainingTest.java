package vn.thidua.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenTraining;
import vn.thidua.access.Role;

/** A class is planned, opened, attended, tested, closed; its certificates can be checked by anyone, and guessed by nobody. */
@QuarkusTest
class TrainingTest {

    private static final String CLASSES = "/api/v1/training-classes/";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount office;
    private TestPerson person;
    private TestAccount learner;

    @BeforeEach
    void a_ministry_with_somebody_who_wants_to_learn() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        person = given.person("Trần Thị Học Viên", department);
        learner = given.account(Role.OFFICER, department, person);
    }

    private static Response step(TestAccount by, String id, String step, Object body) {
        var request =
                by.request().header("If-Match", by.request().get(CLASSES + id).header("ETag"));
        return (body == null ? request : request.body(body)).post(CLASSES + id + "/" + step);
    }

    private String opened(Map<String, Object> draft) {
        Response planned = office.request().body(draft).post(CLASSES);
        planned.then().statusCode(201).body("item.state", is("DRAFT"));
        String id = planned.path("item.id");
        step(office, id, "opening", null).then().statusCode(200).body("item.state", is("OPEN"));
        return id;
    }

    private static Response enrol(TestAccount by, String id, boolean wait) {
        return by.request().body(Map.of("waitIfFull", wait)).post(CLASSES + id + "/enrolments");
    }

    private String code(String id) {
        Response page = office.request().get(CLASSES + id);
        Response code =
                office.request().post(CLASSES + id + "/sessions/" + page.path("sessions[0].id") + "/attendance-code");
        return code.then().statusCode(200).extract().path("code");
    }

    private static Response attend(TestAccount by, String code) {
        return by.request().body(Map.of("code", code)).post("/api/v1/training-attendances");
    }

    @Test
    void a_class_from_its_draft_to_a_certificate_that_anyone_can_check() {
        Response planned = office.request().body(GivenTraining.draft(ministry)).post(CLASSES);
        String id = planned.path("item.id");
        learner.request().get(CLASSES + id).then().statusCode(404);
        Map<String, Object> more = GivenTraining.draft(ministry);
        more.put("seats", 2);
        office.request()
                .header("If-Match", planned.header("ETag"))
                .body(more)
                .put(CLASSES + id)
                .then()
                .statusCode(200)
                .body("item.seats", is(2));
        step(office, id, "opening", null).then().statusCode(200);
        step(office, id, "invitations", Map.of("personIds", List.of(person.id())))
                .then()
                .statusCode(200);
        learner.request().get("/api/v1/obligations").then().body("items.kind", hasItem("TRAINING_ANSWER"));
        learner.request()
                .get(CLASSES + id)
                .then()
                .body("mine.state", is("INVITED"))
                .body("questions", nullValue())
                .body("actions.action", contains("ENROL", "LEAVE"));
        enrol(learner, id, false).then().statusCode(200).body("mine.state", is("ENROLLED"));
        enrol(learner, id, false).then().statusCode(409).body("code", is("ALREADY_EXISTS"));
        learner.request().get("/api/v1/obligations").then().body("items.kind", not(hasItem("TRAINING_ANSWER")));
        attend(learner, code(id)).then().statusCode(200).body("topic", is("Lập hồ sơ"));
        attend(learner, code(id)).then().statusCode(200);
        learner.request().get(CLASSES + id + "/test").then().statusCode(409);
        step(office, id, "holding", null).then().statusCode(200).body("item.state", is("HELD"));
        learner.request()
                .get(CLASSES + id + "/test")
                .then()
                .statusCode(200)
                .body("questions.answer", not(hasItem(notNullValue())));
        String tries = CLASSES + id + "/tries";
        learner.request().body(Map.of("answers", List.of(1))).post(tries).then().statusCode(422);
        learner.request()
                .body(Map.of("answers", List.of(1, 2)))
                .post(tries)
                .then()
                .statusCode(200)
                .body("mine.best", is(0))
                .body("mine.passed", is(false));
        learner.request()
                .body(Map.of("answers", List.of(2, 2)))
                .post(tries)
                .then()
                .statusCode(200)
                .body("mine.best", is(50))
                .body("mine.passed", is(true));
        learner.request()
                .body(Map.of("answers", List.of(2, 1)))
                .post(tries)
                .then()
                .statusCode(409);
        step(office, id, "closing", null).then().statusCode(200).body("item.state", is("CLOSED"));
        String code = learner.request()
                .get(CLASSES + id)
                .then()
                .body("mine.certifiedOn", is("2024-12-02"))
                .extract()
                .path("mine.certificateCode");
        given.nobody()
                .get("/api/v1/public/training-certificates/verification/" + code.toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("name", is("Trần Thị Học Viên"))
                .body("number", is("1/2024"));
        String certificate = "/api/v1/training-learners/"
                + learner.request().get(CLASSES + id).path("mine.id") + "/certificate?format=pdf";
        learner.request().get(certificate).then().statusCode(200).contentType("application/pdf");
        given.account(Role.UNIT_HEAD, department)
                .request()
                .get(certificate)
                .then()
                .statusCode(404);
        office.request()
                .get(CLASSES + id + "/learners")
                .then()
                .body("items.person.name", contains("Trần Thị Học Viên"))
                .body("items.attended", contains(1));
        given.account(Role.UNIT_HEAD, department)
                .request()
                .get(CLASSES + id + "/learners")
                .then()
                .statusCode(404);
    }

    @Test
    void of_two_at_once_for_the_last_seat_one_has_it_and_the_other_may_wait() throws Exception {
        String id = opened(GivenTraining.draft(ministry));
        TestAccount other = given.account(Role.OFFICER, department, given.person("Người Thứ Hai", department));
        List<Integer> answers = AtOnce.both(
                () -> enrol(learner, id, false).statusCode(),
                () -> enrol(other, id, false).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        TestAccount first = learner.request().get(CLASSES + id).path("mine.state") == null ? other : learner;
        TestAccount second = first == learner ? other : learner;
        enrol(second, id, false).then().statusCode(409).body("code", is("CLASS_FULL"));
        enrol(second, id, true)
                .then()
                .statusCode(200)
                .body("mine.state", is("WAITING"))
                .body("mine.waitingPlace", is(1));
        first.request().post(CLASSES + id + "/leaving").then().statusCode(200).body("mine.state", is("LEFT"));
        second.request()
                .get(CLASSES + id)
                .then()
                .body("mine.state", is("ENROLLED"))
                .body("item.enrolled", is(1));
    }

    @Test
    void attendance_is_taken_within_the_session_from_who_has_a_seat_and_a_guesser_waits() {
        String id = opened(GivenTraining.draft(ministry));
        String code = code(id);
        attend(learner, code).then().statusCode(409).body("code", is("SESSION_NOT_ON"));
        enrol(learner, id, false).then().statusCode(200);
        jdbi.useHandle(handle -> handle.execute(
                "update training_session set held_on = '2024-12-03' where class_id = ?", UUID.fromString(id)));
        attend(learner, code).then().statusCode(409).body("code", is("SESSION_NOT_ON"));
        step(office, id, "holding", null).then().statusCode(422);
        jdbi.useHandle(handle -> handle.execute(
                "update training_session set held_on = '2024-12-02' where class_id = ?", UUID.fromString(id)));
        String wrong = code(id).equals("000000") ? "000001" : "000000";
        attend(learner, wrong).then().statusCode(422).body("violations.pointer", contains("/code"));
        IntStream.range(0, 30).forEach(ignored -> attend(learner, wrong));
        attend(learner, wrong).then().statusCode(429);
        attend(learner, code(id)).then().statusCode(429);
    }

    @Test
    void a_code_is_taken_for_a_minute_and_no_longer() {
        UUID seed = UUID.randomUUID();
        Instant shown = Instant.parse("2024-12-02T01:00:10Z");
        String code = AttendanceCodes.at(seed, shown).code();
        assertThat(code).matches("[0-9]{6}");
        assertThat(AttendanceCodes.matches(seed, code, shown.plusSeconds(49))).isTrue();
        assertThat(AttendanceCodes.matches(seed, code, shown.plusSeconds(50))).isFalse();
        assertThat(AttendanceCodes.matches(UUID.randomUUID(), code, shown)).isFalse();
    }

    /** From an address of its own: whoever guesses is stopped for ten minutes, and the other tests are not. */
    @Test
    void guessed_certificates_are_throttled() throws UnknownHostException {
        RestAssuredConfig elsewhere = RestAssured.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam("http.route.local-address", InetAddress.getByName("127.0.0.9")));
        String path = "/api/v1/public/training-certificates/verification/0000-0000-";
        List<Integer> answers = IntStream.range(1000, 1040)
                .mapToObj(guess ->
                        given.nobody().config(elsewhere).get(path + guess).statusCode())
                .toList();
        assertThat(answers).contains(404).last().isEqualTo(429);
        given.nobody().get(path + "1000").then().statusCode(404);
    }

    @Test
    void what_learners_thought_is_told_of_five_and_ties_to_nobody() {
        Map<String, Object> draft = GivenTraining.draft(ministry);
        draft.put("seats", 9);
        String id = opened(draft);
        List<TestAccount> all = IntStream.range(0, 5)
                .mapToObj(at -> given.account(Role.OFFICER, department, given.person("Học Viên " + at, department)))
                .toList();
        String code = code(id);
        all.forEach(one -> {
            enrol(one, id, false).then().statusCode(200);
            attend(one, code).then().statusCode(200);
        });
        step(office, id, "holding", null).then().statusCode(200);
        Map<String, Object> said = Map.of("rating", 4, "words", "Sát việc");
        String path = CLASSES + id + "/evaluations";
        learner.request().body(said).post(path).then().statusCode(404);
        all.subList(0, 4)
                .forEach(one -> one.request().body(said).post(path).then().statusCode(200));
        office.request()
                .get(CLASSES + id)
                .then()
                .body("evaluations.count", is(4))
                .body("evaluations.mean", nullValue())
                .body("evaluations.words", empty());
        all.getFirst().request().body(said).post(path).then().statusCode(409);
        all.getLast().request().body(said).post(path).then().statusCode(200);
        office.request().get(CLASSES + id).then().body("evaluations.mean", is(4.0f));
    }

    @Test
    void a_class_is_cancelled_with_a_reason_and_nobody_owes_it_an_answer() {
        String id = opened(GivenTraining.draft(ministry));
        step(office, id, "invitations", Map.of("personIds", List.of(person.id())))
                .then()
                .statusCode(200);
        step(office, id, "cancellation", Map.of("reason", "Giảng viên ốm"))
                .then()
                .statusCode(200)
                .body("cancelledBecause", is("Giảng viên ốm"));
        learner.request().get("/api/v1/obligations").then().body("items.kind", not(hasItem("TRAINING_ANSWER")));
        enrol(learner, id, false).then().statusCode(409);
        step(office, id, "opening", null).then().statusCode(409);
    }

    @Test
    void whoever_was_never_trained_or_long_ago_should_be() {
        office.request()
                .body(Map.of(
                        "unitId", department.id(),
                        "personId", person.id(),
                        "duty", "Đầu mối",
                        "load", "PART_TIME",
                        "from", "2020-01-01"))
                .post("/api/v1/emulation-staff")
                .then()
                .statusCode(201);
        String needs = "/api/v1/training-needs";
        office.request().get(needs).then().body("items.person.name", contains("Trần Thị Học Viên"));
        String id = opened(GivenTraining.draft(ministry));
        enrol(learner, id, false).then().statusCode(200);
        jdbi.useHandle(handle -> handle.execute(
                "update training_learner set certificate_year = 2021, certificate_number = 1, certificate_code = verification_code(),"
                        + " certified_on = '2021-12-01' where person_id = ?",
                person.id()));
        office.request().get(needs).then().body("items.lastOn", contains("2021-12-01"));
        jdbi.useHandle(handle -> handle.execute(
                "update training_learner set certified_on = '2021-12-02' where person_id = ?", person.id()));
        office.request().get(needs).then().body("items", empty());
    }
}
