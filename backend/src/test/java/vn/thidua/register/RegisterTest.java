package vn.thidua.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterTest {

    @Test
    void anyone_finds_an_award_by_a_name_typed_without_diacritics() {
        given().queryParam("q", "vu ngoc quynh")
                .get("/api/v1/public/awards")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("items.recipient.name", everyItem(is("Vũ Ngọc Quỳnh")))
                .body("items.size()", is(not(0)));
    }
}
