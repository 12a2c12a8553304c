package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.time.BusinessClock;

@QuarkusTest
class AuditChainTest {

    @Inject
    Trail trail;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerification verification;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    Checkpoints checkpoints;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    private UUID entry;

    @BeforeEach
    void something_happens_and_is_sealed() {
        UUID thing = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> trail.done(new Happening(
                        "THING_TRIED", SubjectType.REQUEST, thing, "thử", null, Map.of("b", 1, "a", "đ"))));
        sealer.seal();
        entry = jdbi.withHandle(handle -> handle.createQuery("select id from audit_entry where subject_id = :id")
                .bind("id", thing)
                .mapTo(UUID.class)
                .one());
    }

    @AfterEach
    void the_chain_is_whole_again() {
        assertThat(verification.verify().intact()).isTrue();
    }

    @Test
    void an_untouched_chain_is_intact_and_tells_its_head() {
        AuditVerification.Result result = verification.verify();
        assertThat(result.intact()).isTrue();
        assertThat(result.firstBroken()).isNull();
        assertThat(result.sealed()).isPositive();
        assertThat(result.head()).hasSize(64);
    }

    @Test
    void the_application_itself_cannot_change_or_drop_an_entry() {
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("update audit_entry set action = 'NOTHING' where id = ?", entry)))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        jdbi.useHandle(handle -> handle.execute("delete from audit_seal where entry_id = ?", entry)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_owner_who_rewrites_an_entry_is_found() throws SQLException {
        asOwner("update audit_entry set content = replace(content, 'đ', 'x') where id = ?");
        assertThat(verification.verify().firstBroken())
                .satisfies(broken -> assertThat(broken.entryId()).isEqualTo(entry))
                .satisfies(broken -> assertThat(broken.reason()).isEqualTo(AuditVerification.Reason.CONTENT_CHANGED));
        asOwner("update audit_entry set content = replace(content, 'x', 'đ') where id = ?");
    }

    @Test
    void an_owner_who_also_rewrites_the_digest_is_found() throws SQLException {
        asOwner("update audit_entry set digest = sha256(digest), salt = salt where id = ?");
        assertThat(verification.verify().firstBroken().reason()).isEqualTo(AuditVerification.Reason.DIGEST_CHANGED);
        byte[] sealed =
                jdbi.withHandle(handle -> handle.createQuery("select digest from audit_seal where entry_id = :id")
                        .bind("id", entry)
                        .mapTo(byte[].class)
                        .one());
        asOwner("update audit_entry set digest = '\\x"
                + java.util.HexFormat.of().formatHex(sealed) + "' where id = ?");
    }

    @Test
    void content_erased_by_law_leaves_the_chain_whole() throws SQLException {
        String content = jdbi.withHandle(handle -> handle.createQuery("select content from audit_entry where id = :id")
                .bind("id", entry)
                .mapTo(String.class)
                .one());
        long before = verification.verify().erased();
        asOwner("update audit_entry set content = null where id = ?");
        AuditVerification.Result result = verification.verify();
        assertThat(result.intact()).isTrue();
        assertThat(result.erased()).isEqualTo(before + 1);
        asOwner("update audit_entry set content = '" + content + "' where id = ?");
    }

    @Test
    void what_was_rolled_back_leaves_no_trace() {
        UUID thing = Ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.done(new Happening("THING_TRIED", SubjectType.REQUEST, thing, "thử", null, Map.of()));
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        assertThat(jdbi.<Integer, RuntimeException>withHandle(
                        handle -> handle.createQuery("select count(*) from audit_entry where subject_id = :id")
                                .bind("id", thing)
                                .mapTo(Integer.class)
                                .one()))
                .isZero();
    }

    @Test
    void where_the_chain_stood_when_a_day_ended_is_published_for_who_keeps_it_outside() throws SQLException {
        asOwner("update audit_seal set sealed_at = sealed_at - interval '3 days' where entry_id = ?");
        try {
            LocalDate today = LocalDate.now(BusinessClock.ZONE);
            assertThat(checkpoints.between(today.minusDays(4), today))
                    .extracting(Checkpoints.Checkpoint::day)
                    .containsExactly(today.minusDays(1), today.minusDays(2), today.minusDays(3));
            String chain = chainOf(entry);
            assertThat(checkpoints.between(today.minusDays(4), today))
                    .allSatisfy(day -> assertThat(day.chain()).isEqualTo(chain));
        } finally {
            asOwner("update audit_seal set sealed_at = sealed_at + interval '3 days' where entry_id = ?");
        }
        RestAssured.given()
                .get("/api/v1/public/audit-checkpoints?from=2024-01-01&to=2025-06-01")
                .then()
                .statusCode(422)
                .body("violations.code", contains("OUT_OF_RANGE"));
        RestAssured.given().get("/api/v1/public/audit-checkpoints").then().statusCode(200);
    }

    private String chainOf(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select encode(chain, 'hex') from audit_seal where entry_id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, entry);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
