package vn.thidua.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.platform.time.BusinessClock;

@QuarkusTest
class ActorTest {

    @Inject
    Given given;

    @Inject
    BusinessClock clock;

    @Test
    void me_tells_who_i_am_what_i_may_do_and_where() {
        TestUnit ministry = given.unit("Bộ Thử");
        TestUnit department = given.unit("Vụ Thử", ministry);
        TestAccount officer = given.account(Role.OFFICER, department);

        officer.request()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("account.username", equalTo(officer.username()))
                .body("grants.role", contains("OFFICER"))
                .body("grants[0].unit.name", equalTo("Vụ Thử"))
                .body("permissions", hasItem("DOSSIER_DRAFT"))
                .body("permissions", not(hasItem("DECISION_SIGN")))
                .body("today", equalTo(clock.today().toString()));
    }

    @Test
    void a_role_counts_from_its_first_day_to_its_last() {
        TestUnit unit = given.unit("Vụ Thử");
        TestAccount ended = given.account(Role.OFFICER, unit, clock.today().minusYears(1), clock.today());
        TestAccount coming = given.account(Role.OFFICER, unit, clock.today().plusDays(1), null);
        TestAccount lastDay = given.account(
                Role.OFFICER, unit, clock.today().minusYears(1), clock.today().plusDays(1));

        ended.request()
                .get("/api/v1/me")
                .then()
                .body("permissions.size()", equalTo(0))
                .body("grants.size()", equalTo(0));
        coming.request().get("/api/v1/me").then().body("permissions.size()", equalTo(0));
        lastDay.request()
                .get("/api/v1/me")
                .then()
                .body("permissions", hasItem("DOSSIER_DRAFT"))
                .body("grants[0].to", equalTo(clock.today().toString()));
    }

    @Test
    void without_a_token_the_answer_is_a_problem_with_401() {
        given.nobody()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("NOT_SIGNED_IN"));
    }
}
