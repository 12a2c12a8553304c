package vn.thidua.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class ClusterTest {

    private static final String PATH = "/api/v1/clusters";

    @Inject
    Given given;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount office;

    /** A cluster as a test has it in hand. */
    private record Held(String id, String etag) {
        static Held of(Response response) {
            return new Held(response.path("id"), response.header("ETag"));
        }
    }

    @BeforeEach
    void set() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
    }

    @Test
    void seven_blocks_are_there_at_first_start_with_the_members_that_a_source_names_and_no_others() {
        String block = real("KHOI-IV", 2022);
        office.request()
                .get(PATH + "/" + block + "/members?year=2022")
                .then()
                .statusCode(200)
                .body("items.unit.code", contains("CUC-DDBD", "CUC-TNN"))
                .body("items.standing", everyItem(is("READ")));
        office.request()
                .get(PATH + "/" + block + "/members?year=2023")
                .then()
                .statusCode(200)
                .body("items", empty());
        office.request()
                .get(PATH + "/" + real("CUM-VIII", 2023) + "/members?year=2023")
                .then()
                .body("items", hasSize(5));
        office.request()
                .get(PATH + "?kind=BLOCK&limit=100&unit="
                        + given.realUnit("BTNMT").id())
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains("KHOI-I", "KHOI-II", "KHOI-III", "KHOI-IV", "KHOI-V", "KHOI-VI", "KHOI-VII"));
        office.request()
                .get("/api/v1/units/" + given.realUnit("CUC-TNN").id() + "/clusters")
                .then()
                .statusCode(200)
                .body("items.cluster.code", hasItem("KHOI-IV"));
    }

    @Test
    void the_heads_of_2022_are_there_as_they_were_read() {
        office.request()
                .get(PATH + "/" + real("KHOI-IV", 2022) + "/heads?year=2022")
                .then()
                .statusCode(200)
                .body("items.office", contains("HEAD", "DEPUTY"))
                .body("items.unit.code", contains("CUC-TNN", "CUC-DDBD"))
                .body("items.standing", everyItem(is("READ")))
                .body("items.decisionNumber", everyItem(nullValue()));
    }

    @Test
    void a_member_heads_it_for_a_year_and_hands_it_over() {
        TestUnit second = given.unit("Cục Thử Hai", ministry);
        Held block = Held.of(add(formed("KHOI-N"), member(department, "2023-01-01", null))
                .extract()
                .response());
        block = Held.of(add(block, member(second, "2023-01-01", null)).extract().response());
        block = Held.of(assign(block, head("HEAD", department))
                .statusCode(200)
                .extract()
                .response());
        assign(block, head("HEAD", second)).statusCode(409).body("violations[0].pointer", is("/office"));
        assign(block, head("DEPUTY", department)).statusCode(409).body("violations[0].pointer", is("/unitId"));
        block = Held.of(
                assign(block, head("DEPUTY", second)).statusCode(200).extract().response());
        String row = office.request()
                .get(PATH + "/" + block.id() + "/heads")
                .then()
                .body(
                        "items.unit.id",
                        contains(department.id().toString(), second.id().toString()))
                .body("items.decisionNumber", everyItem(is("12/QĐ-T")))
                .extract()
                .path("items[0].id");
        String handover = "/api/v1/cluster-heads/" + row + "/handover";
        Map<String, Object> tomorrow = Map.of("on", "2099-01-01");
        office.request()
                .header("If-Match", block.etag())
                .body(tomorrow)
                .post(handover)
                .then()
                .statusCode(422)
                .body("violations[0].code", is("IN_THE_FUTURE"));
        Map<String, Object> done = Map.of("on", "2024-11-20", "note", "Bàn giao hồ sơ");
        block = Held.of(office.request()
                .header("If-Match", block.etag())
                .body(done)
                .post(handover)
                .then()
                .statusCode(200)
                .extract()
                .response());
        office.request()
                .header("If-Match", block.etag())
                .body(done)
                .post(handover)
                .then()
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
        office.request()
                .get(PATH + "/" + block.id() + "/heads?year=2024")
                .then()
                .body("items[0].handedOverOn", is("2024-11-20"));
    }

    @Test
    void only_a_member_of_the_year_heads_it_and_a_wrong_one_is_taken_back() {
        Held block = Held.of(add(formed("KHOI-P"), member(department, "2023-01-01", "2023-12-31"))
                .extract()
                .response());
        assign(block, head("HEAD", department))
                .statusCode(422)
                .body("violations.pointer", contains("/unitId"))
                .body("violations.code", contains("NOT_A_MEMBER"));
        Map<String, Object> right = head("HEAD", department);
        right.put("year", 2023);
        block = Held.of(assign(block, right).statusCode(200).extract().response());
        String row = office.request()
                .get(PATH + "/" + block.id() + "/heads?year=2023")
                .path("items[0].id");
        office.request()
                .header("If-Match", block.etag())
                .body(Map.of("reason", "Nhập nhầm"))
                .post("/api/v1/cluster-heads/" + row + "/removal")
                .then()
                .statusCode(200);
        office.request().get(PATH + "/" + block.id() + "/heads").then().body("items", empty());
    }

    @Test
    void the_head_records_the_pact_of_the_year_and_who_did_not_sign_is_told() {
        TestUnit second = given.unit("Cục Thử Ba", ministry);
        Held block = Held.of(add(formed("KHOI-Q"), member(department, "2023-01-01", null))
                .extract()
                .response());
        block = Held.of(add(block, member(second, "2023-01-01", null)).extract().response());
        block = Held.of(assign(block, head("HEAD", department)).extract().response());
        TestAccount head = given.account(Role.CLUSTER_HEAD, department);
        Map<String, Object> pact = new LinkedHashMap<>(Map.of(
                "year",
                2024,
                "signedOn",
                "2099-03-01",
                "targets",
                "100 % chỉ tiêu",
                "signerIds",
                List.of(department.id(), department.id(), ministry.id())));
        sign(head, block, pact)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/signedOn", "/signerIds/1", "/signerIds/2"));
        pact.put("signedOn", "2024-03-01");
        pact.put("signerIds", List.of(department.id()));
        sign(given.account(Role.CLUSTER_HEAD, second), block, pact).statusCode(404);
        block = Held.of(sign(head, block, pact).statusCode(200).extract().response());
        sign(office, block, pact).statusCode(409).body("violations[0].pointer", is("/year"));
        String row = head.request()
                .get(PATH + "/" + block.id() + "/pacts")
                .then()
                .body("kept", is(true))
                .body("items[0].signers.name", contains("Cục Thử"))
                .body("items[0].missing.name", contains("Cục Thử Ba"))
                .extract()
                .path("items[0].id");
        head.request()
                .header("If-Match", block.etag())
                .body(Map.of("reason", "Nhập nhầm"))
                .post("/api/v1/cluster-pacts/" + row + "/removal")
                .then()
                .statusCode(200);
        head.request().get(PATH + "/" + block.id() + "/pacts").then().body("items", empty());
    }

    private ValidatableResponse sign(TestAccount by, Held block, Map<String, Object> pact) {
        return by.request()
                .header("If-Match", block.etag())
                .body(pact)
                .post(PATH + "/" + block.id() + "/pacts")
                .then();
    }

    private Map<String, Object> head(String held, TestUnit unit) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("year", 2024);
        head.put("office", held);
        head.put("unitId", unit.id());
        head.put("decisionNumber", "12/QĐ-T");
        head.put("decidedOn", "2024-02-01");
        return head;
    }

    private ValidatableResponse assign(Held block, Map<String, Object> head) {
        return office.request()
                .header("If-Match", block.etag())
                .body(head)
                .post(PATH + "/" + block.id() + "/heads")
                .then();
    }

    private String real(String code, int year) {
        return office.request()
                .get(PATH + "?limit=100&year=" + year + "&unit="
                        + given.realUnit("BTNMT").id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }

    @Test
    void the_office_forms_a_block_and_keeps_its_members_by_day() {
        Held block = formed("KHOI-A");
        Held held = Held.of(add(block, member(department, "2023-01-01", null))
                .statusCode(200)
                .body("kept", is(true))
                .extract()
                .response());
        assertThat(held.etag()).isNotEqualTo(block.etag());
        String row = office.request()
                .get(PATH + "/" + block.id() + "/members?year=2024")
                .then()
                .body("items.unit.id", contains(department.id().toString()))
                .body("items[0].from", is("2023-01-01"))
                .body("items[0].to", nullValue())
                .body("items[0].standing", is("ENTERED"))
                .extract()
                .path("items[0].id");
        office.request()
                .header("If-Match", held.etag())
                .body(Map.of("to", "2024-06-30", "reason", "Chuyển khối"))
                .post("/api/v1/cluster-members/" + row + "/ending")
                .then()
                .statusCode(200);
        office.request()
                .get(PATH + "/" + block.id() + "/members?year=2024")
                .then()
                .body("items[0].to", is("2024-06-30"));
        office.request()
                .get(PATH + "/" + block.id() + "/members?year=2025")
                .then()
                .body("items", empty());
        Held other = formed("KHOI-B");
        add(other, member(department, "2024-07-01", "2024-12-31")).statusCode(200);
        office.request()
                .get("/api/v1/units/" + department.id() + "/clusters")
                .then()
                .body("items.cluster.code", contains("KHOI-B", "KHOI-A"));
    }

    @Test
    void what_was_entered_wrongly_is_taken_back_with_the_reason_and_its_days_are_free_again() {
        Held block = formed("KHOI-C");
        Held held = Held.of(
                add(block, member(department, "2024-01-01", null)).extract().response());
        String row = office.request()
                .get(PATH + "/" + block.id() + "/members?year=2024")
                .path("items[0].id");
        office.request()
                .header("If-Match", held.etag())
                .body(Map.of("reason", " "))
                .post("/api/v1/cluster-members/" + row + "/removal")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/reason"));
        office.request()
                .header("If-Match", held.etag())
                .body(Map.of("reason", "Nhập nhầm đơn vị"))
                .post("/api/v1/cluster-members/" + row + "/removal")
                .then()
                .statusCode(200);
        add(formed("KHOI-D"), member(department, "2024-01-01", null)).statusCode(200);
        office.request()
                .header("If-Match", "\"9\"")
                .body(Map.of("reason", "Lần nữa"))
                .post("/api/v1/cluster-members/" + row + "/removal")
                .then()
                .statusCode(404);
    }

    @Test
    void a_unit_stands_in_one_block_or_cluster_on_a_day() {
        add(formed("KHOI-E"), member(department, "2024-01-01", "2024-12-31")).statusCode(200);
        add(formed("KHOI-F"), member(department, "2024-12-31", null))
                .statusCode(422)
                .body("code", is("OVERLAP"))
                .body("violations[0].pointer", is("/from"));
    }

    @Test
    void of_two_who_add_a_unit_at_once_one_wins() throws Exception {
        Held block = formed("KHOI-G");
        TestUnit other = given.unit("Vụ Thử", ministry);
        List<Integer> answers = AtOnce.both(
                () -> add(block, member(department, "2024-01-01", null))
                        .extract()
                        .statusCode(),
                () -> add(block, member(other, "2024-01-01", null)).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void what_is_wrong_with_a_member_is_said_at_its_field() {
        Held block = formed("KHOI-H");
        add(block, member(given.unit("Bộ Khác"), "2024-01-01", null))
                .statusCode(422)
                .body("violations.pointer", contains("/unitId"))
                .body("violations.code", contains("NOT_FOUND"));
        add(block, member(department, "1990-01-01", null))
                .statusCode(422)
                .body("violations.code", contains("NOT_IN_FORCE"));
        add(block, member(department, "2024-02-01", "2024-01-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/to"))
                .body("violations.code", contains("ENDS_BEFORE_START"));
    }

    @Test
    void a_block_is_of_a_ministry_and_has_a_code_of_its_own() {
        formed("KHOI-K");
        office.request()
                .body(draft("KHOI-K", ministry))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"))
                .body("violations.pointer", contains("/code"));
        office.request()
                .body(draft("KHOI-L", department))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unitId"))
                .body("violations.code", contains("NOT_OF_THIS_KIND"));
        Map<String, Object> wrong = draft("khối l", ministry);
        wrong.put("ordinal", 0);
        office.request()
                .body(wrong)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/code", "/ordinal"));
        office.request().get(PATH + "?year=1").then().statusCode(422);
    }

    @Test
    void a_change_is_vouched_for_by_whoever_makes_it() {
        Held block = formed("KHOI-M");
        Map<String, Object> changed = draft("KHOI-M", ministry);
        changed.put("name", "Khối thi đua các cục");
        office.request()
                .header("If-Match", block.etag())
                .body(changed)
                .put(PATH + "/" + block.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Khối thi đua các cục"))
                .body("standing", is("ENTERED"));
        office.request()
                .header("If-Match", block.etag())
                .body(changed)
                .put(PATH + "/" + block.id())
                .then()
                .statusCode(412);
        given.account(Role.OFFICER, department)
                .request()
                .header("If-Match", block.etag())
                .body(changed)
                .put(PATH + "/" + block.id())
                .then()
                .statusCode(403);
    }

    private Held formed(String code) {
        return Held.of(office.request()
                .body(draft(code, ministry))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static Map<String, Object> draft(String code, TestUnit unit) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("unitId", unit.id());
        draft.put("code", code);
        draft.put("kind", "BLOCK");
        draft.put("ordinal", 900);
        draft.put("name", "Khối thử " + code);
        return draft;
    }

    private static Map<String, Object> member(TestUnit unit, String from, String to) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("unitId", unit.id());
        member.put("from", from);
        member.put("to", to);
        return member;
    }

    private ValidatableResponse add(Held block, Map<String, Object> member) {
        return office.request()
                .header("If-Match", block.etag())
                .body(member)
                .post(PATH + "/" + block.id() + "/members")
                .then();
    }
}
