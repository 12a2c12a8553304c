package vn.thidua.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.http.Deprecation;
import vn.thidua.platform.http.Deprecations;

/** Headers, contract and policy agree on what is deprecated. {@link ResponseContract} compares the headers of every answer that any test gets. */
@QuarkusTest
class DeprecationTest {

    @Inject
    Deprecations deprecations;

    @Test
    void an_answer_of_a_deprecated_operation_says_so_in_the_headers_of_the_standards() {
        Response answer = given().get("/api/test/superseded/42");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Deprecation")).isEqualTo("@1796058000");
        assertThat(answer.header("Sunset")).isEqualTo("Tue, 30 Nov 2027 17:00:00 GMT");
        assertThat(answer.header("Link"))
                .isEqualTo("</api/v1/people/42>; rel=\"successor-version\","
                        + " </api-reference/#readSuperseded>; rel=\"deprecation\"; type=\"text/html\"");
    }

    @Test
    void the_contract_is_written_from_the_same_annotation() {
        Operation operation = OASFactory.createOperation().responses(OASFactory.createAPIResponses());
        operation.getResponses().addAPIResponse("200", OASFactory.createAPIResponse());
        Retirement.of(deprecations.all().get(SupersededResource.OPERATION)).writeInto(operation);

        assertThat(operation.getDeprecated()).isTrue();
        assertThat(operation.getDescription())
                .contains("since 2026-12-01", "until 2027-12-01", "where they are kept", "`/api/v1/people/{id}`");
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders())
                .containsOnlyKeys("Deprecation", "Sunset", "Link");
        JsonNode published = new ObjectMapper()
                .valueToTree(Map.of("x-deprecation", operation.getExtensions().get("x-deprecation")));
        Response answer = given().get("/api/test/superseded/42");
        assertThat(Retirement.of(published).disagreements(answer::header)).isEmpty();
        assertThat(new Retirement("2026-12-02", "2027-12-02", "/api/v1/units/{id}", "").disagreements(answer::header))
                .hasSize(3);
    }

    @Test
    void the_contract_names_every_deprecated_operation_and_no_other() {
        Set<String> declared = new TreeSet<>(deprecations.all().keySet());
        declared.remove(SupersededResource.OPERATION);
        assertThat(ContractDocument.current().operations().stream()
                        .filter(operation -> operation.node().path("deprecated").asBoolean())
                        .map(ContractDocument.Operation::id))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void a_sunset_leaves_the_time_that_the_policy_promises_and_its_successor_exists() {
        Set<String> paths = ContractDocument.current().operations().stream()
                .map(ContractDocument.Operation::path)
                .collect(Collectors.toSet());
        List<Deprecation> all = List.copyOf(deprecations.all().values());
        assertThat(all).isNotEmpty().allSatisfy(deprecation -> {
            assertThat(Retirement.of(deprecation).longEnough())
                    .as(deprecation.toString())
                    .isTrue();
            assertThat(paths).contains(deprecation.successor());
        });
        assertThat(new Retirement("2026-12-01", "2027-11-30", "", "").longEnough())
                .isFalse();
    }
}
