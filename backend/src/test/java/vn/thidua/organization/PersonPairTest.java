package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;

@QuarkusTest
class PersonPairTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    /** A ministry with two departments, and whoever looks after its people there. */
    private record Desk(TestUnit ministry, TestUnit one, TestUnit two, TestAccount admin, TestAccount office) {}

    private Desk desk() {
        TestUnit ministry = given.unit("Bộ Trùng");
        return new Desk(
                ministry,
                given.unit("Vụ Trùng Một", ministry),
                given.unit("Vụ Trùng Hai", ministry),
                given.account(Role.ADMIN, ministry),
                given.account(Role.STANDING_OFFICE, ministry));
    }

    @Test
    void whoever_is_entered_like_somebody_who_is_there_is_found_at_once_and_told_why() {
        Desk desk = desk();
        TestPerson there = given.person("Đoàn Thị Kết Nối", desk.one());
        String again = entered(desk, "Doan Thi Ket Noi", "1980-05-01", desk.two());

        pairs(desk)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].left.id", equalTo(there.id().toString()))
                .body("items[0].right.id", equalTo(again))
                .body("items[0].right.unit.name", equalTo("Vụ Trùng Hai"))
                .body(
                        "items[0].reasons",
                        contains(
                                "SAME_NAME_WITHOUT_MARKS", "SAME_BIRTH_DATE", "NEIGHBOURING_UNIT", "ELSEWHERE_AT_ONCE"))
                .body("items[0].score", equalTo(75));
        desk.office()
                .request()
                .get("/api/v1/person-pairs?state=OPEN&q=doan ket&unit="
                        + desk.two().id() + "&count=true")
                .then()
                .body("total.count", equalTo(1));
        desk.office()
                .request()
                .get("/api/v1/person-pairs?state=MERGED&unit=" + desk.two().id())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_mistyped_name_and_a_birth_date_changed_about_are_found_and_two_strangers_are_not() {
        Desk desk = desk();
        given.person("Hoàng Thị Lụa Đào", desk.one());
        entered(desk, "Hoàng Thị Lụa Đàoo", "1980-05-01", desk.one());
        entered(desk, "Hoàng Thị Lụa Đào", "1980-01-05", desk.one());
        entered(desk, "Hoàng Thị Lụa Đào", "1971-11-23", desk.one());
        entered(desk, "Trương Văn Khác Hẳn", "1980-05-01", desk.one());

        pairs(desk)
                .body("items", hasSize(2))
                .body("items.reasons", hasItem(hasItems("SIMILAR_NAME", "SAME_BIRTH_DATE", "SHARED_UNIT")))
                .body("items.reasons", hasItem(hasItems("SAME_NAME", "BIRTH_DATE_CLOSE", "SHARED_UNIT")));
    }

    @Test
    void who_came_in_by_a_file_is_found_when_everybody_is_searched_and_what_was_found_out_stays() {
        Desk desk = desk();
        given.person("Vương Thị Tệp Tin", desk.one());
        given.person("Vương Thị Tệp Tin", desk.one());

        pairs(desk).body("items", hasSize(0));
        desk.office()
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/person-pairs/search")
                .then()
                .statusCode(200)
                .body("found", greaterThanOrEqualTo(1));
        String id = pairs(desk).body("items", hasSize(1)).extract().path("items[0].id");
        keepApart(desk, id, version(desk, id)).statusCode(200);
        desk.office().request().post("/api/v1/person-pairs/search").then().statusCode(200);
        pairs(desk).body("items.state", contains("KEPT_APART"));
    }

    @Test
    void two_people_kept_apart_are_remembered_with_the_reason_and_can_be_asked_about_again() {
        Desk desk = desk();
        String id = pair(desk);

        keepApart(desk, id, version(desk, id))
                .statusCode(200)
                .body("pair.state", equalTo("KEPT_APART"))
                .body("pair.because", equalTo("Hai chị em sinh đôi"))
                .body("pair.decidedBy", equalTo(desk.office().displayName()))
                .body("actions.action", contains("REOPEN"));
        keepApart(desk, id, version(desk, id)).statusCode(409).body("code", equalTo("WRONG_STATE"));
        desk.office()
                .request()
                .header("If-Match", "\"" + version(desk, id) + "\"")
                .body(Map.of("reason", "Có giấy tờ mới"))
                .post("/api/v1/person-pairs/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("pair.state", equalTo("OPEN"))
                .body("pair.because", nullValue())
                .body("actions.action", containsInAnyOrder("MERGE", "KEEP_APART"));
    }

    @Test
    void one_record_is_made_of_two_field_by_field_and_memberships_and_accounts_follow() {
        Desk desk = desk();
        TestPerson one = given.person("Bạch Thị Hai Mã", desk.one());
        String other = entered(desk, "Bach Thi Hai Ma", "1980-05-01", desk.two(), "2005-01-01");
        UUID account = account(UUID.fromString(other));
        String id = pairs(desk).extract().path("items[0].id");
        String otherCode = desk.admin()
                .request()
                .get("/api/v1/people/" + other)
                .then()
                .extract()
                .path("employeeCode");

        merge(desk, id, version(desk, id), one.id(), record("Bạch Thị Hai Mã", otherCode))
                .statusCode(200)
                .body("pair.state", equalTo("MERGED"))
                .body("pair.survivorId", equalTo(one.id().toString()))
                .body("actions", hasSize(0));

        desk.admin()
                .request()
                .get("/api/v1/people/" + other)
                .then()
                .statusCode(200)
                .body("id", equalTo(one.id().toString()))
                .body("name", equalTo("Bạch Thị Hai Mã"))
                .body("employeeCode", equalTo(otherCode))
                .body("mergedIds", contains(other))
                .body("memberships.unit.name", contains("Vụ Trùng Một", "Vụ Trùng Hai"))
                .body("memberships[1].to", equalTo("2009-12-31"));
        desk.admin()
                .request()
                .get("/api/v1/people?q=bach thi hai ma")
                .then()
                .body("items.id", contains(one.id().toString()));
        desk.admin()
                .request()
                .get("/api/v1/people/" + other + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        UUID owner = jdbi.withHandle(handle -> handle.createQuery("select person_id from account where id = :id")
                .bind("id", account)
                .mapTo(UUID.class)
                .one());
        assertThat(owner).isEqualTo(one.id());
        // Its old code is nobody else's.
        desk.admin()
                .request()
                .body(person("Người Khác", one.employeeCode(), "1990-01-01"))
                .post("/api/v1/people")
                .then()
                .statusCode(409);
    }

    @Test
    void the_trail_tells_both_records_what_became_of_them() {
        Desk desk = desk();
        String id = pair(desk);
        String left = side(desk, id, "left");
        String right = side(desk, id, "right");
        merge(desk, id, version(desk, id), UUID.fromString(left), recordOf(desk, id, "left"))
                .statusCode(200);

        List<String> told = jdbi.withHandle(handle -> handle.createQuery(
                        "select type from event where subject_id in (:left, :right) and type like 'PERSON_MERGED%' order by type")
                .bind("left", UUID.fromString(left))
                .bind("right", UUID.fromString(right))
                .mapTo(String.class)
                .list());
        assertThat(told).containsExactly("PERSON_MERGED", "PERSON_MERGED_AWAY");
    }

    @Test
    void a_third_record_told_apart_from_the_one_that_went_is_told_apart_from_the_one_that_goes_on() {
        Desk desk = desk();
        TestPerson one = given.person("Ông Ích Ba Lần", desk.one());
        String two = entered(desk, "Ông Ích Ba Lần", "1980-05-01", desk.one());
        String three = entered(desk, "Ông Ích Ba Lần", "1980-05-01", desk.one());
        pairs(desk).body("items", hasSize(3));
        String apart = idOf(desk, two, three);
        keepApart(desk, apart, version(desk, apart)).statusCode(200);
        String same = idOf(desk, one.id().toString(), two);
        merge(desk, same, version(desk, same), one.id(), record("Ông Ích Ba Lần", one.employeeCode()))
                .statusCode(200);

        desk.office()
                .request()
                .get("/api/v1/person-pairs?state=OPEN&q=ong ich ba lan")
                .then()
                .body("items", hasSize(0));
        assertThat(state(desk, idOf(desk, one.id().toString(), three))).isEqualTo("KEPT_APART");
    }

    @Test
    void a_nomination_under_way_follows_and_what_was_frozen_stays_as_it_stood() {
        Place place = dossiers.place();
        Begun dossier = dossiers.submitted(place);
        UUID person = nominee(dossier);
        TestAccount admin = given.account(Role.ADMIN, place.ministry());
        Desk desk = new Desk(place.ministry(), place.department(), place.department(), admin, place.office());
        String other = entered(desk, "Trần Thị Thử", "1980-05-01", place.department());
        String id = pairs(desk).extract().path("items[0].id");
        merge(desk, id, version(desk, id), UUID.fromString(other), recordOf(desk, id, "right"))
                .statusCode(200);

        place.office()
                .request()
                .get("/api/v1/nominations?person=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].nominee.id", equalTo(other))
                .body("items[0].nominee.name", equalTo("Trần Thị Thử"));
        assertThat(nominee(dossier)).isEqualTo(UUID.fromString(other));
    }

    @Test
    void two_who_are_nominated_for_the_same_award_in_one_dossier_are_not_merged() {
        Place place = dossiers.place();
        TestPerson one = given.person("Lý Thị Song Song", place.department());
        TestAccount admin = given.account(Role.ADMIN, place.ministry());
        Desk desk = new Desk(place.ministry(), place.department(), place.department(), admin, place.office());
        String other = entered(desk, "Lý Thị Song Song", "1980-05-01", place.department());
        dossiers.replace(
                place,
                dossiers.open(place),
                GivenDossiers.draft(
                        List.of(dossiers.attachment(place, "MINUTES")),
                        List.of(
                                dossiers.individual(place, one, GivenDossiers.TITLE_AWARD),
                                dossiers.individual(
                                        place,
                                        new TestPerson(UUID.fromString(other), "X", "Lý Thị Song Song"),
                                        GivenDossiers.TITLE_AWARD))));
        String id = pairs(desk).extract().path("items[0].id");

        merge(desk, id, version(desk, id), one.id(), record("Lý Thị Song Song", one.employeeCode()))
                .statusCode(409)
                .body("code", equalTo("BOTH_NOMINATED"));
        assertThat(state(desk, id)).isEqualTo("OPEN");
    }

    @Test
    void the_register_is_not_rewritten_and_an_award_written_under_both_is_told_once() {
        Desk desk = desk();
        TestPerson one = given.person("Cao Thị Một Bằng", desk.one());
        String other = entered(desk, "Cao Thị Một Bằng", "1980-05-01", desk.one());
        award(one.id(), desk.one(), "Cao Thị Một Bằng", "11/QĐ");
        award(UUID.fromString(other), desk.one(), "Cao Thị Một Bằng", "11/QĐ");
        award(UUID.fromString(other), desk.one(), "Cao Thị Một Bằng", "12/QĐ");
        String id = pairs(desk).extract().path("items[0].id");
        merge(desk, id, version(desk, id), one.id(), record("Cao Thị Một Bằng", one.employeeCode()))
                .statusCode(200);

        for (String whom : List.of(one.id().toString(), other)) {
            desk.office()
                    .request()
                    .get("/api/v1/awards?person=" + whom)
                    .then()
                    .body("items.decision.number", containsInAnyOrder("11/QĐ", "12/QĐ"));
        }
        given.nobody()
                .get("/api/v1/public/awards?q=cao thi mot bang&unit="
                        + desk.one().id())
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        desk.office()
                .request()
                .get("/api/v1/people/" + one.id() + "/history")
                .then()
                .body("items.findAll { it.kind == 'AWARD' }", hasSize(2));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        Desk desk = desk();
        String id = pair(desk);
        UUID left = UUID.fromString(side(desk, id, "left"));
        Map<String, Object> record = recordOf(desk, id, "left");
        int version = version(desk, id);

        desk.office()
                .request()
                .body(Map.of("survivorId", left, "record", record, "reason", "Một người"))
                .post("/api/v1/person-pairs/" + id + "/merger")
                .then()
                .statusCode(428);
        merge(desk, id, version + 7, left, record).statusCode(412);
        merge(desk, id, version, UUID.randomUUID(), record)
                .statusCode(422)
                .body("violations.pointer", contains("/survivorId"));
        Map<String, Object> invented = new HashMap<>(record);
        invented.put("name", "Tên Chưa Ai Ghi");
        merge(desk, id, version, left, invented)
                .statusCode(422)
                .body("violations.pointer", contains("/record/name"))
                .body("violations.message", contains(containsString("Từ Thị Lặp")));
        desk.office()
                .request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", " "))
                .post("/api/v1/person-pairs/" + id + "/keeping-apart")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        // A change of either record is a change of the pair.
        desk.admin()
                .request()
                .header("If-Match", "\"0\"")
                .body(person("Từ Thị Lập", (String) record.get("employeeCode"), "1980-05-01"))
                .put("/api/v1/people/" + left)
                .then()
                .statusCode(200);
        merge(desk, id, version, left, record).statusCode(412);
    }

    @Test
    void nobody_elsewhere_sees_a_pair_and_who_only_reads_does_not_decide() {
        Desk desk = desk();
        String id = pair(desk);
        TestUnit elsewhere = given.unit("Bộ Ngoài Cuộc");

        given.account(Role.STANDING_OFFICE, elsewhere)
                .request()
                .get("/api/v1/person-pairs/" + id)
                .then()
                .statusCode(404);
        given.account(Role.STANDING_OFFICE, elsewhere)
                .request()
                .get("/api/v1/person-pairs?q=tu thi lap")
                .then()
                .body("items.id", not(hasItem(id)));
        given.account(Role.OFFICER, desk.ministry())
                .request()
                .get("/api/v1/person-pairs")
                .then()
                .statusCode(403);
        given.account(Role.AUDITOR, desk.ministry())
                .request()
                .get("/api/v1/person-pairs/" + id)
                .then()
                .statusCode(200)
                .body("actions", hasSize(0));
    }

    @Test
    void whoever_registers_somebody_is_warned_of_whom_they_resemble_and_not_refused() {
        Desk desk = desk();
        TestPerson there = given.person("Kiều Thị Báo Trước", desk.one());
        String query = "/api/v1/people/resembling?name=kieu thi bao truoc&birthDate=1980-05-01&sex=FEMALE";

        desk.admin()
                .request()
                .get(query)
                .then()
                .statusCode(200)
                .body("person.id", contains(there.id().toString()))
                .body("[0].reasons", contains("SAME_NAME_WITHOUT_MARKS", "SAME_BIRTH_DATE"));
        given.account(Role.ADMIN, given.unit("Bộ Khác Hẳn"))
                .request()
                .get(query)
                .then()
                .body("", hasSize(0));
        desk.admin()
                .request()
                .get("/api/v1/people/resembling?birthDate=1980-05-01")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?name"));
    }

    private String pair(Desk desk) {
        given.person("Từ Thị Lặp", desk.one());
        entered(desk, "Từ Thị Lặp", "1980-05-01", desk.one());
        return pairs(desk).body("items", hasSize(1)).extract().path("items[0].id");
    }

    private static ValidatableResponse pairs(Desk desk) {
        return desk.office()
                .request()
                .get("/api/v1/person-pairs?unit=" + desk.ministry().id())
                .then()
                .statusCode(200);
    }

    private static int version(Desk desk, String id) {
        return one(desk, id).extract().path("pair.version");
    }

    private static String state(Desk desk, String id) {
        return one(desk, id).extract().path("pair.state");
    }

    private static String side(Desk desk, String id, String side) {
        return one(desk, id).extract().path("pair." + side + ".id");
    }

    private static Map<String, Object> recordOf(Desk desk, String id, String side) {
        Map<String, Object> record = one(desk, id).extract().path("pair." + side);
        return record((String) record.get("name"), (String) record.get("employeeCode"));
    }

    private static ValidatableResponse one(Desk desk, String id) {
        return desk.office().request().get("/api/v1/person-pairs/" + id).then().statusCode(200);
    }

    private String idOf(Desk desk, String one, String other) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from person_pair where left_id in (:one, :other)"
                        + " and right_id in (:one, :other)")
                .bind("one", UUID.fromString(one))
                .bind("other", UUID.fromString(other))
                .mapTo(String.class)
                .one());
    }

    private static ValidatableResponse keepApart(Desk desk, String id, int version) {
        return desk.office()
                .request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Hai chị em sinh đôi"))
                .post("/api/v1/person-pairs/" + id + "/keeping-apart")
                .then();
    }

    private static ValidatableResponse merge(
            Desk desk, String id, int version, UUID survivor, Map<String, Object> record) {
        return desk.office()
                .request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("survivorId", survivor, "record", record, "reason", "Một người, nhập hai lần"))
                .post("/api/v1/person-pairs/" + id + "/merger")
                .then();
    }

    private static Map<String, Object> record(String name, String code) {
        return person(name, code, "1980-05-01");
    }

    private static Map<String, Object> person(String name, String code, String birthDate) {
        return Map.of("employeeCode", code, "name", name, "sex", "FEMALE", "birthDate", birthDate);
    }

    private static String entered(Desk desk, String name, String birthDate, TestUnit unit) {
        return entered(desk, name, birthDate, unit, "2015-01-01");
    }

    private static String entered(Desk desk, String name, String birthDate, TestUnit unit, String from) {
        String id = desk.admin()
                .request()
                .body(person(name, "TR" + System.nanoTime(), birthDate))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.admin()
                .request()
                .body(Map.of(
                        "unitId",
                        unit.id(),
                        "position",
                        "Chuyên viên",
                        "positionGroup",
                        "STAFF",
                        "directWorker",
                        true,
                        "from",
                        from))
                .post("/api/v1/people/" + id + "/memberships")
                .then()
                .statusCode(201);
        return id;
    }

    private UUID account(UUID person) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.execute(
                "insert into account (id, username, display_name, person_id) values (?, ?, 'Người Hai Mã', ?)",
                id,
                "hai-ma-" + System.nanoTime(),
                person));
        return id;
    }

    private UUID nominee(Begun dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select person_id from nomination where dossier_id = :id and person_id is not null")
                .bind("id", UUID.fromString(dossier.id()))
                .mapTo(UUID.class)
                .one());
    }

    private void award(UUID person, TestUnit unit, String name, String number) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on,"
                        + " decision_number, authority) values (?, 'LABOR_ADVANCED', 'INDIVIDUAL', ?, ?, ?, ?, 2015, '2015-12-30', ?, 'Bộ trưởng')",
                Ids.next(),
                name,
                person,
                unit.id(),
                unit.name(),
                number));
    }
}
