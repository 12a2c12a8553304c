package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;

@QuarkusTest
class ExternalIssuerTest {

    private static final String SIGN_IN = "/api/v1/external-sign-in";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    private TestAccount officer() {
        return given.account(Role.OFFICER, given.unit("Vụ Thử"));
    }

    private String made(String... pairs) {
        RequestSpecification request = RestAssured.given();
        for (int i = 0; i < pairs.length; i += 2) {
            request.queryParam(pairs[i], pairs[i + 1]);
        }
        return request.get(issuer + "/made-token").asString();
    }

    private void refused(String token, int status, String code) {
        given.nobody()
                .auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private String nameBehind(String token) {
        return given.nobody()
                .auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .path("account.username");
    }

    @Test
    void a_token_of_the_issuer_opens_the_account_of_its_user_name() {
        TestAccount officer = officer();
        assertThat(nameBehind(made("user", officer.username(), "aud", "thidua")))
                .isEqualTo(officer.username());
    }

    @Test
    void what_the_account_may_do_is_judged_here_as_ever() {
        TestAccount officer = officer();
        given.nobody()
                .auth()
                .oauth2(made("user", officer.username(), "aud", "thidua"))
                .get("/api/v1/accounts")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ALLOWED"));
    }

    @Test
    void once_bound_the_subject_counts_and_no_longer_the_name() {
        TestAccount officer = officer();
        String name = officer.username();
        nameBehind(made("user", name, "aud", "thidua", "sub", "first" + name));
        // The same person, renamed at the issuer; then somebody else who was given the name that is now free.
        assertThat(nameBehind(made("user", "renamed", "aud", "thidua", "sub", "first" + name)))
                .isEqualTo(name);
        refused(made("user", name, "aud", "thidua", "sub", "second" + name), 403, "NO_ACCOUNT");
    }

    @Test
    void somebody_whom_only_the_issuer_knows_is_told_so() {
        refused(made("user", "nobody-here", "aud", "thidua"), 403, "NO_ACCOUNT");
    }

    @Test
    void a_locked_account_stays_locked() {
        TestAccount officer = officer();
        jdbi.useHandle(handle -> handle.execute("update account set state = 'LOCKED' where id = ?", officer.id()));
        refused(made("user", officer.username(), "aud", "thidua"), 403, "NO_ACCOUNT");
    }

    @Test
    void tokens_that_are_foreign_expired_or_meant_for_others_are_refused() {
        String name = officer().username();
        refused(made("user", name, "aud", "thidua", "key", "foreign"), 401, "TOKEN_INVALID");
        refused(made("user", name, "aud", "thidua", "age", "3600"), 401, "TOKEN_EXPIRED");
        refused(made("user", name, "aud", "another-application"), 401, "TOKEN_INVALID");
    }

    @Test
    void the_ways_in_are_told_to_everybody() {
        given.nobody()
                .get("/api/v1/public/about")
                .then()
                .statusCode(200)
                .body("waysIn.passwords", equalTo(true))
                .body("waysIn.external", equalTo(true))
                .body("waysIn.externalName", equalTo("Cổng thử"));
    }

    /** A browser without pages: it keeps cookies and goes where it is sent, one step at a time. */
    private static final class Browser {

        private final Map<String, String> cookies = new HashMap<>();

        Response open(String url) {
            Response answer = RestAssured.given()
                    .config(RestAssuredConfig.config()
                            .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                    .urlEncodingEnabled(false)
                    .cookies(cookies)
                    .get(url);
            answer.detailedCookies().forEach(cookie -> {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            });
            return answer;
        }

        /** Signs in at the issuer as the user and goes on until a page of ours is reached, that is: no longer the operation itself. */
        String signIn(String user, String to) {
            String toIssuer = open(SIGN_IN + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                    .then()
                    .statusCode(302)
                    .extract()
                    .header("Location");
            String at = open(toIssuer + "&user=" + user).header("Location");
            for (int step = 0; step < 4 && at.contains(SIGN_IN); step++) {
                at = open(at).header("Location");
            }
            return at.replaceFirst("^http://[^/]+", "");
        }
    }

    @Test
    void a_browser_is_led_to_the_issuer_and_comes_back_with_a_session() {
        TestAccount officer = officer();
        Browser browser = new Browser();

        assertThat(browser.signIn(officer.username(), "/dossiers?state=DRAFT")).isEqualTo("/dossiers?state=DRAFT");

        assertThat(browser.cookies).containsOnlyKeys(RefreshCookie.NAME);
        String token = RestAssured.given()
                .cookies(browser.cookies)
                .post("/api/v1/tokens/refresh")
                .then()
                .statusCode(200)
                .body("mustChangePassword", equalTo(false))
                .extract()
                .path("accessToken");
        assertThat(nameBehind(token)).isEqualTo(officer.username());
    }

    @Test
    void a_link_that_signs_in_leads_to_no_other_site() {
        TestAccount officer = officer();
        assertThat(new Browser().signIn(officer.username(), "//evil.example/x")).isEqualTo("/");
        assertThat(new Browser().signIn(officer.username(), "https://evil.example/x"))
                .isEqualTo("/");
        assertThat(new Browser().signIn(officer.username(), "/\\evil.example")).isEqualTo("/");
    }

    @Test
    void a_browser_without_account_lands_on_the_sign_in_page_and_is_told_why() {
        Browser browser = new Browser();
        assertThat(browser.signIn("nobody-here-either", "/")).isEqualTo("/sign-in?error=NO_ACCOUNT");
        assertThat(browser.cookies).doesNotContainKey(RefreshCookie.NAME);
    }

    @Test
    void a_code_that_this_browser_did_not_ask_for_is_not_taken() {
        Browser asked = new Browser();
        String toIssuer = asked.open(SIGN_IN).header("Location");
        String back = asked.open(toIssuer + "&user=" + officer().username()).header("Location");
        Browser stranger = new Browser();
        String location = stranger.open(back).header("Location");
        assertThat(stranger.cookies).doesNotContainKey(RefreshCookie.NAME);
        assertThat(location == null ? "" : location).doesNotStartWith("/");
    }

    @Test
    void a_program_that_takes_the_way_of_browsers_is_told_by_a_problem() {
        officer()
                .request()
                .get(SIGN_IN)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void signing_in_through_the_issuer_ends_a_one_time_password() {
        TestAccount officer = officer();
        jdbi.useHandle(
                handle -> handle.execute("update account set must_change_password = true where id = ?", officer.id()));
        new Browser().signIn(officer.username(), "/");
        boolean hasPassword = jdbi.withHandle(
                handle -> handle.createQuery("select password_hash is not null from account where id = :id")
                        .bind("id", officer.id())
                        .mapTo(boolean.class)
                        .one());
        assertThat(hasPassword).isFalse();
    }

    @Test
    void the_trail_knows_how_somebody_signed_in() {
        TestAccount officer = officer();
        new Browser().signIn(officer.username(), "/");
        List<String> details = jdbi.withHandle(handle -> handle.createQuery(
                        "select content from audit_entry where subject_id = :id and action = 'SIGNED_IN'")
                .bind("id", officer.id())
                .mapTo(String.class)
                .list());
        assertThat(details).anyMatch(detail -> detail.contains("ISSUER"));
    }
}
