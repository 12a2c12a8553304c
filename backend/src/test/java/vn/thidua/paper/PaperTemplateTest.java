package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;

@QuarkusTest
class PaperTemplateTest {

    private static final String PATH = "/api/v1/paper-templates/DECISION";
    private static final String PLAIN =
            "<paper layout=\"portrait\"><p class=\"name\">Quyết định của bộ phận thử</p><p class=\"text\">{counted}</p></paper>";

    @Inject
    Given given;

    private TestAccount admin;

    @BeforeEach
    void anAdministrator() {
        admin = given.account(Role.ADMIN, given.unit("Bộ Thử"));
    }

    @AfterEach
    void putBack() {
        Response now = admin.request().get(PATH);
        if (!now.<Boolean>path("builtIn")) {
            step("/restoration", Map.of("because", "Thử xong"), now.header("ETag"));
        }
    }

    private static Map<String, Object> draft(String content) {
        return Map.of("content", content, "because", "Thử");
    }

    private Response replace(String content, String etag) {
        return admin.request().header("If-Match", etag).body(draft(content)).put(PATH);
    }

    private Response step(String step, Map<String, ?> body, String etag) {
        return admin.request().header("If-Match", etag).body(body).post(PATH + step);
    }

    private String etag() {
        return admin.request().get(PATH).header("ETag");
    }

    private byte[] preview(Map<String, ?> body) {
        return admin.request()
                .body(body)
                .post(PATH + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_template_that_is_replaced_holds_at_once_and_the_one_that_came_with_the_system_comes_back() {
        String before = etag();

        replace(PLAIN, before)
                .then()
                .statusCode(200)
                .body("builtIn", equalTo(false))
                .body("content", equalTo(PLAIN))
                .body("versions[0].because", equalTo("Thử"));
        assertThat(PaperReader.text(preview(Map.of()))).contains("QUYẾT ĐỊNH CỦA BỘ PHẬN THỬ");

        step("/restoration", Map.of("because", "Trở lại"), etag())
                .then()
                .statusCode(200)
                .body("builtIn", equalTo(true))
                .body("content", containsString("{issuer.name}"));
        step("/restoration", Map.of("because", "Trở lại"), etag()).then().statusCode(409);
    }

    @Test
    void who_has_not_seen_the_newest_version_is_refused() {
        String before = etag();
        replace(PLAIN, before).then().statusCode(200);

        replace(PLAIN, before).then().statusCode(412);
        admin.request().body(draft(PLAIN)).put(PATH).then().statusCode(428);
    }

    @Test
    void a_broken_template_is_refused_with_line_and_name_and_nothing_changes() {
        String before = etag();

        admin.request()
                .header("If-Match", before)
                .body(draft("<paper>\n<p>{nguoi_ky}</p>\n</paper>"))
                .put(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/content"))
                .body("violations[0].code", equalTo("TEMPLATE_UNKNOWN_FIELD"))
                .body("violations[0].message", equalTo("Line 2: there is no field “nguoi_ky”."));
        assertThat(etag()).isEqualTo(before);
    }

    @Test
    void a_broken_template_cannot_be_previewed_either() {
        admin.request()
                .body(Map.of("content", "<paper><p></paper>"))
                .post(PATH + "/preview")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("TEMPLATE_NOT_XML"));
    }

    @Test
    void a_preview_keeps_nothing_and_shows_made_up_data_as_a_draft() {
        String before = etag();
        Map<String, Object> trial = new HashMap<>(Map.of("content", PLAIN));

        String text = PaperReader.text(preview(trial));

        assertThat(text).contains("02 cá nhân, 01 tập thể").contains("DỰ THẢO");
        assertThat(etag()).isEqualTo(before);
    }

    @Test
    void a_preview_shows_nobody_what_they_may_not_read() {
        admin.request()
                .body(Map.of("subjectId", java.util.UUID.randomUUID()))
                .post(PATH + "/preview")
                .then()
                .statusCode(404);
    }

    @Test
    void the_standing_office_reads_and_does_not_write() {
        TestAccount office = given.account(Role.STANDING_OFFICE, given.unit("Bộ Thử"));

        office.request()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("actions.name", not(hasItem("EDIT")))
                .body("fields.path", hasItem("given[].lines[].name"));
        office.request()
                .header("If-Match", etag())
                .body(draft(PLAIN))
                .put(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void a_kind_that_does_not_exist_is_not_found() {
        admin.request().get("/api/v1/paper-templates/LETTER").then().statusCode(404);
    }
}
