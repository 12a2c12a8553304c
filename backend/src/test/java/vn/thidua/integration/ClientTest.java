package vn.thidua.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenClients;
import vn.thidua.GivenClients.TestClient;
import vn.thidua.access.Role;

@QuarkusTest
class ClientTest {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Inject
    Given given;

    @Inject
    GivenClients clients;

    @Inject
    Jdbi jdbi;

    TestUnit ministry;
    TestUnit department;
    TestAccount admin;

    @BeforeEach
    void a_ministry_with_an_administrator() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        admin = given.account(Role.ADMIN, ministry);
    }

    private static ValidatableResponse ask(String id, String secret) {
        return GivenClients.form()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/api/v1/token")
                .then();
    }

    private ValidatableResponse step(String id, String step, Object body) {
        return admin.request()
                .header("If-Match", admin.request().get("/api/v1/clients/" + id).header("ETag"))
                .body(body)
                .post("/api/v1/clients/" + id + "/" + step)
                .then();
    }

    @Test
    void a_client_gets_a_token_by_its_secret_and_acts_within_its_unit_and_its_scopes() {
        TestUnit other = given.unit("Vụ Khác", ministry);
        TestClient client = clients.client(admin, department);
        given.person("Lê Văn Trong", department);
        UUID outside = given.person("Lê Văn Ngoài", other).id();
        ask(client.id(), client.secret())
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", greaterThan(0))
                .body("scope", equalTo("DOSSIER_READ EVENT_READ PERSON_READ REFERENCE_READ"));
        client.request()
                .get("/api/v1/people?q=Lê Văn Trong")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        client.request().get("/api/v1/people/" + outside).then().statusCode(404);
        client.request()
                .body(Map.of())
                .post("/api/v1/dossiers")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_SCOPES"))
                .body("detail", containsString("DOSSIER_DRAFT"));
        client.request().get("/api/v1/sessions").then().statusCode(403).body("code", equalTo("OUTSIDE_SCOPES"));
        client.request()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("account.displayName", equalTo("Phần mềm Thử"))
                .body("permissions", hasItem("PERSON_READ"))
                .body("permissions", not(hasItem("DOSSIER_DRAFT")));
    }

    @Test
    void a_token_can_be_asked_for_less_and_never_for_more() {
        TestClient client = clients.client(admin, department);
        String token = GivenClients.form()
                .auth()
                .preemptive()
                .basic(client.id(), client.secret())
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "PERSON_READ")
                .post("/api/v1/token")
                .then()
                .statusCode(200)
                .body("scope", equalTo("PERSON_READ"))
                .extract()
                .path("access_token");
        RestAssured.given().auth().oauth2(token).get("/api/v1/people").then().statusCode(200);
        RestAssured.given().auth().oauth2(token).get("/api/v1/dossiers").then().statusCode(403);
        for (String more : List.of("ACCOUNT_EDIT", "DOSSIER_DRAFT", "no-such-scope")) {
            GivenClients.form()
                    .formParam("grant_type", "client_credentials")
                    .formParam("client_id", client.id())
                    .formParam("client_secret", client.secret())
                    .formParam("scope", more)
                    .post("/api/v1/token")
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_scope"))
                    .body("code", equalTo("INVALID_SCOPE"));
        }
    }

    @Test
    void who_is_no_client_gets_no_token() {
        TestClient client = clients.client(admin, department);
        ask(client.id(), "tds_wrong")
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("error", equalTo("invalid_client"));
        ask(UUID.randomUUID().toString(), client.secret()).statusCode(401);
        ask("no-uuid", client.secret()).statusCode(401);
        GivenClients.form()
                .formParam("grant_type", "authorization_code")
                .post("/api/v1/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        given.nobody()
                .body(Map.of("username", "client-" + accountOf(client), "password", client.secret()))
                .post("/api/v1/tokens")
                .then()
                .statusCode(401);
    }

    private UUID accountOf(TestClient client) {
        return jdbi.withHandle(handle -> handle.createQuery("select account_id from client where id = :id")
                .bind("id", UUID.fromString(client.id()))
                .mapTo(UUID.class)
                .one());
    }

    @Test
    void a_secret_is_told_once_and_exchanged_for_another_while_both_stand() {
        TestClient client = clients.client(admin, department);
        String second = clients.secret(admin, client.id());
        admin.request()
                .body(Map.of("expiresOn", "2025-12-31"))
                .post("/api/v1/clients/" + client.id() + "/secrets")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("TOO_MANY"));
        List<Map<String, Object>> secrets = admin.request()
                .get("/api/v1/clients/" + client.id())
                .then()
                .body("secrets", hasSize(2))
                .body("secrets[0].secret", nullValue())
                .extract()
                .path("secrets");
        ask(client.id(), client.secret()).statusCode(200);
        ask(client.id(), second).statusCode(200);
        String old = (String) secrets.get(1).get("id");
        assertThat(client.secret()).endsWith((String) secrets.get(1).get("hint"));
        admin.request()
                .delete("/api/v1/clients/" + client.id() + "/secrets/" + old)
                .then()
                .statusCode(204);
        ask(client.id(), client.secret()).statusCode(401);
        ask(client.id(), second).statusCode(200);
        jdbi.useHandle(handle -> handle.execute(
                "update client_secret set expires_on = '2024-12-01' where client_id = ?",
                UUID.fromString(client.id())));
        ask(client.id(), second).statusCode(401);
    }

    @Test
    void a_client_that_is_revoked_or_expired_is_refused_at_once() {
        TestClient client = clients.client(admin, department);
        String token = client.token();
        RestAssured.given().auth().oauth2(token).get("/api/v1/people").then().statusCode(200);
        jdbi.useHandle(handle -> handle.execute(
                "update client set expires_on = '2024-12-01' where id = ?", UUID.fromString(client.id())));
        RestAssured.given().auth().oauth2(token).get("/api/v1/people").then().statusCode(401);
        jdbi.useHandle(handle ->
                handle.execute("update client set expires_on = null where id = ?", UUID.fromString(client.id())));
        RestAssured.given().auth().oauth2(token).get("/api/v1/people").then().statusCode(200);
        step(client.id(), "revocation", Map.of("reason", "Đổi phần mềm"))
                .statusCode(200)
                .body("item.state", equalTo("REVOKED"))
                .body("actions", hasSize(0));
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/people")
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
        ask(client.id(), client.secret()).statusCode(401);
        step(client.id(), "revocation", Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        admin.request()
                .body(Map.of("expiresOn", "2025-12-31"))
                .post("/api/v1/clients/" + client.id() + "/secrets")
                .then()
                .statusCode(409);
    }

    @Test
    void scopes_that_are_taken_away_are_gone_from_tokens_that_were_issued() {
        TestClient client = clients.client(admin, department);
        String token = client.token();
        Map<String, Object> less = GivenClients.draft(department);
        less.remove("unitId");
        less.put("scopes", List.of("REFERENCE_READ"));
        less.put("roles", List.of("OFFICER"));
        admin.request()
                .header("If-Match", "\"0\"")
                .body(less)
                .put("/api/v1/clients/" + client.id())
                .then()
                .statusCode(200)
                .body("scopes", equalTo(List.of("REFERENCE_READ")));
        RestAssured.given().auth().oauth2(token).get("/api/v1/people").then().statusCode(403);
        RestAssured.given().auth().oauth2(token).get("/api/v1/units").then().statusCode(200);
        admin.request()
                .header("If-Match", "\"0\"")
                .body(less)
                .put("/api/v1/clients/" + client.id())
                .then()
                .statusCode(412);
    }

    @Test
    void what_only_people_do_and_what_the_roles_do_not_give_is_no_scope() {
        Map<String, Object> draft = GivenClients.draft(department);
        draft.put("roles", List.of("SIGNATORY", "ADMIN"));
        draft.put("scopes", List.of("REFERENCE_READ", "DECISION_SIGN", "ACCOUNT_EDIT", "DOSSIER_DRAFT"));
        draft.put("addresses", List.of("10.0.0.0/8", "nowhere", "10.0.0.0/64"));
        admin.request()
                .body(draft)
                .post("/api/v1/clients")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        equalTo(List.of("/scopes/1", "/scopes/2", "/scopes/3", "/addresses/1", "/addresses/2")));
        draft = GivenClients.draft(department);
        draft.put("expiresOn", "2024-12-01");
        admin.request()
                .body(draft)
                .post("/api/v1/clients")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("IN_THE_PAST"));
        given.account(Role.ADMIN, given.unit("Bộ Khác"))
                .request()
                .body(GivenClients.draft(department))
                .post("/api/v1/clients")
                .then()
                .statusCode(404);
        admin.request()
                .get("/api/v1/client-scopes")
                .then()
                .statusCode(200)
                .body("items.find { it.scope == 'DOSSIER_DRAFT' }.name", equalTo("Write dossiers"))
                .body("items.scope", not(hasItem("CAMPAIGN_LAUNCH")))
                .body("items.scope", not(hasItem("EXTENSION_ASK")))
                .body("items.scope", not(hasItem("DECISION_SIGN")));
    }

    @Test
    void a_client_comes_only_from_its_addresses() {
        Map<String, Object> draft = GivenClients.draft(department);
        draft.put("addresses", List.of("127.0.0.0/8", "::1/128"));
        TestClient near = clients.client(admin, draft);
        near.request().get("/api/v1/people").then().statusCode(200);
        String token = near.token();
        jdbi.useHandle(handle -> handle.execute(
                "update client set addresses = '{203.0.113.0/24}' where id = ?", UUID.fromString(near.id())));
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/people")
                .then()
                .statusCode(403)
                .body("code", equalTo("ADDRESS_NOT_ALLOWED"));
        ask(near.id(), near.secret()).statusCode(403).body("error", equalTo("unauthorized_client"));
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_back() {
        Map<String, Object> draft = GivenClients.draft(department);
        draft.put("requestsPerMinute", 3);
        String token = clients.client(admin, draft).token();
        for (int left = 2; left >= 0; left--) {
            RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .get("/api/v1/people")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"client\";q=3;w=60"))
                    .header("RateLimit", startsWith("\"client\";r=" + left + ";t="));
        }
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/people")
                .then()
                .statusCode(429)
                .body("code", equalTo("RATE_LIMITED"))
                .header("Retry-After", notNullValue())
                .header("RateLimit", startsWith("\"client\";r=0;t="));
    }

    @Test
    void who_looks_at_what_a_client_asks_is_told_until_when_a_deprecated_operation_answers() {
        TestClient client = clients.client(admin, department);
        client.request().get("/api/v1/people").then().statusCode(200);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into client_usage (client_id, day, operation, requests, refused, last_at)"
                                + " values (cast(:client as uuid), current_date, 'readSuperseded', 5, 0, now())")
                .bind("client", client.id())
                .execute());
        admin.request()
                .get("/api/v1/clients/" + client.id() + "/usage")
                .then()
                .statusCode(200)
                .body("operations.operation", contains("readSuperseded", "listPeople"))
                .body("operations.sunset", contains("2027-12-01", null));
    }

    @Test
    void what_a_client_asked_is_counted_and_what_it_tried_is_in_the_trail_as_its_own() {
        TestClient client = clients.client(admin, department);
        client.request().get("/api/v1/people").then().statusCode(200);
        client.request().get("/api/v1/people").then().statusCode(200);
        client.request().body(Map.of()).post("/api/v1/dossiers").then().statusCode(403);
        admin.request()
                .get("/api/v1/clients/" + client.id() + "/usage")
                .then()
                .statusCode(200)
                .body("days", hasSize(1))
                .body("days[0].requests", equalTo(3))
                .body("days[0].refused", equalTo(1))
                .body("operations[0].operation", equalTo("listPeople"))
                .body("operations[0].requests", equalTo(2));
        admin.request()
                .get("/api/v1/clients/" + client.id() + "/usage?to=-999999999-01-01")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("?to"));
        admin.request()
                .get("/api/v1/clients?q=Phần mềm Thử&unit=" + department.id())
                .then()
                .body("items[0].lastUsedAt", notNullValue());
        String tried = jdbi.withHandle(handle -> handle.createQuery(
                        "select account_name || ' ' || outcome from audit_entry where account_id = :account and action = 'openDossier'")
                .bind("account", accountOf(client))
                .mapTo(String.class)
                .findOne()
                .orElse("nothing"));
        assertThat(tried).isEqualTo("Phần mềm Thử REFUSED");
    }

    @Test
    void a_service_account_is_nobody_elses_to_keep() {
        TestClient client = clients.client(admin, department);
        UUID account = accountOf(client);
        admin.request().get("/api/v1/accounts/" + account).then().statusCode(404);
        admin.request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/accounts/" + account + "/password-reset")
                .then()
                .statusCode(404);
        admin.request().get("/api/v1/accounts?q=client-").then().body("items.id", not(hasItem(account.toString())));
    }

    private static PublicJsonWebKey key(String id) throws JoseException {
        PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(id);
        return key;
    }

    private static String assertion(PublicJsonWebKey key, String client, String audience, String jti, float minutes)
            throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(client);
        claims.setSubject(client);
        claims.setAudience(audience);
        claims.setJwtId(jti);
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("ES256");
        return signature.getCompactSerialization();
    }

    private static ValidatableResponse show(String assertion) {
        return GivenClients.form()
                .formParam("grant_type", "client_credentials")
                .formParam("client_assertion_type", JWT_BEARER)
                .formParam("client_assertion", assertion)
                .post("/api/v1/token")
                .then();
    }

    private ValidatableResponse register(String id, String jwks, int status) {
        return admin.request()
                .header("If-Match", admin.request().get("/api/v1/clients/" + id).header("ETag"))
                .body(Map.of("jwks", jwks))
                .put("/api/v1/clients/" + id + "/keys")
                .then()
                .statusCode(status);
    }

    private static String set(PublicJsonWebKey key, OutputControlLevel level) {
        return "{\"keys\":[" + key.toJson(level) + "]}";
    }

    @Test
    void a_client_proves_itself_by_its_private_key_once_for_each_assertion() throws Exception {
        String id = clients.registered(admin, GivenClients.draft(department));
        PublicJsonWebKey key = key("k1");
        register(id, set(key, OutputControlLevel.INCLUDE_PRIVATE), 422);
        register(id, "no json", 422);
        register(id, "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"k1\"}]}", 422)
                .body("violations[0].code", equalTo("WRONG_FORMAT"));
        register(id, set(key(null), OutputControlLevel.PUBLIC_ONLY), 422)
                .body("violations[0].code", equalTo("REQUIRED"));
        register(id, set(key, OutputControlLevel.PUBLIC_ONLY), 200);
        admin.request()
                .get("/api/v1/clients/" + id)
                .then()
                .body("keys[0].id", equalTo("k1"))
                .body("keys[0].thumbprint", equalTo(key.calculateBase64urlEncodedThumbprint("SHA-256")));
        String audience = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/token";
        String good = assertion(key, id, audience, "once", 3);
        show(good).statusCode(200).body("access_token", notNullValue());
        show(good).statusCode(401).body("error", equalTo("invalid_client"));
        show(assertion(key, id, audience, "later", 3)).statusCode(200);
        show(assertion(key, id, "https://elsewhere.example/token", "foreign", 3))
                .statusCode(401);
        show(assertion(key, id, audience, "old", -3)).statusCode(401);
        show(assertion(key("k1"), id, audience, "forged", 3)).statusCode(401);
        show(assertion(key, id, audience, "long", 60)).statusCode(401);
        register(id, "{\"keys\":[]}", 200);
    }

    @Test
    void no_secret_is_in_an_answer_after_it_was_told() {
        TestClient client = clients.client(admin, department);
        String page = admin.request().get("/api/v1/clients/" + client.id()).asString();
        String entries = jdbi.withHandle(
                handle -> handle.createQuery("select string_agg(content, ' ') from audit_entry where subject_id = :id")
                        .bind("id", UUID.fromString(client.id()))
                        .mapTo(String.class)
                        .one());
        assertThat(page).doesNotContain(client.secret());
        assertThat(entries)
                .contains(client.secret().substring(client.secret().length() - 4))
                .doesNotContain(client.secret());
    }
}
