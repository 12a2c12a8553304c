package vn.thidua.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenArchive;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** What is disposed of is gone, and what is kept is kept. */
@QuarkusTest
class ErasureTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenArchive archive;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "thidua.data")
    Path data;

    private final String sentence = "Câu gieo " + UUID.randomUUID();

    private record Uploaded(String id, String sha256) {}

    private Uploaded upload(Place place, String content) {
        Response response = given().auth()
                .oauth2(place.officer().token())
                .contentType("application/octet-stream")
                .queryParam("fileName", "minh-chung.pdf")
                .queryParam("unit", place.department().id())
                .body(("%PDF-1.4\n" + content).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents");
        return new Uploaded(response.path("id"), response.path("sha256"));
    }

    private Path file(Uploaded uploaded) {
        String sha256 = uploaded.sha256();
        return data.resolve("files/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
    }

    /** Every table that holds it anywhere. */
    private List<String> tables() {
        return jdbi.withHandle(handle -> {
            List<String> found = new ArrayList<>();
            for (String table : handle.createQuery("select tablename from pg_tables where schemaname = 'public'"
                            + " and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')")
                    .mapTo(String.class)
                    .list()) {
                if (handle.createQuery("select exists (select from \"" + table + "\" t where t::text like :it)")
                        .bind("it", "%" + sentence + "%")
                        .mapTo(Boolean.class)
                        .one()) {
                    found.add(table);
                }
            }
            return found;
        });
    }

    /** Submitted twice: a document of the first version is in no draft any more. */
    private Begun submittedTwice(Place place, Uploaded first, Uploaded second) {
        Begun dossier = submitted(place, dossiers.open(place), first);
        Begun returned = dossiers.step(
                place.office(), dossier, "return", Map.of("reason", "Bổ sung minh chứng.", "dueOn", "2024-12-16"));
        return submitted(place, returned, second);
    }

    private Begun submitted(Place place, Begun dossier, Uploaded evidence) {
        Map<String, Object> nominee = new java.util.LinkedHashMap<>(
                dossiers.collective(place, place.department(), GivenDossiers.COLLECTIVE_AWARD));
        nominee.put("report", "Báo cáo: " + sentence);
        nominee.put("evidence", List.of(Map.of("documentId", evidence.id(), "kind", "REPORT")));
        Map<String, Object> draft =
                GivenDossiers.draft(List.of(dossiers.attachment(place, "MINUTES")), List.of(nominee));
        draft.put("summary", "Tóm tắt: " + sentence);
        Begun written = dossiers.replace(place, dossier, draft);
        return Begun.of(place.head()
                .request()
                .header("If-Match", written.etag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/api/v1/dossiers/" + written.id() + "/submission")
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    /** As if the minister had awarded it in 1950. */
    private void closedLongAgo(Begun dossier) {
        UUID id = UUID.fromString(dossier.id());
        jdbi.useHandle(handle -> {
            handle.execute("update nomination set award_code = ? where dossier_id = ?", GivenDecisions.CERTIFICATE, id);
            handle.execute(
                    "insert into nomination_outcome (id, nomination_id, outcome, true_on) select gen_random_uuid(), id, 'AWARDED', '1950-05-01'"
                            + " from nomination where dossier_id = ?",
                    id);
        });
        archive.close(id, "DECIDED", "1950-05-01");
    }

    private void dispose(Place place, Begun dossier) {
        TestAccount signatory = given.account(Role.SIGNATORY, place.ministry());
        String paper = dossiers.upload(place.office(), place.ministry());
        Map<String, Object> draft =
                new java.util.HashMap<>(GivenArchive.draft(place.ministry(), UUID.fromString(dossier.id())));
        draft.put("decisionDocumentId", paper);
        Response drafted = place.office().request().body(draft).post("/api/v1/disposals");
        drafted.then().statusCode(201);
        Response decided =
                step(signatory, drafted, "decision", Map.of("number", "3012/QĐ-BTNMT", "decidedOn", "2024-12-02"));
        decided.then().statusCode(200);
        step(
                        place.office(),
                        decided,
                        "execution",
                        Map.of(
                                "carriedOutOn",
                                "2024-12-02",
                                "documentId",
                                dossiers.upload(place.office(), place.ministry())))
                .then()
                .statusCode(200)
                .body("state", is("CARRIED_OUT"))
                .body("actions", hasSize(0));
    }

    private static Response step(TestAccount by, Response disposal, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", disposal.header("ETag"))
                .body(body)
                .post("/api/v1/disposals/" + disposal.path("id") + "/" + step);
    }

    private static void awaitGone(Path file) throws InterruptedException {
        for (int i = 0; i < 250 && Files.exists(file); i++) {
            Thread.sleep(20);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void nothing_of_what_was_written_is_left_and_what_is_kept_for_ever_is() throws Exception {
        Place place = dossiers.place();
        Uploaded first = upload(place, sentence + " lần 1");
        Uploaded second = upload(place, sentence + " lần 2");
        Begun dossier = submittedTwice(place, first, second);
        closedLongAgo(dossier);
        assertThat(tables()).contains("dossier", "nomination", "dossier_submission", "idempotency_key");

        dispose(place, dossier);

        assertThat(tables()).isEmpty();
        awaitGone(file(first));
        awaitGone(file(second));
        TestAccount office = place.office();
        office.request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(200)
                .body("disposal.number", is("3012/QĐ-BTNMT"))
                .body("disposal.decidedOn", is("2024-12-02"))
                .body("number", notNullValue())
                .body("summary", nullValue())
                .body("nominations[0].nominee.name", is(place.department().name()))
                .body("nominations[0].outcome", is("AWARDED"))
                .body("nominations[0].report", nullValue())
                .body("returns", hasSize(1))
                .body("actions.action", everyItem(is("ARCHIVE")));
        office.request()
                .get("/api/v1/dossiers/" + dossier.id() + "/submissions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        office.request()
                .get("/api/v1/dossiers/" + dossier.id() + "/submissions/comparison?from=1&to=2")
                .then()
                .statusCode(200);
        office.request()
                .get("/api/v1/dossiers/" + dossier.id() + "/verdicts")
                .then()
                .statusCode(200);
        office.request()
                .get("/api/v1/nominations/" + dossier.nominationIds().getFirst())
                .then()
                .statusCode(200);
        office.request()
                .get("/api/v1/dossiers/" + dossier.id() + "/bundle")
                .then()
                .statusCode(410)
                .body("code", is("DOSSIER_DISPOSED"))
                .body("detail", containsString("3012/QĐ-BTNMT"));
        office.request()
                .get("/api/v1/documents/" + second.id() + "/content")
                .then()
                .statusCode(410)
                .body("code", is("DOCUMENT_ERASED"))
                .body("detail", containsString("02/12/2024"));
        office.request()
                .post("/api/v1/documents/" + second.id() + "/ticket")
                .then()
                .statusCode(410);
        office.request()
                .get("/api/v1/documents/" + second.id())
                .then()
                .statusCode(200)
                .body("sha256", is(second.sha256()));
        Begun fresh = dossiers.open(place);
        place.officer()
                .request()
                .header("If-Match", fresh.etag())
                .body(GivenDossiers.draft(List.of(Map.of("documentId", second.id(), "kind", "MINUTES")), List.of()))
                .put("/api/v1/dossiers/" + fresh.id())
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("NOT_FOUND"));
        List<String> parts = jdbi.withHandle(
                handle -> handle.createQuery("select part from disposal_erasure where dossier_id = :id order by part")
                        .bind("id", UUID.fromString(dossier.id()))
                        .mapTo(String.class)
                        .list());
        assertThat(parts).contains("SUMMARY", "REPORT", "SUBMISSION", "VERDICT");
        given.account(Role.AUDITOR, place.ministry())
                .request()
                .get("/api/v1/audit/entries?subjectType=DOSSIER&limit=100&subjectId=" + dossier.id())
                .then()
                .body("items.action", hasItem("DOSSIER_SUBMITTED"))
                .body("items.action", hasItem("DOSSIER_DISPOSED"));
        office.request()
                .get("/api/v1/archive-entries?disposed=true&unit="
                        + place.department().id())
                .then()
                .body("items.id", hasItem(dossier.id()))
                .body("items[0].disposal.state", is("CARRIED_OUT"));
    }

    @Test
    void a_document_that_is_also_attached_elsewhere_stays_and_so_do_bytes_that_another_document_has() throws Exception {
        Place place = dossiers.place();
        Uploaded shared = upload(place, "chung " + UUID.randomUUID());
        String content = "một nội dung " + UUID.randomUUID();
        Uploaded same = upload(place, content);
        Uploaded again = upload(place, content);
        Begun gone = submittedTwice(place, shared, same);
        closedLongAgo(gone);
        Begun kept = submitted(place, dossiers.open(place), shared);

        dispose(place, gone);

        TestAccount office = place.office();
        office.request()
                .get("/api/v1/documents/" + shared.id() + "/content")
                .then()
                .statusCode(200);
        office.request()
                .get("/api/v1/documents/" + same.id() + "/content")
                .then()
                .statusCode(410);
        office.request()
                .get("/api/v1/documents/" + again.id() + "/content")
                .then()
                .statusCode(200);
        Thread.sleep(300);
        assertThat(file(again)).exists();
        GivenDossiers.read(office, kept).statusCode(200).body("nominations[0].report", containsString(sentence));
    }
}
