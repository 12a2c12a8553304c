package vn.thidua.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;

/** On 2 December 2024, a Monday. */
@QuarkusTest
class HandoverTest {

    private static final String DUES = "/api/v1/handover-dues";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private Desk desk;

    @BeforeEach
    void a_ministry_that_decides() {
        desk = decisions.desk();
    }

    private Held signed(int lines, String award) {
        UUID[] nominations = new UUID[lines];
        for (int i = 0; i < lines; i++) {
            nominations[i] = decisions.passed(desk, award);
        }
        return decisions.signed(desk, nominations);
    }

    private Response dues(Held decision, String more) {
        return desk.clerk().request().get(DUES + "?limit=100&decision=" + decision.id() + more);
    }

    private List<Map<String, Object>> items(Held decision, String more) {
        return dues(decision, more).then().statusCode(200).extract().path("items");
    }

    private static Map<String, Object> item(Map<String, Object> due) {
        return new LinkedHashMap<>(Map.of("dueId", due.get("id"), "version", due.get("version")));
    }

    private ValidatableResponse handOver(String on, List<Map<String, Object>> items) {
        return desk.clerk()
                .request()
                .body(Map.of("on", on, "place", "Lễ tổng kết năm, Hội trường Bộ", "items", items))
                .post("/api/v1/handovers")
                .then();
    }

    private List<String> owed() {
        return desk.clerk()
                .request()
                .get("/api/v1/obligations?kind=AWARD_HAND_OVER")
                .path("items.subject.id");
    }

    @Test
    void a_signed_decision_opens_insignia_and_money_of_each_line() {
        Held decision = signed(2, GivenDecisions.CERTIFICATE);
        dues(decision, "")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.findAll { it.part == 'INSIGNIA' }.items.flatten()", contains("CERTIFICATE", "CERTIFICATE"))
                .body("items.findAll { it.part == 'MONEY' }.amount", contains(3510000, 3510000))
                .body(
                        "items.findAll { it.part == 'MONEY' }.payer.id",
                        hasItem(desk.ministry().id().toString()))
                .body("items.dueOn", contains(nullValue(), nullValue(), nullValue(), nullValue()));
        assertThat(owed()).contains(decision.id());
    }

    @Test
    void a_ceremony_hands_over_many_and_what_is_refused_for_one_keeps_nobody_back() {
        Held decision = signed(2, GivenDecisions.CERTIFICATE);
        List<Map<String, Object>> money = items(decision, "&part=MONEY");
        Map<String, Object> other = item(money.get(1));
        other.put("amount", 1);
        handOver("2024-12-02", List.of(item(money.get(0)), other))
                .statusCode(200)
                .body("items[0].done", is(true))
                .body("items[0].version", is(1))
                .body("items[1].done", is(false))
                .body("items[1].problem.violations[0].code", is("DIFFERS"));
        dues(decision, "&state=OPEN").then().body("items", hasSize(3));
        desk.clerk()
                .request()
                .get("/api/v1/handover-totals?decision=" + decision.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].year", is(2024))
                .body("lines", is(2))
                .body("openLines", is(1))
                .body("due", is(7020000))
                .body("paid", is(3510000))
                .body("outstanding", is(3510000));
        handOver("2024-12-02", List.of(item(money.get(0)))).body("items[0].problem.code", is("STALE"));
    }

    @Test
    void what_is_all_handed_over_is_owed_no_more_until_it_is_taken_back() {
        Held decision = signed(1, GivenDecisions.CERTIFICATE);
        List<Map<String, Object>> all = items(decision, "");
        Map<String, Object> somebodyElse = item(all.get(0));
        somebodyElse.put("to", "Trần Thị Bình");
        handOver("2024-12-02", List.of(somebodyElse)).body("items[0].problem.violations[0].pointer", is("/capacity"));
        somebodyElse.put("capacity", "Giấy ủy quyền ngày 28/11/2024");
        handOver("2024-12-02", List.of(somebodyElse, item(all.get(1)))).body("items.done", contains(true, true));
        assertThat(owed()).doesNotContain(decision.id());

        String due = DUES + "/" + all.get(0).get("id");
        Response before = desk.clerk().request().get(due);
        before.then()
                .statusCode(200)
                .body("receipts", hasSize(1))
                .body("receipts[0].handedTo", is("Trần Thị Bình"))
                .body("actions.action", hasItems("CORRECT", "TAKE_BACK"));
        Response corrected = desk.clerk()
                .request()
                .header("If-Match", before.header("ETag"))
                .body(Map.of("on", "2024-12-02", "place", "Tại trụ sở", "reason", "Ghi nhầm người nhận."))
                .post(due + "/correction");
        corrected
                .then()
                .statusCode(200)
                .body("receipts", hasSize(2))
                .body("receipts.holds", contains(true, false))
                .body("receipts[0].handedTo", nullValue())
                .body("receipts[0].because", is("Ghi nhầm người nhận."));
        desk.clerk()
                .request()
                .header("If-Match", corrected.header("ETag"))
                .body(Map.of("reason", "Chưa nhận."))
                .post(due + "/taking-back")
                .then()
                .statusCode(200)
                .body("due.state", is("OPEN"))
                .body("receipts", hasSize(3));
        assertThat(owed()).contains(decision.id());
    }

    @Test
    void nothing_is_handed_over_before_it_was_decided_or_tomorrow() {
        Held decision = signed(1, GivenDecisions.CERTIFICATE);
        Map<String, Object> due = items(decision, "&part=MONEY").getFirst();
        handOver("2024-12-03", List.of(item(due))).body("items[0].problem.violations[0].code", is("IN_THE_FUTURE"));
        handOver("2024-12-01", List.of(item(due))).body("items[0].problem.violations[0].code", is("ENDS_BEFORE_START"));
    }

    @Test
    void what_an_award_gave_that_no_longer_stands_is_not_handed_over() {
        Held decision = signed(1, GivenDecisions.CERTIFICATE);
        Map<String, Object> due = items(decision, "&part=INSIGNIA").getFirst();
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because) values (?, ?, 'REVOKED', daterange('2024-12-01', null), 'Thử')",
                UUID.randomUUID(),
                UUID.fromString((String) due.get("awardId"))));
        handOver("2024-12-02", List.of(item(due))).body("items[0].problem.code", is("AWARD_NOT_IN_FORCE"));
        dues(decision, "").then().body("items", hasSize(0));
    }

    @Test
    void what_others_decided_is_not_seen_from_another_ministry() {
        Held decision = signed(1, GivenDecisions.CERTIFICATE);
        Map<String, Object> due = items(decision, "").getFirst();
        Desk elsewhere = decisions.desk();
        elsewhere.clerk().request().get(DUES + "/" + due.get("id")).then().statusCode(404);
        elsewhere
                .clerk()
                .request()
                .get(DUES + "?decision=" + decision.id())
                .then()
                .body("items.id", not(hasItem(due.get("id"))));
    }
}
