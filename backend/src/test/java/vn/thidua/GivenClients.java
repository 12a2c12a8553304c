package vn.thidua;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;

/** Programs of other systems. */
@Singleton
public class GivenClients {

    /** A client with a secret; {@code id} is its client_id. */
    public record TestClient(String id, String secret) {

        public String token() {
            return form().formParam("client_id", id)
                    .formParam("client_secret", secret)
                    .formParam("grant_type", "client_credentials")
                    .post("/api/v1/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
        }

        /** A request of this client, with a token of its own. */
        public RequestSpecification request() {
            return RestAssured.given()
                    .auth()
                    .oauth2(token())
                    .contentType(ContentType.JSON)
                    .header("Accept-Language", "en");
        }
    }

    /** A request to the token endpoint. */
    public static RequestSpecification form() {
        return RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .header("Accept-Language", "en");
    }

    /** What a client that reads and drafts for the unit is made from. */
    public static Map<String, Object> draft(TestUnit unit) {
        return new HashMap<>(Map.of(
                "unitId", unit.id(),
                "name", "Phần mềm Thử",
                "contact", "Phòng CNTT",
                "roles", List.of("OFFICER", "STANDING_OFFICE"),
                "scopes", List.of("REFERENCE_READ", "PERSON_READ", "DOSSIER_READ", "EVENT_READ"),
                "addresses", List.of(),
                "requestsPerMinute", 6000));
    }

    public String registered(TestAccount admin, Map<String, Object> draft) {
        return admin.request()
                .body(draft)
                .post("/api/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("item.id");
    }

    public TestClient client(TestAccount admin, Map<String, Object> draft) {
        String id = registered(admin, draft);
        return new TestClient(id, secret(admin, id));
    }

    public TestClient client(TestAccount admin, TestUnit unit, String... moreScopes) {
        Map<String, Object> draft = draft(unit);
        List<Object> scopes = new ArrayList<>((List<?>) draft.get("scopes"));
        scopes.addAll(List.of(moreScopes));
        draft.put("scopes", scopes);
        return client(admin, draft);
    }

    public String secret(TestAccount admin, String clientId) {
        return admin.request()
                .body(Map.of("expiresOn", "2025-12-31"))
                .post("/api/v1/clients/" + clientId + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }
}
