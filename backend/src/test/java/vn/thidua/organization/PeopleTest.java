package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class PeopleTest {

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Test
    void people_are_found_without_diacritics_by_whoever_reaches_their_unit_of_today() {
        TestUnit ministry = given.unit("Bộ Người");
        TestUnit department = given.unit("Vụ Người", ministry);
        TestUnit neighbour = given.unit("Vụ Láng giềng", ministry);
        TestPerson person = given.person("Đặng Thị Hường Ánh", department);
        TestAccount reader = given.account(Role.OFFICER, ministry);
        TestAccount stranger = given.account(Role.OFFICER, neighbour);

        reader.request()
                .get("/api/v1/people?q=dang huong anh&count=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(person.id().toString()))
                .body("items[0].unit.name", equalTo("Vụ Người"))
                .body("total.count", equalTo(1));
        reader.request()
                .get("/api/v1/people?unit=" + department.id() + "&q=" + person.employeeCode())
                .then()
                .body("items.name", contains("Đặng Thị Hường Ánh"));
        reader.request().get("/api/v1/people?unit=" + neighbour.id()).then().body("items", equalTo(List.of()));
        stranger.request().get("/api/v1/people?q=dang huong anh").then().body("items", equalTo(List.of()));
        stranger.request().get("/api/v1/people/" + person.id()).then().statusCode(404);
        given.account(Role.CLERK, ministry)
                .request()
                .get("/api/v1/people")
                .then()
                .statusCode(403);
        given.nobody().get("/api/v1/people").then().statusCode(401);
    }

    @Test
    void a_person_is_registered_given_a_unit_moved_and_corrected_and_every_version_is_kept() {
        TestUnit ministry = given.unit("Bộ Sự nghiệp");
        TestUnit one = given.unit("Vụ Một", ministry);
        TestUnit two = given.unit("Vụ Hai", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        String id = admin.request()
                .body(person("Lê Văn Đạt", code()))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("demonstration", equalTo(false))
                .body("actions.action", hasItems("EDIT", "ADD_MEMBERSHIP"))
                .extract()
                .path("id");

        String first = add(admin, id, membership(one, "2020-01-01", null))
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .path("memberships[0].id");
        admin.request()
                .header("If-Match", "\"1\"")
                .body(Map.of("to", "2022-12-31", "reason", "Điều động"))
                .post("/api/v1/memberships/" + first + "/ending")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("memberships.to", contains("2022-12-31"));
        String second = add(admin, id, membership(two, "2023-01-01", null))
                .statusCode(201)
                .extract()
                .path("memberships[0].id");
        Map<String, Object> correction = membership(two, "2023-02-01", null);
        correction.put("reason", "Nhập nhầm ngày");
        admin.request()
                .header("If-Match", "\"3\"")
                .body(correction)
                .post("/api/v1/memberships/" + second + "/correction")
                .then()
                .statusCode(200)
                .body("memberships.from", contains("2023-02-01", "2020-01-01"))
                .body("memberships.unit.name", contains("Vụ Hai", "Vụ Một"));

        List<String> reasons = jdbi.withHandle(handle -> handle.createQuery(
                        "select superseded_because from membership where person_id = :id and superseded_at is not null order by superseded_at")
                .bind("id", UUID.fromString(id))
                .mapTo(String.class)
                .list());
        assertThat(reasons).containsExactly("Điều động", "Nhập nhầm ngày");
        // what was superseded can be neither corrected nor ended again
        admin.request()
                .header("If-Match", "\"4\"")
                .body(correction)
                .post("/api/v1/memberships/" + second + "/correction")
                .then()
                .statusCode(404);
    }

    @Test
    void two_memberships_never_hold_on_one_day() {
        TestUnit ministry = given.unit("Bộ Chồng");
        TestUnit unit = given.unit("Vụ Chồng", ministry);
        TestPerson person = given.person("Ngô Thị Lấn", unit);
        TestAccount admin = given.account(Role.ADMIN, ministry);

        add(admin, person.id().toString(), membership(unit, "2022-01-01", "2022-12-31"))
                .statusCode(422)
                .body("code", equalTo("OVERLAP"))
                .body("violations.pointer", contains("/from"));
        add(admin, person.id().toString(), membership(unit, "2005-01-01", "2010-01-01"))
                .statusCode(422);
        add(admin, person.id().toString(), membership(unit, "2005-01-01", "2009-12-31"))
                .statusCode(201);
    }

    @Test
    void a_membership_that_makes_no_sense_is_refused() {
        TestUnit ministry = given.unit("Bộ Vô lý");
        TestPerson person = given.person("Phan Văn Lý", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        String id = person.id().toString();

        refused(add(admin, id, membership(ministry, "2005-02-01", "2005-01-01")), "/to", "ENDS_BEFORE_START");
        refused(add(admin, id, membership(ministry, "1999-01-01", "1999-12-31")), "/unitId", "NOT_IN_FORCE");
        refused(add(admin, id, membership(given.unit("Bộ Ngoài"), "2005-01-01", "2005-12-31")), "/unitId", "NOT_FOUND");
        refused(
                add(admin, id, with(membership(ministry, "2005-01-01", null), "positionGroup", "KING")),
                "/positionGroup",
                "UNKNOWN_VALUE");
        refused(
                add(admin, id, with(membership(ministry, "2005-01-01", null), "unitId", "BTNMT")),
                "/unitId",
                "WRONG_FORMAT");
        admin.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "2009-12-31"))
                .post("/api/v1/memberships/" + membershipOf(person) + "/ending")
                .then()
                .statusCode(422)
                .body("violations.code", contains("ENDS_BEFORE_START"));
    }

    @Test
    void papers_are_corrected_only_on_the_version_that_was_read() {
        TestUnit ministry = given.unit("Bộ Giấy");
        TestPerson person = given.person("Trịnh Thị Giấy", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        String page = "/api/v1/people/" + person.id();
        Map<String, Object> body = person("Trịnh Thị Giây", person.employeeCode());

        admin.request().body(body).put(page).then().statusCode(428);
        admin.request().header("If-Match", "\"5\"").body(body).put(page).then().statusCode(412);
        admin.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(page)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Trịnh Thị Giây"));
        admin.request().header("If-Match", "\"0\"").body(body).put(page).then().statusCode(412);
        String membership = membershipOf(person);
        admin.request()
                .body(Map.of("to", "2024-12-31"))
                .post("/api/v1/memberships/" + membership + "/ending")
                .then()
                .statusCode(428);
        admin.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "2024-12-31"))
                .post("/api/v1/memberships/" + membership + "/ending")
                .then()
                .statusCode(412);
    }

    @Test
    void what_cannot_be_read_as_a_person_is_refused_field_by_field() {
        TestUnit ministry = given.unit("Bộ Không");
        TestAccount admin = given.account(Role.ADMIN, ministry);

        refused(create(admin, with(person("Lê", code()), "nickname", "Tí")), "/nickname", "UNKNOWN_FIELD");
        refused(create(admin, person("Lê\u200DVăn", code())), "/name", "INVISIBLE_CHARACTERS");
        refused(create(admin, person("L".repeat(10_000), code())), "/name", "TOO_LONG");
        refused(create(admin, with(person("Lê", code()), "sex", "OTHER")), "/sex", "UNKNOWN_VALUE");
        refused(create(admin, with(person("Lê", code()), "name", List.of("Lê"))), "/name", "WRONG_TYPE");
        refused(create(admin, with(person("Lê", code()), "birthDate", "2030-01-01")), "/birthDate", "OUT_OF_RANGE");
        refused(create(admin, with(person("Lê", code()), "birthDate", 19800501)), "/birthDate", "WRONG_TYPE");
        TestPerson taken = given.person("Người Trước", ministry);
        create(admin, person("Người Sau", taken.employeeCode()))
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"))
                .body("violations.pointer", contains("/employeeCode"));
        admin.request().get("/api/v1/people/not-an-id").then().statusCode(404);
        admin.request().get("/api/v1/people/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoever_reads_people_but_does_not_keep_them_is_told_so() {
        TestUnit ministry = given.unit("Bộ Đọc");
        TestPerson person = given.person("Vũ Thị Đọc", ministry);
        TestAccount head = given.account(Role.UNIT_HEAD, ministry);
        TestAccount both = given.also(given.account(Role.UNIT_HEAD, ministry), Role.ADMIN, given.unit("Bộ Khác"));
        Map<String, Object> body = person("Vũ Thị Đọc", person.employeeCode());
        String page = "/api/v1/people/" + person.id();

        head.request().get(page).then().statusCode(200).body("actions", equalTo(List.of()));
        head.request().header("If-Match", "\"0\"").body(body).put(page).then().statusCode(403);
        both.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(page)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
    }

    private static ValidatableResponse create(TestAccount admin, Map<String, Object> body) {
        return admin.request().body(body).post("/api/v1/people").then();
    }

    private static ValidatableResponse add(TestAccount admin, String person, Map<String, Object> body) {
        return admin.request()
                .body(body)
                .post("/api/v1/people/" + person + "/memberships")
                .then();
    }

    private static void refused(ValidatableResponse response, String pointer, String code) {
        response.statusCode(422).body("violations.pointer", hasItem(pointer)).body("violations.code", hasItem(code));
    }

    private static String code() {
        return "PT" + System.nanoTime();
    }

    private static Map<String, Object> person(String name, String code) {
        Map<String, Object> person = new HashMap<>();
        person.put("name", name);
        person.put("employeeCode", code);
        person.put("sex", "FEMALE");
        person.put("birthDate", "1985-04-30");
        return person;
    }

    private static Map<String, Object> membership(TestUnit unit, String from, String to) {
        Map<String, Object> membership = new HashMap<>();
        membership.put("unitId", unit.id());
        membership.put("position", "Chuyên viên");
        membership.put("positionGroup", "STAFF");
        membership.put("directWorker", true);
        membership.put("from", from);
        membership.put("to", to);
        return membership;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private String membershipOf(TestPerson person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id::text from membership where person_id = :id and superseded_at is null")
                .bind("id", person.id())
                .mapTo(String.class)
                .one());
    }
}
