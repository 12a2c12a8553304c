package vn.thidua.integration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenClients;
import vn.thidua.GivenClients.TestClient;
import vn.thidua.access.Role;

@QuarkusTest
class ExternalIdTest {

    private static final String IDS = "/api/v1/external-ids";

    @Inject
    Given given;

    @Inject
    GivenClients clients;

    TestUnit department;
    TestUnit other;
    TestAccount admin;
    TestClient client;

    @BeforeEach
    void a_client_of_a_department() {
        TestUnit ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        other = given.unit("Vụ Khác", ministry);
        admin = given.account(Role.ADMIN, ministry);
        client = clients.client(admin, department);
    }

    private static ValidatableResponse say(RequestSpecification by, String type, String value, UUID subject) {
        return by.body(Map.of("type", type, "value", value, "subjectId", subject))
                .put(IDS)
                .then();
    }

    @Test
    void a_client_finds_a_person_by_what_it_calls_them() {
        TestPerson person = given.person("Lê Thị Mã", department);
        say(client.request(), "PERSON", "NV-1", person.id()).statusCode(200).body("value", equalTo("NV-1"));
        client.request()
                .get(IDS + "?type=PERSON&value=NV-1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subjectId", equalTo(person.id().toString()));
        client.request()
                .get(IDS + "?type=PERSON&subject=" + person.id())
                .then()
                .body("items[0].value", equalTo("NV-1"));
        client.request().get(IDS + "?type=UNIT&value=NV-1").then().body("items", hasSize(0));
    }

    @Test
    void said_twice_it_is_said_once_and_another_name_takes_its_place() {
        TestPerson person = given.person("Lê Thị Mã", department);
        String first =
                say(client.request(), "PERSON", "NV-1", person.id()).extract().path("saidAt");
        say(client.request(), "PERSON", "NV-1", person.id()).statusCode(200).body("saidAt", equalTo(first));
        say(client.request(), "PERSON", "NV-2", person.id()).statusCode(200);
        client.request()
                .get(IDS + "?type=PERSON")
                .then()
                .body("items", hasSize(1))
                .body("items[0].value", equalTo("NV-2"));
    }

    @Test
    void a_name_is_one_things_alone() {
        TestPerson person = given.person("Lê Thị Mã", department);
        TestPerson another = given.person("Lê Thị Khác", department);
        say(client.request(), "PERSON", "NV-1", person.id()).statusCode(200);
        say(client.request(), "PERSON", "NV-1", another.id())
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"))
                .body("violations[0].pointer", equalTo("/value"));
        say(client.request(), "UNIT", "NV-1", department.id()).statusCode(200);
        client.request().delete(IDS + "?type=PERSON&value=NV-1").then().statusCode(204);
        client.request().delete(IDS + "?type=PERSON&value=NV-1").then().statusCode(404);
        say(client.request(), "PERSON", "NV-1", another.id()).statusCode(200);
    }

    @Test
    void each_client_sees_its_own_names_alone_and_names_what_it_reaches() {
        TestPerson person = given.person("Lê Thị Mã", department);
        TestClient another = clients.client(admin, department);
        say(client.request(), "PERSON", "NV-1", person.id()).statusCode(200);
        another.request().get(IDS + "?type=PERSON&value=NV-1").then().body("items", hasSize(0));
        say(another.request(), "PERSON", "NV-1", person.id()).statusCode(200);
        say(
                        client.request(),
                        "PERSON",
                        "NV-9",
                        given.person("Lê Văn Ngoài", other).id())
                .statusCode(422)
                .body("violations[0].code", equalTo("NOT_FOUND"));
        say(client.request(), "AWARD", "KT-1", UUID.randomUUID()).statusCode(422);
        say(admin.request(), "PERSON", "NV-1", person.id()).statusCode(403).body("code", equalTo("CLIENTS_ONLY"));
    }
}
