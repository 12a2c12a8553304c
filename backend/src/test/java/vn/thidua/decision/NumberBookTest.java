package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.thidua.GivenDecisions.CERTIFICATE;
import static vn.thidua.GivenDecisions.SYMBOL;
import static vn.thidua.GivenDecisions.signature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;

@QuarkusTest
class NumberBookTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    private static Response open(TestAccount by, Desk desk, String mode) {
        return by.request()
                .body(Map.of("unitId", desk.ministry().id(), "symbol", SYMBOL, "year", 2024, "mode", mode))
                .post("/api/v1/number-books");
    }

    private static Response rule(TestAccount by, String id, String etag, String mode) {
        return by.request().header("If-Match", etag).body(Map.of("mode", mode)).put("/api/v1/number-books/" + id);
    }

    private String number(Desk desk, Held decision) {
        return desk.office().request().get(decision.path()).path("number");
    }

    @Test
    void the_first_signature_of_a_year_opens_the_book_and_the_next_counts_on() {
        Desk desk = decisions.desk();
        desk.clerk()
                .request()
                .get("/api/v1/number-books")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(number(desk, decisions.signed(desk, decisions.passed(desk, CERTIFICATE))))
                .isEqualTo("1/" + SYMBOL);
        assertThat(number(desk, decisions.signed(desk, decisions.passed(desk, CERTIFICATE))))
                .isEqualTo("2/" + SYMBOL);
        desk.clerk()
                .request()
                .queryParam("year", 2024)
                .get("/api/v1/number-books")
                .then()
                .body("items", hasSize(1))
                .body("items[0].last", is(2))
                .body("items[0].mode", is("OWN"))
                .body("items[0].unit.id", is(desk.ministry().id().toString()));
    }

    @Test
    void an_external_book_takes_the_number_the_registry_gave_once() {
        Desk desk = decisions.desk();
        open(desk.clerk(), desk, "EXTERNAL").then().statusCode(201);
        Held first = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        desk.office().request().get(first.path()).then().body("numbering", is("EXTERNAL"));
        decisions
                .tried(desk.signatory(), first, "signature", signature())
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/number")))
                .body("violations.code", equalTo(List.of("REQUIRED")));
        Held signed = decisions.step(desk.signatory(), first, "signature", signature(1234));
        assertThat(number(desk, signed)).isEqualTo("1234/" + SYMBOL);
        Held second = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        decisions
                .tried(desk.signatory(), second, "signature", signature(1234))
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"))
                .body("violations.code", equalTo(List.of("TAKEN")));
        desk.office().request().get(second.path()).then().body("state", is("PROPOSED"));
        assertThat(number(desk, decisions.step(desk.signatory(), second, "signature", signature(1235))))
                .isEqualTo("1235/" + SYMBOL);
    }

    @Test
    void a_book_that_counts_takes_no_number_from_outside() {
        Desk desk = decisions.desk();
        Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        decisions
                .tried(desk.signatory(), proposed, "signature", signature(7))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("NOT_OF_THIS_KIND")));
        decisions
                .tried(desk.signatory(), proposed, "signature", signature(0))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("OUT_OF_RANGE")));
    }

    @Test
    void a_book_that_turns_to_counting_goes_on_above_what_was_taken() {
        Desk desk = decisions.desk();
        String book = open(desk.clerk(), desk, "EXTERNAL").path("id");
        Held external = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        decisions.step(desk.signatory(), external, "signature", signature(40));
        TestAccount admin = given.account(Role.ADMIN, desk.ministry());
        rule(admin, book, "\"0\"", "OWN")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("last", is(40));
        assertThat(number(desk, decisions.signed(desk, decisions.passed(desk, CERTIFICATE))))
                .isEqualTo("41/" + SYMBOL);
    }

    @Test
    void a_book_is_kept_by_its_clerk_or_an_administrator_alone() {
        Desk desk = decisions.desk();
        open(desk.office(), desk, "OWN").then().statusCode(403).body("code", is("NOT_ALLOWED"));
        open(given.account(Role.OFFICER, desk.ministry()), desk, "OWN").then().statusCode(403);
        open(decisions.desk().clerk(), desk, "OWN").then().statusCode(404).body("code", is("NOT_FOUND"));
        Response opened = open(desk.clerk(), desk, "OWN");
        opened.then().statusCode(201).header("ETag", "\"0\"");
        open(desk.clerk(), desk, "OWN").then().statusCode(409).body("code", is("ALREADY_EXISTS"));
        String id = opened.path("id");
        rule(decisions.desk().clerk(), id, "\"0\"", "EXTERNAL").then().statusCode(404);
        rule(desk.signatory(), id, "\"0\"", "EXTERNAL").then().statusCode(403);
        desk.clerk()
                .request()
                .body(Map.of("mode", "EXTERNAL"))
                .put("/api/v1/number-books/" + id)
                .then()
                .statusCode(428);
        rule(desk.clerk(), id, "\"0\"", "EXTERNAL").then().statusCode(200);
        rule(desk.clerk(), id, "\"0\"", "OWN").then().statusCode(412).body("code", is("STALE"));
        rule(desk.clerk(), id, "\"1\"", "BOTH").then().statusCode(422);
        desk.signatory()
                .request()
                .get("/api/v1/number-books/" + id)
                .then()
                .statusCode(200)
                .body("mode", is("EXTERNAL"));
    }
}
