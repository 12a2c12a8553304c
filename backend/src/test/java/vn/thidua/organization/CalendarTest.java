package vn.thidua.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;

@QuarkusTest
class CalendarTest {

    @Inject
    Given given;

    @Test
    void the_days_off_of_a_year_say_how_we_know_them() {
        TestAccount reader = given.account(Role.OFFICER, given.unit("Bộ Lịch"));

        reader.request()
                .get("/api/v1/calendar?year=2025")
                .then()
                .statusCode(200)
                .body("year", equalTo(2025))
                .body("days.date", hasItems("2025-01-27", "2025-04-26"))
                .body("days.standing", everyItem(equalTo("RECALLED")))
                .body("days.source", everyItem(notNullValue()))
                .body("days.findAll { it.kind == 'WORKING' }.date", contains("2025-04-26"));
        reader.request().get("/api/v1/calendar").then().body("year", equalTo(2024));
        reader.request().get("/api/v1/calendar?year=1").then().statusCode(422);
    }

    @Test
    void a_term_of_working_days_passes_over_the_lunar_new_year() {
        TestAccount reader = given.account(Role.OFFICER, given.unit("Bộ Hạn"));

        reader.request()
                .get("/api/v1/calendar/due-date?from=2025-01-23&workingDays=5")
                .then()
                .statusCode(200)
                .body("due", equalTo("2025-02-06"));
        reader.request()
                .get("/api/v1/calendar/due-date?workingDays=-1")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?workingDays"));
        reader.request().get("/api/v1/calendar/due-date").then().statusCode(422);
        reader.request()
                .get("/api/v1/calendar/due-date?workingDays=5&from=%2B999999999-12-31")
                .then()
                .statusCode(422);
    }

    @Test
    void a_day_is_entered_counts_from_then_on_and_is_taken_back() {
        TestAccount admin = given.account(Role.ADMIN, given.unit("Bộ Ngày"));
        String due = "/api/v1/calendar/due-date?from=2090-06-01&workingDays=1";
        Map<String, String> body = Map.of("kind", "DAY_OFF", "name", "Ngày thử", "source", "Thông báo thử");

        admin.request().get(due).then().body("due", equalTo("2090-06-02"));
        admin.request()
                .body(body)
                .put("/api/v1/calendar/days/2090-06-02")
                .then()
                .statusCode(200)
                .body("standing", equalTo("ENTERED"));
        admin.request().get(due).then().body("due", equalTo("2090-06-05"));
        admin.request().get("/api/v1/calendar?year=2090").then().body("days.name", hasItem("Ngày thử"));
        admin.request().delete("/api/v1/calendar/days/2090-06-02").then().statusCode(204);
        admin.request().get(due).then().body("due", equalTo("2090-06-02"));
        admin.request().delete("/api/v1/calendar/days/2090-06-02").then().statusCode(404);
    }

    @Test
    void a_day_that_is_what_it_would_be_anyway_is_refused_and_so_is_what_does_not_read() {
        TestAccount admin = given.account(Role.ADMIN, given.unit("Bộ Thừa"));
        TestAccount officer = given.account(Role.OFFICER, given.unit("Bộ Kia"));

        admin.request()
                .body(Map.of("kind", "WORKING", "name", "Thứ sáu"))
                .put("/api/v1/calendar/days/2090-06-02")
                .then()
                .statusCode(422)
                .body("violations.code", contains("NOT_OF_THIS_KIND"));
        admin.request()
                .body(Map.of("kind", "DAY_OFF"))
                .put("/api/v1/calendar/days/2090-06-02")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/name"));
        admin.request()
                .body(Map.of("kind", "DAY_OFF", "name", "x"))
                .put("/api/v1/calendar/days/someday")
                .then()
                .statusCode(404);
        officer.request()
                .body(Map.of("kind", "DAY_OFF", "name", "x"))
                .put("/api/v1/calendar/days/2090-06-02")
                .then()
                .statusCode(403);
        officer.request().delete("/api/v1/calendar/days/2025-01-27").then().statusCode(403);
    }

    @Test
    void everybody_s_calendar_is_not_changed_from_a_department() {
        TestAccount admin = given.account(Role.ADMIN, given.unit("Vụ Lịch", given.unit("Bộ Lịch")));

        admin.request()
                .body(Map.of("kind", "DAY_OFF", "name", "Ngày của vụ"))
                .put("/api/v1/calendar/days/2090-06-02")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
        admin.request().delete("/api/v1/calendar/days/2025-01-27").then().statusCode(403);
    }
}
