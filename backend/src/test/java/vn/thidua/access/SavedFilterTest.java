package vn.thidua.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;

@QuarkusTest
class SavedFilterTest {

    private static final String FILTERS = "/api/v1/saved-filters";

    @Inject
    Given given;

    private static Map<String, Object> filter(String list, String name, String query, boolean opens) {
        return Map.of("list", list, "name", name, "query", query, "opens", opens);
    }

    private static String saved(TestAccount account, Map<String, Object> filter) {
        return account.request()
                .body(filter)
                .post(FILTERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse of(TestAccount account, String list) {
        return account.request().queryParam("list", list).get(FILTERS).then().statusCode(200);
    }

    @Test
    void a_filter_is_kept_by_name_for_its_list_and_its_account_alone() {
        TestAccount account = given.accountWithoutRoles();
        TestAccount another = given.accountWithoutRoles();
        saved(account, filter("dossiers", "Sắp đến hạn", "sort=dueOn", false));
        saved(account, filter("dossiers", "Ánh xem", "q=anh", false));
        saved(account, filter("awards", "Năm 2023", "year=2023", false));
        of(account, "dossiers")
                .body("items.name", contains("Ánh xem", "Sắp đến hạn"))
                .body("items[1].query", equalTo("sort=dueOn"));
        of(another, "dossiers").body("items", empty());
    }

    @Test
    void a_list_opens_with_one_of_them_and_the_last_that_was_said_stands() {
        TestAccount account = given.accountWithoutRoles();
        saved(account, filter("dossiers", "Một", "state=SUBMITTED", true));
        String two = saved(account, filter("dossiers", "Hai", "state=DRAFT", true));
        saved(account, filter("awards", "Ba", "year=2023", true));
        of(account, "dossiers").body("items.findAll { it.opens }.name", contains("Hai"));
        account.request()
                .body(filter("dossiers", "Hai", "", false))
                .put(FILTERS + "/" + two)
                .then()
                .statusCode(200)
                .body("query", equalTo(""));
        of(account, "dossiers").body("items.findAll { it.opens }", empty());
        of(account, "awards").body("items.findAll { it.opens }.name", contains("Ba"));
    }

    @Test
    void a_name_that_is_there_is_refused_at_its_field() {
        TestAccount account = given.accountWithoutRoles();
        saved(account, filter("dossiers", "Một", "", false));
        String two = saved(account, filter("dossiers", "Hai", "", false));
        account.request()
                .body(filter("dossiers", "Một", "", false))
                .post(FILTERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"))
                .body("violations.pointer", hasItem("/name"));
        account.request()
                .body(filter("dossiers", "Một", "", false))
                .put(FILTERS + "/" + two)
                .then()
                .statusCode(409)
                .body("violations.code", hasItem("TAKEN"));
        account.request()
                .body(filter("awards", "Hai", "", false))
                .put(FILTERS + "/" + two)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/list"));
    }

    @Test
    void what_is_another_account_s_is_not_there() {
        TestAccount account = given.accountWithoutRoles();
        TestAccount another = given.accountWithoutRoles();
        String id = saved(account, filter("dossiers", "Một", "", false));
        another.request()
                .body(filter("dossiers", "Lấy", "", true))
                .put(FILTERS + "/" + id)
                .then()
                .statusCode(404);
        another.request().delete(FILTERS + "/" + id).then().statusCode(404);
        account.request().delete(FILTERS + "/" + id).then().statusCode(204);
        account.request().delete(FILTERS + "/" + id).then().statusCode(404);
        of(account, "dossiers").body("items", empty());
    }

    @Test
    void a_list_keeps_fifty_at_most_and_what_is_too_long_is_refused() {
        TestAccount account = given.accountWithoutRoles();
        for (int n = 1; n <= 50; n++) {
            saved(account, filter("units", "Bộ lọc " + n, "", false));
        }
        account.request()
                .body(filter("units", "Một nữa", "", false))
                .post(FILTERS)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("TOO_MANY"));
        account.request()
                .body(filter("people", "x".repeat(81), "y".repeat(2001), false))
                .post(FILTERS)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/name"))
                .body("violations.pointer", hasItem("/query"));
        account.request().queryParam("list", "../etc").get(FILTERS).then().statusCode(422);
    }
}
