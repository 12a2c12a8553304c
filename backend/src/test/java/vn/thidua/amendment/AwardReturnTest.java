package vn.thidua.amendment;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.thidua.GivenAmendments.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenAmendments;
import vn.thidua.GivenAmendments.Held;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.access.Role;

@QuarkusTest
class AwardReturnTest {

    private static final String PATH = "/api/v1/award-returns";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenAmendments amendments;

    private static ValidatableResponse receive(TestAccount by, String id, Object... amount) {
        Map<String, Object> receipt = new HashMap<>(Map.of("on", TODAY, "by", "Đỗ Thị Thử Nghiệm"));
        if (amount.length > 0) {
            receipt.put("amount", amount[0]);
        }
        return by.request().body(receipt).post(PATH + "/" + id + "/receipt").then();
    }

    @Test
    void money_comes_back_in_parts_insignia_as_a_whole_and_then_nothing_is_owed() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        Held signed = amendments.signed(desk, amendments.revocation(desk, award));
        TestAccount officer = given.account(Role.OFFICER, desk.department());
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.findAll { it.subject.id == '" + award + "' }.kind", equalTo(List.of("AWARD_RETURN")))
                .body("items.find { it.subject.id == '" + award + "' }.dueOn", is("2024-12-23"));
        List<String> ids = desk.office().request().get(signed.path()).path("returns.id");
        String insignia = ids.getFirst();
        String money = ids.getLast();
        totals(desk).body("insignia", is(1)).body("sums", is(1)).body("outstanding", is(3_510_000));

        receive(desk.clerk(), insignia, 5).statusCode(422).body("violations[0].code", is("NOT_OF_THIS_KIND"));
        receive(desk.clerk(), money).statusCode(422).body("violations[0].code", is("REQUIRED"));
        receive(desk.clerk(), money, 3_510_001).statusCode(422).body("violations[0].code", is("OUT_OF_RANGE"));
        receive(desk.signatory(), money, 1).statusCode(403);
        receive(given.account(Role.CLERK, decisions.desk().ministry()), money, 1)
                .statusCode(404);

        receive(desk.clerk(), money, 1_000_000)
                .statusCode(200)
                .body("state", is("OWED"))
                .body("returned", is(1_000_000));
        totals(desk).body("outstanding", is(2_510_000)).body("returned", is(1_000_000));
        receive(desk.clerk(), money, 2_510_000)
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("settledOn", is(TODAY))
                .body("actions", empty());
        receive(desk.clerk(), money, 1).statusCode(409);
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.findAll { it.subject.id == '" + award + "' }", hasSize(1));
        receive(desk.clerk(), insignia).statusCode(200).body("state", is("RETURNED"));
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.findAll { it.subject.id == '" + award + "' }", empty());
        desk.office()
                .request()
                .get(signed.path())
                .then()
                .body("receipts", hasSize(3))
                .body("receipts.amount", hasItems(1_000_000, 2_510_000));
        desk.office().request().get(signed.path() + "/timeline").then().body("items.kind", hasItems("GIVEN_BACK"));
    }

    private static ValidatableResponse totals(Desk desk) {
        return desk.office().request().get(PATH + "/totals").then().statusCode(200);
    }

    @Test
    void what_cannot_come_back_is_said_with_the_reason_and_may_come_back_after_all() {
        Desk desk = decisions.desk();
        Held signed = amendments.signed(desk, amendments.revocation(desk, amendments.award(desk)));
        String insignia = desk.office().request().get(signed.path()).path("returns[0].id");
        Map<String, Object> lost = Map.of("on", TODAY, "reason", "Hiện vật bị mất trong lũ.");
        desk.clerk()
                .request()
                .body(lost)
                .post(PATH + "/" + insignia + "/impossibility")
                .then()
                .statusCode(200)
                .body("state", is("IMPOSSIBLE"))
                .body("because", is("Hiện vật bị mất trong lũ."));
        desk.clerk()
                .request()
                .body(lost)
                .post(PATH + "/" + insignia + "/impossibility")
                .then()
                .statusCode(409);
        desk.office()
                .request()
                .queryParam("state", "OWED")
                .get(PATH)
                .then()
                .body("items.what", equalTo(List.of("MONEY")));
        receive(desk.clerk(), insignia).statusCode(200).body("state", is("RETURNED"));
    }

    @Test
    void an_unknown_sum_is_settled_by_whoever_says_that_it_was_all() {
        Desk desk = decisions.desk();
        UUID award = amendments.outside(desk, "MERIT_CERT_PM", "Thủ tướng Chính phủ");
        Held submitted = amendments.step(
                desk.office(),
                amendments.drafted(desk, amendments.revocation(desk, award)),
                "submission",
                Map.of("number", "131/TTr-THỬ", "on", "2024-11-29"));
        Held decided = amendments.step(
                desk.office(),
                submitted,
                "outcome",
                Map.of("number", "1702/QĐ-TTg", "decidedOn", TODAY, "documentId", amendments.document(desk)));
        String money = desk.office().request().get(decided.path()).path("returns[1].id");
        receive(desk.clerk(), money, 500_000).statusCode(200).body("state", is("OWED"));
        desk.clerk()
                .request()
                .body(Map.of("on", TODAY, "by", "Cục Thử", "amount", 300_000, "complete", true))
                .post(PATH + "/" + money + "/receipt")
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("returned", is(800_000));
        totals(desk).body("unknown", is(0)).body("returned", is(800_000));
        desk.clerk()
                .request()
                .body(Map.of("on", "2024-11-30", "by", "Cục Thử"))
                .post(PATH + "/" + desk.office().request().get(decided.path()).path("returns[0].id") + "/receipt")
                .then()
                .statusCode(422)
                .body("violations[0].code", is("ENDS_BEFORE_START"));
    }
}
