package vn.thidua.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
    void what_was_done_to_an_account_is_read_by_who_may_read_the_account() {
        TestUnit ministry = given.unit("Bộ Thử");
        TestUnit department = given.unit("Vụ Thử", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        TestAccount clerk = given.account(Role.CLERK, department);
        String account = "/api/v1/accounts/" + clerk.id();
        String trail = ENTRIES + "&subjectType=ACCOUNT&subjectId=" + clerk.id();
        String etag = admin.request().get(account).header("ETag");
        admin.request()
                .header("If-Match", etag)
                .body(Map.of("reason", "Nghỉ việc"))
                .post(account + "/lock")
                .then()
                .statusCode(200);
        given.account(Role.OFFICER, department).request().get(account).then().statusCode(403);

        for (TestAccount reader :
                List.of(admin, given.account(Role.ADMIN, department), given.account(Role.AUDITOR, ministry))) {
            reader.request()
                    .get(trail)
                    .then()
                    .body("items.findAll { it.outcome == 'DONE' }.action", contains("ACCOUNT_LOCKED"));
        }
        admin.request().get(trail).then().body("items.outcome", everyItem(equalTo("DONE")));
        for (TestAccount stranger : List.of(
                given.account(Role.ADMIN, given.unit("Bộ Khác")),
                given.account(Role.ADMIN, given.unit("Vụ Thử Hai", ministry)),
                given.account(Role.CLERK, ministry))) {
            stranger.request().get(trail).then().body("items", hasSize(0));
        }
    }

    @Test
    void an_auditor_finds_what_a_first_start_loaded_by_its_digest() {
        String loaded = ENTRIES + "&subjectType=DATA_FILE";
        given.account(Role.AUDITOR, given.unit("Bộ Thử"))
                .request()
                .get(loaded)
                .then()
                .body("items.action", everyItem(equalTo("DATA_LOADED")))
                .body("items.by", everyItem(nullValue()))
                .body(
                        "items.subject.label",
                        hasItems("units.csv", "campaigns.json", "demonstration/awards.csv", "award-types.csv"))
                .body("items.find { it.subject.label == 'award-types.csv' }.content.entries", equalTo(20))
                .body("items.find { it.subject.label == 'campaigns.json' }.content.entries", equalTo(8))
                .body("items.content.sha256", everyItem(matchesPattern("[0-9a-f]{64}")));
        given.account(Role.ADMIN, given.unit("Bộ Thử"))
                .request()
                .get(loaded)
                .then()
                .body("items", hasSize(0));
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
                .body("items.action", contains("listAccounts"))
                .body("items.outcome", everyItem(equalTo("REFUSED")));
        given.account(Role.AUDITOR, given.unit("Bộ Khác"))
                .request()
                .get(tried)
                .then()
                .body("items", hasSize(0));
        officer.request().get(tried).then().statusCode(200).body("items", hasSize(0));
    }
}
