package vn.thidua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vn.thidua.Given;
import vn.thidua.GivenClients;
import vn.thidua.GivenClients.TestClient;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.bulk.BulkWorker;

/** Runs every command of {@code openapi/GUIDE.md}, in its order, in one shell. */
@QuarkusTest
class GuideTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenClients clients;

    @Inject
    BulkWorker worker;

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_stranger_with_an_id_and_a_secret_comes_to_an_accepted_dossier() throws Exception {
        Place place = dossiers.place();
        given.person("Lê Thị Hướng Dẫn", place.department());
        TestClient client = client(place);
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "BASE", RestAssured.baseURI + ":" + RestAssured.port + "/api/v1",
                        "CLIENT_ID", client.id(),
                        "CLIENT_SECRET", client.secret()));
        Process shell = builder.start();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> read(shell));
        accept(place, shell);
        assertThat(shell.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
        String output = said.get(5, TimeUnit.SECONDS);
        assertThat(shell.exitValue()).as(output).isZero();
        assertThat(output.lines().toList()).contains("SUBMITTED").endsWith("DOSSIER_ACCEPTED");
    }

    private TestClient client(Place place) {
        Map<String, Object> draft = GivenClients.draft(place.department());
        draft.put("roles", List.of("OFFICER", "UNIT_HEAD", "AUDITOR"));
        draft.put(
                "scopes",
                List.of(
                        "REFERENCE_READ",
                        "PERSON_READ",
                        "FACT_READ",
                        "DOSSIER_READ",
                        "DOSSIER_DRAFT",
                        "DOSSIER_SUBMIT",
                        "DOCUMENT_UPLOAD",
                        "EVENT_READ",
                        "BULK_SEND",
                        "BULK_READ"));
        return clients.client(given.account(Role.ADMIN, place.ministry()), draft);
    }

    /** As the Standing Office does, as soon as it has come. */
    private void accept(Place place, Process shell) throws InterruptedException {
        String submitted = null;
        while (submitted == null && shell.isAlive()) {
            Thread.sleep(200);
            worker.runAll();
            submitted = place.office()
                    .request()
                    .get("/api/v1/dossiers?state=SUBMITTED&unit="
                            + place.department().id())
                    .path("items[0].id");
        }
        if (submitted != null) {
            place.office()
                    .request()
                    .header(
                            "If-Match",
                            place.office()
                                    .request()
                                    .get("/api/v1/dossiers/" + submitted)
                                    .header("ETag"))
                    .body(Map.of())
                    .post("/api/v1/dossiers/" + submitted + "/acceptance")
                    .then()
                    .statusCode(200);
        }
    }

    private static String commands() throws IOException {
        String guide = Files.readString(Path.of("../openapi/GUIDE.md"));
        return COMMANDS.matcher(guide).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
    }

    private static String read(Process shell) {
        try {
            return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
