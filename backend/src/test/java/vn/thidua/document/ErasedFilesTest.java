package vn.thidua.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

/** A kill between the commit that erased a document and the end of its bytes: the next start, or hour, finds them. */
@QuarkusTest
class ErasedFilesTest {

    @Inject
    Given given;

    @Inject
    FileSweeper sweeper;

    @Inject
    FileStore store;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    private TestUnit unit;
    private TestAccount officer;

    @BeforeEach
    void a_unit_with_its_officer() {
        unit = given.unit("Cục Thử", given.unit("Bộ Thử"));
        officer = given.account(Role.OFFICER, unit);
    }

    private Response upload(String content) {
        Response uploaded = given().auth()
                .oauth2(officer.token())
                .contentType("application/octet-stream")
                .queryParam("fileName", "a.pdf")
                .queryParam("unit", unit.id())
                .body(("%PDF-1.4\n" + content).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents");
        uploaded.then().statusCode(201);
        return uploaded;
    }

    /** Committed, and nothing after it. */
    private void erasedAndKilled(String document) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into document_erasure (document_id, decision_number, decided_on) values (?, '1/QĐ', '2024-12-02')")) {
            insert.setObject(1, UUID.fromString(document));
            insert.executeUpdate();
        }
    }

    @Test
    void bytes_that_a_kill_left_behind_are_swept() throws Exception {
        Response uploaded = upload(UUID.randomUUID().toString());
        String sha256 = uploaded.path("sha256");
        erasedAndKilled(uploaded.path("id"));
        assertThat(store.path(sha256)).exists();
        officer.request()
                .get("/api/v1/documents/" + uploaded.path("id") + "/content")
                .then()
                .statusCode(410)
                .body("code", is("DOCUMENT_ERASED"));

        sweeper.sweepErased();

        assertThat(store.path(sha256)).doesNotExist();
    }

    @Test
    void bytes_that_another_document_has_stay_and_what_is_brought_again_is_kept_again() throws Exception {
        String content = UUID.randomUUID().toString();
        Response erased = upload(content);
        Response kept = upload(content);
        erasedAndKilled(erased.path("id"));

        sweeper.sweepErased();

        assertThat(store.path(erased.path("sha256"))).exists();
        erasedAndKilled(kept.path("id"));
        sweeper.sweepErased();
        assertThat(store.path(erased.path("sha256"))).doesNotExist();
        Response again = upload(content);
        sweeper.sweepErased();
        officer.request()
                .get("/api/v1/documents/" + again.path("id") + "/content")
                .then()
                .statusCode(200);
    }
}
