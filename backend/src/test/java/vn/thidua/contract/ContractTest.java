package vn.thidua.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The published contract is what the code produces. After a change of the API renew it, look at the difference, and note it in
 * {@code openapi/CHANGELOG.md}:
 *
 * <pre>./mvnw test -Dtest=ContractTest -Dcontract.write=true</pre>
 */
@QuarkusTest
class ContractTest {

    private static final Path PUBLISHED = Path.of("..", "openapi", "openapi.yaml");
    private static final String RENEW = "openapi/openapi.yaml is not what the code produces; renew it with"
            + " ./mvnw test -Dtest=ContractTest -Dcontract.write=true and look at the difference";

    @Test
    void the_published_contract_is_what_the_code_produces() throws IOException {
        String produced = given().queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PUBLISHED, produced);
        }
        assertThat(Files.readString(PUBLISHED)).as(RENEW).isEqualTo(produced);
    }
}
