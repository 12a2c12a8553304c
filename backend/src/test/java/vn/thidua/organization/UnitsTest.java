package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class UnitsTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    // --- reading the real structure

    @Test
    void a_unit_is_found_without_diacritics_by_name_and_by_code() {
        TestAccount reader = given.account(Role.OFFICER, given.unit("Bộ Tìm"));

        reader.request()
                .get("/api/v1/units?q=cuc quan ly TAI NGUYEN nuoc")
                .then()
                .statusCode(200)
                .body("items.code", contains("CUC-TNN"))
                .body("items[0].parent.code", equalTo("BTNMT"))
                .body("items[0].standing", notNullValue())
                .body("next", nullValue());
        reader.request()
                .get("/api/v1/units?q=so-tnmt-lao-cai")
                .then()
                .body("items.name", contains("Sở Tài nguyên và Môi trường tỉnh Lào Cai"))
                .body("items[0].overseer.code", equalTo("BTNMT"));
    }

    @Test
    void anybody_finds_a_unit_by_each_name_that_it_ever_had() {
        given.nobody()
                .get("/api/v1/public/units?q=tong cuc moi truong")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("TC-MT"))
                .body("items[0].keySet()", containsInAnyOrder("id", "code", "name"));
        given.nobody()
                .get("/api/v1/public/units?q=khong co don vi nay")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void the_structure_is_seen_as_it_was_on_any_day() {
        TestAccount reader = given.account(Role.OFFICER, given.unit("Bộ Xem"));
        TestUnit ministry = given.realUnit("BTNMT");

        String kinds = "/api/v1/units?limit=100&kind=GENERAL_DEPARTMENT&parent=" + ministry.id() + "&asOf=";
        reader.request().get(kinds + "2021-11-08").then().body("items.code", hasItems("TC-MT", "TC-QLDD", "TC-KTTV"));
        reader.request().get(kinds + "2024-12-02").then().body("items.code", contains("TC-KTTV"));
        reader.request().get(kinds + "2025-03-01").then().body("items", equalTo(List.of()));
    }

    @Test
    void the_tree_is_told_from_a_root_down_to_a_depth_and_says_where_there_is_more() {
        TestUnit ministry = given.unit("Bộ Cây");
        TestUnit department = given.unit("Vụ Cây", ministry);
        given.unit("Phòng Cây", department);
        TestAccount reader = given.account(Role.OFFICER, ministry);

        reader.request()
                .get("/api/v1/units/tree?depth=1&root=" + ministry.id())
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2024-12-02"))
                .body("truncated", equalTo(false))
                .body("nodes.name", contains("Bộ Cây", "Vụ Cây"))
                .body("nodes.childCount", contains(1, 1))
                .body("nodes[1].parentId", equalTo(ministry.id().toString()));
        reader.request()
                .get("/api/v1/units/tree?depth=0")
                .then()
                .body("nodes.code", hasItems("CHINH-PHU", "HD-TDKT-TW"));
        reader.request()
                .get("/api/v1/units/tree?depth=9")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?depth"));
        reader.request()
                .get("/api/v1/units/tree?root=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_unit_shows_its_versions_and_whom_it_followed() {
        TestAccount reader = given.account(Role.AUDITOR, given.unit("Bộ Sử"));
        TestUnit water = given.realUnit("CUC-TNN");

        reader.request()
                .get("/api/v1/units/" + water.id())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("versions.parent.code", contains("BTNMT", "BNNMT"))
                .body("versions[0].to", equalTo("2025-02-28"))
                .body("versions[1].from", equalTo("2025-03-01"))
                .body("parent.code", equalTo("BTNMT"))
                .body("actions", equalTo(List.of()));
        reader.request()
                .get("/api/v1/units/" + water.id() + "?asOf=2025-06-01")
                .then()
                .body("parent.code", equalTo("BNNMT"));
    }

    @Test
    void lineage_goes_both_ways_to_any_depth() {
        TestAccount reader = given.account(Role.AUDITOR, given.unit("Bộ Dòng"));
        String general = idOf("TC-MT");

        reader.request()
                .get("/api/v1/units/" + general + "/lineage")
                .then()
                .statusCode(200)
                .body("nodes.code", hasItems("TC-MT", "VU-MT", "CUC-BTTN", "CUC-KSONMT", "CUC-MT"))
                .body("nodes.code", not(hasItem("BTNMT")))
                .body("edges.findAll { it.kind == 'SPLIT' }.size()", equalTo(3))
                .body("edges.findAll { it.kind == 'SPLIT' && it.heir }.size()", equalTo(1))
                .body("edges.findAll { it.kind == 'MERGER' }.act", everyItem(equalTo("35/2025/NĐ-CP")));
        reader.request()
                .get("/api/v1/units/" + idOf("CUC-MT") + "/lineage")
                .then()
                .body("nodes.code", containsInAnyOrder("TC-MT", "VU-MT", "CUC-KSONMT", "CUC-MT"));
    }

    @Test
    void pages_of_units_follow_each_other_without_repeating_or_losing_one() {
        TestUnit ministry = given.unit("Bộ Trang");
        List<String> names = List.of("An", "Ân", "Bình", "Dung", "Đà", "Đào", "Vụ");
        names.forEach(name -> given.unit(name, ministry));
        TestAccount reader = given.account(Role.OFFICER, ministry);
        String list = "/api/v1/units?limit=3&count=true&parent=" + ministry.id();

        ValidatableResponse first = reader.request().get(list).then().body("total.count", equalTo(7));
        ValidatableResponse second = reader.request()
                .get(list + "&cursor=" + first.extract().path("next"))
                .then();
        ValidatableResponse third = reader.request()
                .get(list + "&cursor=" + second.extract().path("next"))
                .then();

        first.body("items.name", contains("An", "Ân", "Bình"));
        second.body("items.name", contains("Dung", "Đà", "Đào"));
        third.body("items.name", contains("Vụ")).body("next", nullValue());
    }

    // --- founding, renaming, moving

    @Test
    void a_unit_is_founded_renamed_and_moved_and_nothing_is_lost() {
        TestUnit ministry = given.unit("Bộ Lập");
        TestUnit other = given.unit("Tổng cục Lập", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);

        ValidatableResponse created = admin.request()
                .body(draft("Vụ Lập", ministry, "2020-01-01"))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("from", equalTo("2020-01-01"))
                .body("actions.action", hasItems("ADD_VERSION", "RECORD_SUCCESSION"));
        String id = created.extract().path("id");
        created.header("Location", containsString("/api/v1/units/" + id));

        admin.request()
                .header("If-Match", "\"0\"")
                .body(version("Cục Lập", other, "2022-11-01"))
                .post("/api/v1/units/" + id + "/versions")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Cục Lập"))
                .body("parent.code", equalTo(other.code()))
                .body("versions.name", contains("Vụ Lập", "Cục Lập"))
                .body("versions.to", contains("2022-10-31", null));
        // two times: what was known before is still there
        assertThat(count("select count(*) from unit_state where unit_id = :id and superseded_at is not null", id))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from audit_entry where subject_id = :id and action in ('UNIT_CREATED', 'UNIT_CHANGED')",
                        id))
                .isEqualTo(2);
        assertThat(reached(other.id(), UUID.fromString(id))).isTrue();
    }

    @Test
    void a_unit_cannot_come_to_stand_under_itself() {
        TestUnit ministry = given.unit("Bộ Vòng");
        TestUnit upper = given.unit("Tổng cục Vòng", ministry);
        TestUnit lower = given.unit("Cục Vòng", upper);
        TestAccount admin = given.account(Role.ADMIN, ministry);

        for (TestUnit parent : List.of(lower, upper)) {
            admin.request()
                    .header("If-Match", "\"0\"")
                    .body(version("Tổng cục Vòng", parent, "2024-01-01"))
                    .post("/api/v1/units/" + upper.id() + "/versions")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("CYCLE"))
                    .body("violations.pointer", contains("/parentId"));
        }
        assertThat(count("select version from unit where id = :id", upper.id().toString()))
                .isZero();
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        TestUnit ministry = given.unit("Bộ Cũ");
        TestAccount admin = given.account(Role.ADMIN, ministry);
        String versions = "/api/v1/units/" + ministry.id() + "/versions";
        Map<String, Object> body = version("Bộ Mới", null, "2024-01-01");

        admin.request().body(body).post(versions).then().statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        admin.request()
                .header("If-Match", "\"7\"")
                .body(body)
                .post(versions)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
    }

    @Test
    void a_change_outside_the_life_of_the_unit_is_refused() {
        TestUnit ministry = given.unit("Bộ Đời");
        TestAccount admin = given.account(Role.ADMIN, ministry);

        admin.request()
                .header("If-Match", "\"0\"")
                .body(version("Bộ Đời", null, "1990-01-01"))
                .post("/api/v1/units/" + ministry.id() + "/versions")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/from"))
                .body("violations.code", contains("NOT_IN_FORCE"));
    }

    @Test
    void what_cannot_be_read_as_a_unit_is_refused_field_by_field() {
        TestUnit ministry = given.unit("Bộ Sai");
        TestAccount admin = given.account(Role.ADMIN, ministry);

        refused(admin, with(draft("Vụ", ministry, "2020-01-01"), "colour", "red"), "/colour", "UNKNOWN_FIELD");
        refused(
                admin,
                with(draft("Vụ", ministry, "2020-01-01"), "legalPersonality", "perhaps"),
                "/legalPersonality",
                "WRONG_FORMAT");
        refused(admin, with(draft("Vụ", ministry, "2020-01-01"), "name", 7), "/name", "WRONG_TYPE");
        refused(admin, with(draft("Vụ", ministry, "2020-01-01"), "kind", "KINGDOM"), "/kind", "UNKNOWN_VALUE");
        refused(admin, with(draft("Vụ", ministry, "2020-01-01"), "from", "01/01/2020"), "/from", "WRONG_FORMAT");
        refused(admin, with(draft("Vụ", ministry, "2020-01-01"), "from", "+99999-01-01"), "/from", "WRONG_FORMAT");
        refused(admin, with(draft("Vụ", ministry, "2020-01-01"), "code", "vụ thử"), "/code", "WRONG_FORMAT");
        refused(admin, draft("Vụ\u200BThử", ministry, "2020-01-01"), "/name", "INVISIBLE_CHARACTERS");
        refused(admin, draft("V".repeat(10_000), ministry, "2020-01-01"), "/name", "TOO_LONG");
        refused(admin, draft("  ", ministry, "2020-01-01"), "/name", "REQUIRED");
        refused(admin, draft("Vụ", ministry, "1950-01-01"), "/parentId", "NOT_IN_FORCE");
        refused(admin, draft("Vụ", null, "2020-01-01"), "/parentId", "REQUIRED");
        refused(admin, draft("Vụ", given.unit("Bộ Khác"), "2020-01-01"), "/parentId", "NOT_FOUND");
    }

    @Test
    void a_code_is_given_once_for_ever() {
        TestUnit ministry = given.unit("Bộ Mã");
        TestAccount admin = given.account(Role.ADMIN, ministry);

        admin.request()
                .body(with(draft("Vụ", ministry, "2020-01-01"), "code", ministry.code()))
                .post("/api/v1/units")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"))
                .body("violations.pointer", contains("/code"));
    }

    @Test
    void the_same_request_sent_twice_founds_one_unit() {
        TestUnit ministry = given.unit("Bộ Lặp");
        TestAccount admin = given.account(Role.ADMIN, ministry);
        Map<String, Object> body = draft("Vụ Lặp", ministry, "2020-01-01");
        String key = UUID.randomUUID().toString();

        String first = founded(admin, body, key).statusCode(201).extract().path("id");
        founded(admin, body, key).statusCode(201).body("id", equalTo(first));
        founded(admin, draft("Vụ Khác", ministry, "2020-01-01"), key)
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void only_whoever_keeps_units_changes_them_and_only_in_scope() {
        TestUnit ministry = given.unit("Bộ Quyền");
        TestAccount officer = given.account(Role.OFFICER, ministry);
        TestAccount stranger = given.account(Role.ADMIN, given.unit("Bộ Lạ"));
        Map<String, Object> body = version("Bộ Quyền", null, "2024-01-01");
        String versions = "/api/v1/units/" + ministry.id() + "/versions";

        given.nobody().get("/api/v1/units").then().statusCode(401);
        officer.request()
                .body(draft("Vụ", ministry, "2020-01-01"))
                .post("/api/v1/units")
                .then()
                .statusCode(403);
        officer.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .post(versions)
                .then()
                .statusCode(403);
        stranger.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .post(versions)
                .then()
                .statusCode(404);
        stranger.request()
                .header("If-Match", "\"0\"")
                .body(body)
                .post("/api/v1/units/" + UUID.randomUUID() + "/versions")
                .then()
                .statusCode(404);
        officer.request().get("/api/v1/units/not-an-id").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void a_filter_that_does_not_read_is_refused_with_what_would() {
        TestAccount reader = given.account(Role.OFFICER, given.unit("Bộ Lọc"));

        reader.request()
                .get("/api/v1/units?asOf=yesterday")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?asOf"));
        reader.request().get("/api/v1/units?asOf=%2B99999999-01-01").then().statusCode(422);
        reader.request().get("/api/v1/units?kind=KINGDOM").then().statusCode(422);
        reader.request().get("/api/v1/units?limit=0").then().statusCode(422);
        reader.request().get("/api/v1/units?sort=colour").then().statusCode(422);
        reader.request().get("/api/v1/units?cursor=forged").then().statusCode(400);
        reader.request()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/units")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(403, 415));
        reader.request().delete("/api/v1/units").then().statusCode(405).body("code", startsWith("METHOD"));
        assertThat(count("select count(*) from unit where code = :id", "BTNMT")).isEqualTo(1);
        assertThat(count("select count(*) from unit_reach where :id <> ''", "x"))
                .isGreaterThan(400);
        reader.request().get("/api/v1/units?count=true").then().body("total.count", greaterThan(200));
    }

    private static ValidatableResponse founded(TestAccount admin, Map<String, Object> body, String key) {
        return admin.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/units")
                .then();
    }

    private static void refused(TestAccount admin, Map<String, Object> body, String pointer, String code) {
        admin.request()
                .body(body)
                .post("/api/v1/units")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code));
    }

    private static Map<String, Object> draft(String name, TestUnit parent, String from) {
        Map<String, Object> draft = version(name, parent, from);
        draft.put("code", "UT-" + System.nanoTime() + "-" + COUNTER.incrementAndGet());
        return draft;
    }

    private static Map<String, Object> version(String name, TestUnit parent, String from) {
        Map<String, Object> version = new HashMap<>();
        version.put("kind", "DEPARTMENT");
        version.put("name", name);
        version.put("legalPersonality", false);
        version.put("parentId", parent == null ? null : parent.id());
        version.put("from", from);
        return version;
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        draft.put(field, value);
        return draft;
    }

    private String idOf(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id::text from unit where code = :code")
                .bind("code", code)
                .mapTo(String.class)
                .one());
    }

    private long count(String sql, String id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql.replace("_id = :id", "_id = cast(:id as uuid)")
                        .replace("where id = :id", "where id = cast(:id as uuid)"))
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    private boolean reached(UUID root, UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_reach where root_id = :root and unit_id = :unit)")
                .bind("root", root)
                .bind("unit", unit)
                .mapTo(Boolean.class)
                .one());
    }
}
