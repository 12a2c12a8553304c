package vn.thidua;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationStartTest {

    @Inject
    DataSource dataSource;

    @Test
    void the_application_is_ready_on_a_migrated_database() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void the_application_works_with_the_lesser_role_and_generic_plans() throws SQLException {
        assertThat(value("select current_user")).isEqualTo(vn.thidua.platform.database.EmbeddedPostgres.APP);
        assertThat(value("show plan_cache_mode")).isEqualTo("force_generic_plan");
    }

    @Test
    void the_machine_and_the_session_count_in_universal_time() throws SQLException {
        assertThat(TimeZone.getDefault().getRawOffset()).isZero();
        assertThat(value("show timezone")).isIn("UTC", "Etc/UTC");
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
