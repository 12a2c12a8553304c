package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;

@QuarkusTest
class SignInTest {

    private static final String PASSWORD = "rừng vàng biển bạc";

    @Inject
    Given given;

    @Inject
    SessionsForTests sessions;

    @Inject
    Jdbi jdbi;

    private TestAccount someone() {
        TestAccount account = given.account(Role.OFFICER, given.unit("Vụ Thử"));
        sessions.password(account.id(), PASSWORD);
        return account;
    }

    private Response signIn(String username, String password) {
        return given.nobody()
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/tokens");
    }

    private ValidatableResponse me(String token) {
        return given.nobody().auth().oauth2(token).get("/api/v1/me").then();
    }

    private Response refresh(String cookie) {
        return given.nobody().cookie("thidua_refresh", cookie).post("/api/v1/tokens/refresh");
    }

    @Test
    void the_right_password_gives_a_short_token_and_a_cookie_that_no_script_reads() {
        TestAccount account = someone();

        Response answer = signIn(account.username().toUpperCase(java.util.Locale.ROOT), PASSWORD);

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("expiresIn", equalTo(600))
                .body("mustChangePassword", equalTo(false));
        Cookie cookie = answer.getDetailedCookie("thidua_refresh");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/v1/tokens");
        assertThat(cookie.isSecured()).isFalse();
        me(answer.path("accessToken")).statusCode(200).body("account.username", equalTo(account.username()));
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_locked_account_are_answered_alike() {
        TestAccount account = someone();
        TestAccount locked = someone();
        jdbi.useHandle(handle -> handle.execute("update account set state = 'LOCKED' where id = ?", locked.id()));

        String wrong = signIn(account.username(), "rừng vàng biển đen")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String unknown =
                signIn("khong-co-ai", PASSWORD).then().statusCode(401).extract().asString();
        String shut = signIn(locked.username(), PASSWORD)
                .then()
                .statusCode(401)
                .extract()
                .asString();

        assertThat(wrong).contains("WRONG_CREDENTIALS").isEqualTo(unknown).isEqualTo(shut);
    }

    @Test
    void a_refused_sign_in_stands_in_the_trail_without_what_was_typed() {
        TestAccount account = someone();
        signIn(account.username(), "mat khau bi lo ra").then().statusCode(401);
        signIn("mat-khau-go-nham-o", "x").then().statusCode(401);

        assertThat(refusals(
                        "select content from audit_entry where action = 'SIGN_IN' and subject_id = ?", account.id()))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from audit_entry e where to_jsonb(e)::text like '%mat khau bi lo%' or to_jsonb(e)::text like '%mat-khau-go-nham%'"))
                .isZero();
    }

    private int count(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private int refusals(String sql, UUID id) {
        return jdbi.withHandle(
                handle -> handle.select(sql, id).mapTo(String.class).list().size());
    }

    @Test
    void guessing_is_slowed_for_this_name_from_this_address_and_the_answer_says_how_long() {
        TestAccount account = someone();
        for (int i = 0; i < 5; i++) {
            signIn(account.username(), "sai mật khẩu " + i).then().statusCode(401);
        }

        signIn(account.username(), PASSWORD)
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_ATTEMPTS"))
                .header("Retry-After", notNullValue());
        signIn(someone().username(), PASSWORD).then().statusCode(200);

        jdbi.useHandle(handle -> handle.execute("update sign_in_failure set at = at - interval '16 minutes'"));
        signIn(account.username(), PASSWORD).then().statusCode(200);
    }

    @Test
    void a_right_password_forgives_the_wrong_ones_before() {
        TestAccount account = someone();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn(account.username(), "sai mật khẩu " + i).then().statusCode(401);
            }
            signIn(account.username(), PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void a_refresh_token_is_good_once_with_a_moments_grace_for_two_tabs() {
        String first = signIn(someone().username(), PASSWORD).getCookie("thidua_refresh");

        Response one = refresh(first);
        Response two = refresh(first);

        one.then().statusCode(200).body("accessToken", notNullValue());
        two.then().statusCode(200);
        refresh(one.getCookie("thidua_refresh")).then().statusCode(200);
        refresh(two.getCookie("thidua_refresh")).then().statusCode(200);
    }

    @Test
    void a_refresh_token_that_comes_back_late_ends_the_session() {
        String stolen = signIn(someone().username(), PASSWORD).getCookie("thidua_refresh");
        Response next = refresh(stolen);
        me(next.path("accessToken")).statusCode(200);
        jdbi.useHandle(handle -> handle.execute("update refresh_token set used_at = used_at - interval '1 minute'"));

        refresh(stolen).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_INVALID"));

        refresh(next.getCookie("thidua_refresh")).then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_INVALID"));
        me(next.path("accessToken")).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        assertThat(count("select count(*) from audit_entry where action = 'REFRESH' and outcome = 'REFUSED'"))
                .isPositive();
    }

    @Test
    void a_made_up_refresh_token_or_none_is_refused() {
        refresh("made-up").then().statusCode(401).body("code", equalTo("REFRESH_TOKEN_INVALID"));
        given.nobody()
                .post("/api/v1/tokens/refresh")
                .then()
                .statusCode(401)
                .body("code", equalTo("REFRESH_TOKEN_INVALID"));
    }

    @Test
    void a_foreign_page_can_neither_refresh_nor_sign_out() {
        String cookie = signIn(someone().username(), PASSWORD).getCookie("thidua_refresh");

        given.nobody()
                .cookie("thidua_refresh", cookie)
                .header("Origin", "https://evil.example")
                .post("/api/v1/tokens/refresh")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_ORIGIN"));
        given.nobody()
                .cookie("thidua_refresh", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .delete("/api/v1/tokens")
                .then()
                .statusCode(403);
        given.nobody()
                .cookie("thidua_refresh", cookie)
                .header("Origin", io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port)
                .post("/api/v1/tokens/refresh")
                .then()
                .statusCode(200);
    }

    @Test
    void signing_out_ends_the_session_and_its_access_token_at_once() {
        Response signedIn = signIn(someone().username(), PASSWORD);
        me(signedIn.path("accessToken")).statusCode(200);

        given.nobody()
                .cookie("thidua_refresh", signedIn.getCookie("thidua_refresh"))
                .delete("/api/v1/tokens")
                .then()
                .statusCode(204)
                .cookie("thidua_refresh", "");

        me(signedIn.path("accessToken")).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        refresh(signedIn.getCookie("thidua_refresh")).then().statusCode(401);
    }

    @Test
    void signing_out_everywhere_ends_all_sessions_and_one_can_be_ended_alone() {
        TestAccount account = someone();
        String here = signIn(account.username(), PASSWORD).path("accessToken");
        String there = signIn(account.username(), PASSWORD).path("accessToken");
        String stranger = someone().token();

        String mine = given.nobody()
                .auth()
                .oauth2(here)
                .get("/api/v1/sessions")
                .then()
                .statusCode(200)
                .body("items.current", hasItem(true))
                .body("items.size()", equalTo(3))
                .extract()
                .path("items.find { it.current }.id");
        given.nobody()
                .auth()
                .oauth2(stranger)
                .delete("/api/v1/sessions/" + mine)
                .then()
                .statusCode(404);
        given.nobody()
                .auth()
                .oauth2(there)
                .delete("/api/v1/sessions/" + mine)
                .then()
                .statusCode(204);
        me(here).statusCode(401);
        me(there).statusCode(200);

        given.nobody().auth().oauth2(there).delete("/api/v1/sessions").then().statusCode(204);
        me(there).statusCode(401);
        me(account.token()).statusCode(401);
        me(stranger).statusCode(200);
    }
}
