package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.platform.time.BusinessClock;

@QuarkusTest
class AccountTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<String, String> REASON = Map.of("reason", "Chuyển công tác");

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    TestUnit ministry;
    TestUnit department;
    TestAccount admin;

    @BeforeEach
    void a_ministry_with_an_administrator() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        admin = given.account(Role.ADMIN, ministry);
    }

    private ExtractableResponse<Response> newAccount() {
        return admin.request()
                .body(Map.of(
                        "username",
                        "moi-" + COUNTER.incrementAndGet() + "-" + System.nanoTime(),
                        "displayName",
                        "Người Mới"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", equalTo("\"0\""))
                .extract();
    }

    private void step(TestAccount by, UUID id, String step, Object body, int status, String code) {
        String etag = admin.request().get("/api/v1/accounts/" + id).header("ETag");
        by.request()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/accounts/" + id + "/" + step)
                .then()
                .statusCode(status)
                .body(code == null ? "state" : "code", code == null ? notNullValue() : equalTo(code));
    }

    private static ExtractableResponse<Response> signIn(Given given, String username, String password) {
        return given.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/tokens")
                .then()
                .extract();
    }

    @Test
    void a_new_account_has_a_password_told_once_and_does_nothing_until_it_is_changed() {
        ExtractableResponse<Response> created = newAccount();
        String username = created.path("username");
        String oneTime = created.path("oneTimePassword");
        admin.request()
                .get("/api/v1/accounts/" + created.path("id"))
                .then()
                .body("oneTimePassword", nullValue())
                .body("mustChangePassword", equalTo(true));

        ExtractableResponse<Response> signedIn = signIn(given, username, oneTime);
        assertThat(signedIn.<Boolean>path("mustChangePassword")).isTrue();
        String token = signedIn.path("accessToken");
        given.nobody().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
        given.nobody()
                .auth()
                .oauth2(token)
                .get("/api/v1/sessions")
                .then()
                .statusCode(403)
                .body("code", equalTo("PASSWORD_CHANGE_REQUIRED"));

        changePassword(token, "không phải", "sông núi nước nam", 422, "/currentPassword", "WRONG_PASSWORD");
        changePassword(token, oneTime, "ngắn", 422, "/newPassword", "WEAK_PASSWORD");
        changePassword(token, oneTime, username + " của tôi", 422, "/newPassword", "WEAK_PASSWORD");
        changePassword(token, oneTime, "aaaaaaaaaaaaaaaa", 422, "/newPassword", "WEAK_PASSWORD");
        changePassword(token, oneTime, "password1234", 422, "/newPassword", "WEAK_PASSWORD");
        changePassword(token, oneTime, oneTime, 422, "/newPassword", "DUPLICATE");
        given.nobody()
                .auth()
                .oauth2(token)
                .body(Map.of("currentPassword", oneTime, "newPassword", "sông núi nước nam"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);

        given.nobody().auth().oauth2(token).get("/api/v1/sessions").then().statusCode(200);
        assertThat(signIn(given, username, oneTime).statusCode()).isEqualTo(401);
        assertThat(signIn(given, username, "sông núi nước nam").<Boolean>path("mustChangePassword"))
                .isFalse();
    }

    private void changePassword(String token, String current, String next, int status, String pointer, String code) {
        given.nobody()
                .auth()
                .oauth2(token)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .put("/api/v1/me/password")
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void a_user_name_is_taken_once_and_written_plainly() {
        String username = newAccount().path("username");
        admin.request()
                .body(Map.of("username", username, "displayName", "Khác"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"))
                .body("violations[0].pointer", equalTo("/username"));
        admin.request()
                .body(Map.of("username", "Hà Trần", "displayName", "Hà"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("WRONG_FORMAT"));
        admin.request()
                .body(Map.of("username", "co-nguoi", "displayName", "Hà", "personId", UUID.randomUUID()))
                .post("/api/v1/accounts")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/personId"));
    }

    @Test
    void a_locked_account_is_out_at_once_and_comes_back_when_unlocked() {
        TestAccount officer = given.account(Role.OFFICER, department);
        officer.request().get("/api/v1/me").then().statusCode(200);

        step(admin, officer.id(), "lock", REASON, 200, null);
        officer.request().get("/api/v1/me").then().statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        step(admin, officer.id(), "lock", REASON, 409, "WRONG_STATE");
        admin.request()
                .get("/api/v1/accounts/" + officer.id())
                .then()
                .body("state", equalTo("LOCKED"))
                .body("actions.action", contains("UNLOCK"));

        step(admin, officer.id(), "unlock", Map.of(), 200, null);
        officer.request().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void a_reset_password_ends_the_sessions_and_must_be_changed() {
        TestAccount officer = given.account(Role.OFFICER, department);
        officer.request().get("/api/v1/me").then().statusCode(200);
        String oneTime = admin.request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/accounts/" + officer.id() + "/password-reset")
                .then()
                .statusCode(200)
                .extract()
                .path("oneTimePassword");
        officer.request().get("/api/v1/me").then().statusCode(401);
        assertThat(signIn(given, officer.username(), oneTime).<Boolean>path("mustChangePassword"))
                .isTrue();
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        UUID id = given.account(Role.OFFICER, department).id();
        Map<String, String> change = Map.of("displayName", "Tên Mới");
        admin.request().body(change).put("/api/v1/accounts/" + id).then().statusCode(428);
        admin.request()
                .header("If-Match", "\"7\"")
                .body(change)
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(412);
        admin.request()
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("displayName", equalTo("Tên Mới"));
    }

    @Test
    void roles_given_count_at_once_and_taken_away_end_at_once() {
        TestAccount person = given.accountWithoutRoles();
        person.request().get("/api/v1/me").then().body("grants.size()", equalTo(0));

        String grant = give(admin, person, Role.OFFICER, department, 201).path("id");
        person.request().get("/api/v1/me").then().body("permissions", hasItem("DOSSIER_DRAFT"));
        assertThat(give(admin, person, Role.OFFICER, department, 422).<String>path("code"))
                .isEqualTo("OVERLAP");

        admin.request()
                .body(REASON)
                .post("/api/v1/grants/" + grant + "/revocation")
                .then()
                .statusCode(204);
        person.request().get("/api/v1/me").then().body("permissions", not(hasItem("DOSSIER_DRAFT")));
        admin.request()
                .body(REASON)
                .post("/api/v1/grants/" + grant + "/revocation")
                .then()
                .statusCode(409);
        give(admin, person, Role.OFFICER, department, 201);
    }

    private ExtractableResponse<Response> give(TestAccount by, TestAccount to, Role role, TestUnit unit, int status) {
        return by.request()
                .body(Map.of("role", role, "unitId", unit.id()))
                .post("/api/v1/accounts/" + to.id() + "/grants")
                .then()
                .statusCode(status)
                .extract();
    }

    @Test
    void a_role_that_ends_before_it_begins_is_refused() {
        admin.request()
                .body(Map.of("role", "OFFICER", "unitId", department.id(), "from", "2024-12-10", "to", "2024-12-09"))
                .post("/api/v1/accounts/" + given.accountWithoutRoles().id() + "/grants")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/to"))
                .body("violations[0].code", equalTo("ENDS_BEFORE_START"));
    }

    @Test
    void an_administrator_reaches_their_own_units_only() {
        TestUnit elsewhere = given.unit("Bộ Khác");
        TestAccount stranger = given.account(Role.OFFICER, elsewhere);
        TestAccount both = given.also(given.account(Role.OFFICER, department), Role.OFFICER, elsewhere);

        admin.request().get("/api/v1/accounts/" + stranger.id()).then().statusCode(404);
        admin.request()
                .queryParam("q", stranger.username())
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        admin.request()
                .queryParam("q", both.username())
                .queryParam("role", "OFFICER")
                .queryParam("count", true)
                .get("/api/v1/accounts")
                .then()
                .body("items.id", contains(both.id().toString()))
                .body("total.count", equalTo(1));
        give(admin, given.accountWithoutRoles(), Role.OFFICER, elsewhere, 404);
        step(admin, both.id(), "lock", REASON, 403, "NOT_ALLOWED");
        admin.request()
                .get("/api/v1/accounts/" + both.id())
                .then()
                .statusCode(200)
                .body("actions.size()", equalTo(0));
    }

    @Test
    void nobody_locks_themselves_nor_the_last_administrator() {
        step(admin, admin.id(), "lock", REASON, 409, "OWN_ACCOUNT");
        step(admin, admin.id(), "password-reset", Map.of(), 409, "OWN_ACCOUNT");

        String own = admin.request().get("/api/v1/me").path("grants[0].id");
        admin.request()
                .body(REASON)
                .post("/api/v1/grants/" + own + "/revocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("LAST_ADMIN"))
                .body("detail", containsString("Bộ Thử"));

        TestAccount local = given.account(Role.ADMIN, department);
        step(admin, local.id(), "lock", REASON, 200, null);
        TestAccount second = given.account(Role.ADMIN, ministry);
        second.request()
                .body(REASON)
                .post("/api/v1/grants/" + own + "/revocation")
                .then()
                .statusCode(204);
        admin.request().get("/api/v1/accounts").then().statusCode(403);
    }

    @Test
    void who_is_no_administrator_is_refused_and_the_attempt_stands_in_the_trail() {
        TestAccount officer = given.account(Role.OFFICER, department);
        officer.request()
                .body(Map.of("username", "lau", "displayName", "Lậu"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"))
                .body("detail", containsString("Administrator"));
        assertThat(jdbi.<java.util.List<String>, RuntimeException>withHandle(handle -> handle.createQuery(
                                "select content from audit_entry where account_id = :id and outcome = 'REFUSED'")
                        .bind("id", officer.id())
                        .mapTo(String.class)
                        .list()))
                .singleElement()
                .asString()
                .contains("NOT_ALLOWED", "/api/v1/accounts")
                .doesNotContain("Lậu");
    }

    @Test
    void what_is_done_to_an_account_stands_in_its_trail() {
        TestAccount person = given.accountWithoutRoles();
        give(admin, person, Role.CLERK, department, 201);
        step(admin, person.id(), "lock", REASON, 200, null);
        assertThat(jdbi.<java.util.List<String>, RuntimeException>withHandle(handle -> handle.createQuery(
                                "select action from audit_entry where subject_id = :id order by at, id")
                        .bind("id", person.id())
                        .mapTo(String.class)
                        .list()))
                .containsExactly("ROLE_GIVEN", "ACCOUNT_LOCKED");
    }

    @Test
    void the_demonstration_accounts_hold_their_roles_and_their_passwords_are_for_the_owner_alone() throws Exception {
        java.nio.file.Path file = java.nio.file.Path.of(
                org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("thidua.data", String.class),
                "demonstration-accounts.txt");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        java.nio.file.Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var lines = java.nio.file.Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("account  password  role  unit");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).matches("officer  \\S+  OFFICER  Cục Quản lý tài nguyên nước"));
        String[] ruleowner = lines.stream()
                .filter(line -> line.startsWith("ruleowner  "))
                .findFirst()
                .orElseThrow()
                .split("  ", -1);

        ExtractableResponse<Response> signedIn = signIn(given, "ruleowner", ruleowner[1]);
        assertThat(signedIn.<Boolean>path("mustChangePassword")).isFalse();
        given.nobody()
                .auth()
                .oauth2(signedIn.path("accessToken"))
                .body(Map.of("currentPassword", ruleowner[1], "newPassword", "chín chín tám mươi mốt"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        assertThat(java.nio.file.Files.readString(file)).contains("officer  ").doesNotContain("ruleowner  ");
    }
}
