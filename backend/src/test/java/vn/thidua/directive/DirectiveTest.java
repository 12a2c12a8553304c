package vn.thidua.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;

@QuarkusTest
class DirectiveTest {

    private static final String DIRECTIVES = "/api/v1/directives";

    @Inject
    Given given;

    @Inject
    DirectiveFirstStart firstStart;

    private TestAccount reader;

    @BeforeEach
    void set() {
        reader = given.account(Role.OFFICER, given.unit("Vụ Thử"));
    }

    private String idOf(String code) {
        return reader.request()
                .get(DIRECTIVES + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }

    @Test
    void the_plan_is_there_point_by_point_with_what_each_asks_of_whom() {
        reader.request()
                .get(DIRECTIVES + "/" + idOf("KH-BTNMT-2021-11-08"))
                .then()
                .statusCode(200)
                .body("number", nullValue())
                .body("issuedOn", equalTo("2021-11-08"))
                .body("signer", equalTo("Nguyễn Thị Phương Hoa"))
                .body("signMode", equalTo("KT"))
                .body("signerTitle", equalTo("Thứ trưởng"))
                .body(
                        "points.code",
                        contains(
                                "I.1", "I.2", "I.3", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "III.1", "III.2",
                                "III.3", "III.END"))
                .body("points.find { it.code == 'II.5' }.rhythm", equalTo("Hằng năm"))
                .body("recipients", hasSize(7))
                .body("standing", equalTo("READ"))
                .body("corrections", hasSize(6));
    }

    @Test
    void what_implements_what_is_told_both_ways() {
        reader.request()
                .get(DIRECTIVES + "/" + idOf("KH-BTNMT-2021-11-08"))
                .then()
                .body("implements.number", containsInAnyOrder("19/CT-TTg", "16/KH-HĐTĐKT"))
                .body("mentions.number", containsInAnyOrder("34-CT/TW", "03/KH-BTNMT"));
        reader.request()
                .get(DIRECTIVES + "/" + idOf("CT-19-CT-TTG-2021"))
                .then()
                .body("implementedBy.issuedOn", contains("2021-08-31", "2021-11-08"));
    }

    @Test
    void the_list_is_searched_without_diacritics_and_newest_first() {
        reader.request()
                .get(DIRECTIVES + "?q=thu tuong phat dong&kind=DIRECTIVE")
                .then()
                .body("items.number", contains("19/CT-TTg"));
        reader.request()
                .get(DIRECTIVES + "?q=thi dua&limit=1")
                .then()
                .body("items[0].title", startsWith("Tổ chức thực hiện"));
        reader.request().get(DIRECTIVES + "?kind=LAW").then().statusCode(422);
    }

    @Test
    void loading_twice_changes_nothing() {
        firstStart.load();
        reader.request()
                .get(DIRECTIVES + "?q=19/CT-TTg&kind=DIRECTIVE&count=true")
                .then()
                .body("total.count", equalTo(1))
                .body("items.code", hasItem("CT-19-CT-TTG-2021"));
    }

    @Test
    void nobody_reads_without_signing_in_and_what_is_not_there_is_not_found() {
        given.nobody().get(DIRECTIVES).then().statusCode(401);
        given.accountWithoutRoles().request().get(DIRECTIVES).then().statusCode(403);
        reader.request().get(DIRECTIVES + "/" + UUID.randomUUID()).then().statusCode(404);
        reader.request().get(DIRECTIVES + "/x").then().statusCode(404);
    }
}
