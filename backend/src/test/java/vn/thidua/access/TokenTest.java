package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.platform.secret.MasterKey;

@QuarkusTest
class TokenTest {

    @Inject
    Given given;

    @Inject
    SigningKeys keys;

    @Inject
    Jdbi jdbi;

    private TestAccount officer() {
        return given.account(Role.OFFICER, given.unit("Vụ Thử"));
    }

    private void refused(String token, String code) {
        given.nobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private String signed(
            TestAccount account, SecretKey key, String keyId, SignatureAlgorithm algorithm, Instant until) {
        return Jwt.claims()
                .issuer("thidua")
                .subject(account.id().toString())
                .claim("sid", sessionOf(account).toString())
                .issuedAt(until.minusSeconds(600))
                .expiresAt(until)
                .jws()
                .keyId(keyId)
                .algorithm(algorithm)
                .sign(key);
    }

    private UUID sessionOf(TestAccount account) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from session where account_id = :id")
                .bind("id", account.id())
                .mapTo(UUID.class)
                .one());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_token_that_we_signed_is_taken() {
        TestAccount officer = officer();
        SigningKeys.Key key = keys.newest();
        String token = signed(
                officer,
                key.secret(),
                key.id().toString(),
                SignatureAlgorithm.HS256,
                Instant.now().plusSeconds(60));
        given.nobody().auth().oauth2(token).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void an_expired_token_is_refused_as_expired() {
        SigningKeys.Key key = keys.newest();
        refused(
                signed(
                        officer(),
                        key.secret(),
                        key.id().toString(),
                        SignatureAlgorithm.HS256,
                        Instant.now().minusSeconds(1)),
                "TOKEN_EXPIRED");
    }

    @Test
    void a_token_signed_with_another_key_or_another_algorithm_is_refused() {
        SigningKeys.Key key = keys.newest();
        SecretKey other = new SecretKeySpec(MasterKey.random(64), "HmacSHA512");
        Instant later = Instant.now().plusSeconds(600);
        TestAccount officer = officer();
        refused(signed(officer, other, key.id().toString(), SignatureAlgorithm.HS256, later), "TOKEN_INVALID");
        refused(signed(officer, other, UUID.randomUUID().toString(), SignatureAlgorithm.HS256, later), "TOKEN_INVALID");
        refused(signed(officer, other, key.id().toString(), SignatureAlgorithm.HS512, later), "TOKEN_INVALID");
    }

    @Test
    void a_token_without_signature_or_with_algorithm_none_is_refused() {
        TestAccount officer = officer();
        String claims = encoded("{\"iss\":\"thidua\",\"sub\":\"" + officer.id() + "\",\"sid\":\"" + sessionOf(officer)
                + "\",\"iat\":" + Instant.now().getEpochSecond() + ",\"exp\":"
                + Instant.now().plusSeconds(600).getEpochSecond() + "}");
        String none = encoded(
                "{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + keys.newest().id() + "\"}");
        refused(none + "." + claims + ".", "TOKEN_INVALID");
        String own = officer.token();
        refused(own.substring(0, own.lastIndexOf('.') + 1), "TOKEN_INVALID");
    }

    @Test
    void a_token_whose_claims_were_changed_is_refused() {
        TestAccount officer = officer();
        TestAccount other = officer();
        String[] parts = officer.token().split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(
                parts[0] + "."
                        + encoded(claims.replace(
                                officer.id().toString(), other.id().toString())) + "." + parts[2],
                "TOKEN_INVALID");
    }

    @Test
    void garbage_is_refused_as_a_problem() {
        refused("x", "TOKEN_INVALID");
        refused("a.b.c", "TOKEN_INVALID");
        refused("..", "TOKEN_INVALID");
        refused("x".repeat(5_000), "TOKEN_INVALID");
        given.nobody()
                .header("Authorization", "Basic b2ZmaWNlcjp4")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void public_pages_do_not_look_at_a_token() {
        given.nobody().auth().oauth2("x").get("/api/v1/public/about").then().statusCode(200);
    }

    @Test
    void keys_lie_sealed_in_the_database_and_a_new_one_leaves_living_tokens_good() {
        TestAccount before = officer();
        SigningKeys.Key old = keys.newest();
        byte[] sealed =
                jdbi.withHandle(handle -> handle.createQuery("select sealed_key from signing_key where id = :id")
                        .bind("id", old.id())
                        .mapTo(byte[].class)
                        .one());
        assertThat(sealed).hasSizeGreaterThan(32);
        assertThat(java.util.HexFormat.of().formatHex(sealed))
                .doesNotContain(java.util.HexFormat.of().formatHex(old.secret().getEncoded()));

        jdbi.useHandle(handle -> handle.execute("update signing_key set created_at = created_at - interval '31 days'"));
        keys.rotate();

        assertThat(keys.newest().id()).isNotEqualTo(old.id());
        before.request().get("/api/v1/me").then().statusCode(200);
        officer().request().get("/api/v1/me").then().statusCode(200);

        jdbi.useHandle(
                handle -> handle.execute("update signing_key set created_at = created_at - interval '21 minutes'"));
        keys.rotate();
        assertThat(keys.byId(old.id())).isEmpty();
    }
}
