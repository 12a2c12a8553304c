package vn.thidua.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;

/** On 2 December 2024, a Monday. */
@QuarkusTest
class ReplacementTest {

    private static final String PATH = "/api/v1/replacements";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private Desk desk;
    private TestAccount officer;

    @BeforeEach
    void a_unit_that_asks_and_a_ministry_that_replaces() {
        desk = decisions.desk();
        officer = given.account(Role.OFFICER, desk.department());
    }

    private String award() {
        Held decision = decisions.published(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        return desk.office().request().get(decision.path()).path("lines[0].id");
    }

    private Response ask(String award, String what) {
        return officer.request()
                .body(Map.of("awardId", award, "what", what, "reason", "DAMAGED", "account", "Bị ướt trong đợt lũ."))
                .post(PATH);
    }

    private Response step(Response replacement, String step, Map<String, ?> body) {
        return desk.clerk()
                .request()
                .header("If-Match", replacement.header("ETag"))
                .body(body)
                .post(PATH + "/" + replacement.path("item.id") + "/" + step);
    }

    private List<String> owed(String kind) {
        return desk.clerk().request().get("/api/v1/obligations?kind=" + kind).path("items.subject.id");
    }

    @Test
    void a_certificate_is_issued_again_and_its_code_says_so() {
        String award = award();
        Response asked = ask(award, "CERTIFICATE");
        asked.then()
                .statusCode(201)
                .body("item.state", is("ASKED"))
                .body("item.way", is("OWN"))
                .body("term.days", is(15))
                .body("term.dueOn", is("2024-12-17"))
                .body("term.standing", is("ANALOGUE"))
                .body("actions", is(List.of()));
        String id = asked.path("item.id");
        assertThat(owed("REPLACEMENT_SETTLE")).contains(id);
        ask(award, "CERTIFICATE").then().statusCode(409).body("code", is("ALREADY_EXISTS"));
        Response seen = desk.clerk().request().get(PATH + "/" + id);
        seen.then().body("actions.action", contains("APPROVE", "REFUSE"));
        Response approved = step(seen, "approval", Map.of());
        Response issued = step(approved, "issue", Map.of("number", "12/CL-BTNMT", "on", "2024-12-02"));
        issued.then().statusCode(200).body("item.state", is("ISSUED"));
        String code = officer.request().get("/api/v1/awards/" + award).path("verificationCode");
        given.nobody()
                .get("/api/v1/public/awards/verification/" + code)
                .then()
                .statusCode(200)
                .body("award.standing", is("IN_FORCE"))
                .body("reissue.number", is("12/CL-BTNMT"))
                .body("reissue.issuedOn", is("2024-12-02"));
        officer.request()
                .get("/api/v1/awards/" + award + "/certificate?format=pdf")
                .then()
                .statusCode(200);
        assertThat(owed("REPLACEMENT_HAND_OVER")).contains(id);
        step(issued, "handing-over", Map.of("on", "2024-12-02", "to", "Trần Thị Bình"))
                .then()
                .statusCode(200)
                .body("item.state", is("HANDED_OVER"))
                .body("handedTo", is("Trần Thị Bình"));
        assertThat(owed("REPLACEMENT_HAND_OVER")).doesNotContain(id);
    }

    @Test
    void what_those_above_decided_is_forwarded_and_its_outcome_entered() {
        String award = award();
        String above = jdbi.withHandle(handle -> {
            UUID id = UUID.randomUUID();
            handle.execute(
                    "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority)"
                            + " select ?, 'LABOR_ORDER_3', recipient_kind, recipient_name, person_id, unit_id, unit_name, 2023, '2024-03-01', '99/QĐ-CTN', 'Chủ tịch nước'"
                            + " from award where id = ?",
                    id,
                    UUID.fromString(award));
            return id.toString();
        });
        Response asked = ask(above, "INSIGNIA");
        asked.then().statusCode(201).body("item.way", is("ABOVE"));
        Response seen = desk.clerk().request().get(PATH + "/" + asked.path("item.id"));
        seen.then().body("actions.action", contains("FORWARD", "REFUSE"));
        step(seen, "approval", Map.of()).then().statusCode(422);
        Response forwarded = step(seen, "forwarding", Map.of("number", "4621/BTNMT", "on", "2024-12-02"));
        forwarded.then().statusCode(200).body("item.state", is("FORWARDED"));
        step(forwarded, "issue", Map.of("number", "1", "on", "2024-12-02"))
                .then()
                .statusCode(409);
        step(forwarded, "outcome", Map.of("number", "77/BNV", "on", "2024-12-02"))
                .then()
                .statusCode(200)
                .body("item.issueNumber", is("77/BNV"));
    }

    @Test
    void nothing_is_replaced_of_an_award_that_no_longer_stands() {
        String award = award();
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because) values (?, ?, 'REVOKED', daterange('2024-12-01', null), 'Thử')",
                UUID.randomUUID(),
                UUID.fromString(award)));
        ask(award, "CERTIFICATE").then().statusCode(409).body("code", is("AWARD_NOT_IN_FORCE"));
    }

    @Test
    void a_refused_one_may_be_asked_again_and_others_do_not_see_it() {
        String award = award();
        Response asked = ask(award, "CERTIFICATE");
        Response refused = step(asked, "refusal", Map.of("reason", "Bản gốc vẫn dùng được."));
        refused.then().statusCode(200).body("item.state", is("REFUSED")).body("term.past", is(false));
        ask(award, "CERTIFICATE").then().statusCode(201);
        Desk elsewhere = decisions.desk();
        String id = asked.path("item.id");
        elsewhere.clerk().request().get(PATH + "/" + id).then().statusCode(404);
        elsewhere.clerk().request().get(PATH).then().body("items.id", not(hasItem(id)));
        given.nobody()
                .get("/api/v1/public/awards/verification/"
                        + officer.request().get("/api/v1/awards/" + award).<String>path("verificationCode"))
                .then()
                .body("reissue", nullValue());
    }
}
