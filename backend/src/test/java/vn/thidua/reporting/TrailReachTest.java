package vn.thidua.reporting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class TrailReachTest {

    private static final String ENTRIES = "/api/v1/audit/entries?limit=100";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Test
    void a_trail_is_read_by_who_reads_the_thing() {
        Place place = dossiers.place();
        String trail = ENTRIES + "&subjectId=" + dossiers.open(place).id();

        for (Role role : new Role[] {Role.OFFICER, Role.STANDING_OFFICE, Role.AUDITOR}) {
            given.account(role, place.ministry())
                    .request()
                    .get(trail)
                    .then()
                    .body("items.action", hasItem("DOSSIER_OPENED"));
        }
        for (Role role : new Role[] {Role.CLERK, Role.ADMIN}) {
            given.account(role, place.ministry()).request().get(trail).then().body("items", hasSize(0));
        }
    }

    @Test
    void an_auditor_sees_what_was_refused_to_accounts_within_reach() {
        TestUnit ministry = given.unit("Bộ Thử");
        TestAccount officer = given.account(Role.OFFICER, given.unit("Vụ Thử", ministry));
        officer.request().get("/api/v1/accounts").then().statusCode(403);
        String tried = ENTRIES + "&actor=" + officer.id();

        given.account(Role.AUDITOR, ministry)
                .request()
                .get(tried)
                .then()
                .body("items", hasSize(1))
                .body("items.outcome", everyItem(equalTo("REFUSED")));
        given.account(Role.AUDITOR, given.unit("Bộ Khác"))
                .request()
                .get(tried)
                .then()
                .body("items", hasSize(0));
        officer.request().get(tried).then().statusCode(200).body("items", hasSize(0));
    }
}
