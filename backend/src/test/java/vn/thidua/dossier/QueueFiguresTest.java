package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDossiers.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

@QuarkusTest
class QueueFiguresTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    private Place place;
    private TestAccount colleague;

    @BeforeEach
    void a_queue_of_one_ministry() {
        place = dossiers.place();
        colleague = given.account(Role.STANDING_OFFICE, place.ministry());
        dossiers.open(place);
        dossiers.submitted(place);
        dossiers.claimed(place, place.office());
        dossiers.claimed(place, place.office());
        dossiers.step(
                colleague,
                dossiers.claimed(place, colleague),
                "return",
                Map.of("reason", "Thiếu minh chứng.", "workingDays", 4));
        dossiers.accepted(place);
    }

    private ValidatableResponse figures(TestAccount by, String query) {
        return by.request().get("/api/v1/dossiers/figures" + query).then().statusCode(200);
    }

    @Test
    void the_queue_is_counted_by_state_by_officer_and_by_unit() {
        figures(place.office(), "")
                .body("total", equalTo(6))
                .body("byState.state", contains("DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"))
                .body("byState.count", contains(1, 3, 1, 1))
                .body("byOfficer.size()", equalTo(3))
                .body("byOfficer[0].officer.id", equalTo(place.office().id().toString()))
                .body("byOfficer[0].verifying", equalTo(2))
                .body("byOfficer.find { it.officer == null }.verifying", equalTo(1))
                .body("byOfficer.find { it.mending == 1 }.officer.name", equalTo(colleague.displayName()))
                .body("byUnit.unit.id", contains(place.department().id().toString()))
                .body("byUnit.count", contains(6))
                .body("otherUnits", equalTo(0));
    }

    @Test
    void what_is_due_is_counted_by_the_working_days_that_are_left() {
        figures(place.office(), "")
                .body(
                        "byDaysLeft.from",
                        contains(nullValue(), equalTo(0), equalTo(1), equalTo(3), equalTo(6), equalTo(11), nullValue()))
                .body("byDaysLeft.find { it.from == 3 }.mending", equalTo(1))
                .body("byDaysLeft.verifying.sum()", equalTo(3))
                .body("byDaysLeft.mending.sum()", equalTo(1));
        Begun submitted = dossiers.submitted(place);
        int left = calendar.workingDaysBetween(
                clock.today(),
                LocalDate.parse(read(place.office(), submitted).extract().path("dueOn")));
        figures(place.office(), "")
                .body(
                        "byDaysLeft.findAll { it.from != null && it.from <= " + left + " && (it.to == null || it.to >= "
                                + left + ") }.verifying",
                        contains(4));
    }

    @Test
    void what_is_counted_is_what_the_list_would_show() {
        figures(place.office(), "?claim=MINE").body("total", equalTo(2)).body("byState.state", contains("SUBMITTED"));
        figures(place.office(), "?state=RETURNED&year=1999")
                .body("total", equalTo(0))
                .body("byUnit.size()", equalTo(0));
        figures(place.office(), "?q=khong-co-ho-so-nay").body("total", equalTo(0));
        figures(place.office(), "?unit=" + place.department().id()).body("total", equalTo(6));
        place.office()
                .request()
                .get("/api/v1/dossiers/figures?state=LOST")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?state"));
    }

    @Test
    void nothing_out_of_reach_is_counted() {
        TestAccount elsewhere = given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"));
        figures(elsewhere, "").body("total", equalTo(0)).body("byOfficer.size()", equalTo(0));
        given.accountWithoutRoles()
                .request()
                .get("/api/v1/dossiers/figures")
                .then()
                .statusCode(403);
        figures(place.officer(), "").body("byUnit", hasItem(hasEntry("count", 6)));
    }
}
