package vn.thidua.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class DocumentTest {

    private static final int LIMIT = 512 * 1024;

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    FileSweeper sweeper;

    @Inject
    FileStore store;

    @ConfigProperty(name = "thidua.data")
    Path data;

    @TestHTTPResource("/")
    URL server;

    private TestUnit unit;
    private TestAccount officer;

    @BeforeEach
    void a_unit_with_its_officer() {
        unit = given.unit("Cục Thử", given.unit("Bộ Thử"));
        officer = given.account(Role.OFFICER, unit);
    }

    private static byte[] pdf() {
        return ("%PDF-1.4\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] office(String mainType) {
        return zip(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>");
    }

    private ValidatableResponse upload(TestAccount by, String name, byte[] content) {
        return upload(by, name, unit.id().toString(), content);
    }

    private ValidatableResponse upload(TestAccount by, String name, String unitId, byte[] content) {
        return given().auth()
                .oauth2(by.token())
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .queryParam("unit", unitId)
                .body(content)
                .post("/api/v1/documents")
                .then();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private List<Path> incoming() throws IOException {
        if (!Files.isDirectory(data.resolve("files/incoming"))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(data.resolve("files/incoming"))) {
            return entries.toList();
        }
    }

    @Test
    void what_is_uploaded_lies_on_disk_by_its_digest_and_comes_back_byte_for_byte() throws Exception {
        byte[] content = pdf();
        String sha256 = sha256(content);
        ValidatableResponse uploaded = upload(officer, "Báo cáo.pdf", content)
                .statusCode(201)
                .header("Location", containsString("/api/v1/documents/"))
                .body("fileName", equalTo("Báo cáo.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(content.length))
                .body("sha256", equalTo(sha256));
        String id = uploaded.extract().path("id");
        assertThat(data.resolve("files/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256))
                .hasBinaryContent(content);
        byte[] downloaded = officer.request()
                .get("/api/v1/documents/" + id + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"B_o c_o.pdf\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        assertThat(downloaded).isEqualTo(content);
        officer.request().get("/api/v1/documents/" + id).then().statusCode(200).body("sha256", equalTo(sha256));
    }

    @Test
    void the_same_content_twice_is_one_file_and_two_documents() throws Exception {
        byte[] content = pdf();
        String first =
                upload(officer, "a.pdf", content).statusCode(201).extract().path("id");
        String second =
                upload(officer, "b.pdf", content).statusCode(201).extract().path("id");
        assertThat(first).isNotEqualTo(second);
        assertThat(store.path(sha256(content))).exists();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void an_upload_repeated_with_its_key_is_answered_from_the_first_and_another_file_under_it_is_refused() {
        byte[] content = pdf();
        String key = UUID.randomUUID().toString();
        String first = keyed(key, content).statusCode(201).extract().path("id");
        keyed(key, content).statusCode(201).body("id", equalTo(first)).header("Idempotency-Replayed", "true");
        keyed(key, pdf()).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private ValidatableResponse keyed(String key, byte[] content) {
        return given().auth()
                .oauth2(officer.token())
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("fileName", "a.pdf")
                .queryParam("unit", unit.id())
                .body(content)
                .post("/api/v1/documents")
                .then();
    }

    @Test
    void office_files_are_told_from_other_zips_by_what_is_inside() {
        upload(officer, "a.docx", office(FileType.DOCX.mediaType() + ".main+xml"))
                .statusCode(201)
                .body("mediaType", equalTo(FileType.DOCX.mediaType()));
        upload(officer, "a.xlsx", office(FileType.XLSX.mediaType() + ".main+xml"))
                .statusCode(201)
                .body("mediaType", equalTo(FileType.XLSX.mediaType()));
        upload(officer, "a.docx", office(FileType.XLSX.mediaType() + ".main+xml"))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_LIES"));
        upload(officer, "a.docx", office("application/vnd.ms-word.document.macroEnabled.main+xml"))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_LIES"));
        upload(officer, "a.docx", zip("readme.txt", "a zip like any other"))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_LIES"));
    }

    @Test
    void pictures_are_known_by_their_first_bytes() {
        byte[] png = Arrays.copyOf(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'}, 60);
        byte[] jpeg = Arrays.copyOf(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'}, 60);
        upload(officer, "a.PNG", png).statusCode(201).body("mediaType", equalTo("image/png"));
        upload(officer, "a.jpeg", jpeg).statusCode(201).body("mediaType", equalTo("image/jpeg"));
        upload(officer, "a.jpg", png).statusCode(422).body("code", equalTo("FILE_TYPE_LIES"));
    }

    @Test
    void a_lying_an_unwanted_and_an_empty_file_are_refused_and_leave_nothing() throws IOException {
        upload(officer, "a.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("FILE_TYPE_LIES"))
                .body("detail", containsString("pdf"));
        upload(officer, "a.exe", pdf()).statusCode(422).body("code", equalTo("FILE_TYPE_NOT_ALLOWED"));
        upload(officer, "pdf", pdf()).statusCode(422).body("code", equalTo("FILE_TYPE_NOT_ALLOWED"));
        upload(officer, "a.pdf", new byte[0]).statusCode(422).body("code", equalTo("FILE_EMPTY"));
        assertThat(incoming()).isEmpty();
    }

    @Test
    void a_name_is_cleaned_and_one_of_ten_thousand_characters_refused() {
        upload(officer, "../../tin\u200B nhắn\u0007.pdf", pdf())
                .statusCode(201)
                .body("fileName", equalTo("tin nhắn.pdf"));
        upload(officer, "a".repeat(10_000) + ".pdf", pdf())
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("?fileName")))
                .body("violations.code", equalTo(List.of("TOO_LONG")));
    }

    @Test
    void a_file_at_the_limit_is_kept_and_one_byte_more_is_refused() throws IOException {
        byte[] largest = Arrays.copyOf(pdf(), LIMIT);
        upload(officer, "a.pdf", largest).statusCode(201).body("size", equalTo(LIMIT));
        upload(officer, "a.pdf", Arrays.copyOf(pdf(), LIMIT + 1))
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_LARGE"))
                .body("detail", containsString("0.5"));
        assertThat(incoming()).isEmpty();
    }

    @Test
    void a_stream_without_length_is_refused_as_soon_as_it_is_too_long() throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(server + "api/v1/documents?fileName=a.pdf&unit=" + unit.id())
                        .toURL()
                        .openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer " + officer.token());
        connection.setRequestProperty("Content-Type", "application/octet-stream");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(16 * 1024);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(pdf());
            byte[] chunk = new byte[16 * 1024];
            for (int sent = 0; sent < LIMIT + 64 * 1024; sent += chunk.length) {
                body.write(chunk);
            }
        }
        assertThat(connection.getResponseCode()).isEqualTo(413);
        assertThat(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("FILE_TOO_LARGE");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void a_sender_who_hangs_up_half_way_leaves_nothing() throws Exception {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String head = "POST /api/v1/documents?fileName=a.pdf&unit=" + unit.id()
                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + officer.token()
                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\n%PDF-1.4 half";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            for (int i = 0; i < 100 && incoming().isEmpty(); i++) {
                Thread.sleep(20);
            }
            assertThat(incoming()).hasSize(1);
        }
        for (int i = 0; i < 100 && !incoming().isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertThat(incoming()).isEmpty();
    }

    @Test
    void what_a_killed_process_left_is_swept_and_what_has_a_row_stays() throws Exception {
        byte[] kept = pdf();
        upload(officer, "a.pdf", kept).statusCode(201);
        byte[] orphan = pdf();
        Path orphaned = store.path(sha256(orphan));
        Files.createDirectories(orphaned.getParent());
        Files.write(orphaned, orphan);
        Path half = store.incoming().resolve(UUID.randomUUID().toString());
        Path marker = store.incoming().resolve(UUID.randomUUID() + "." + sha256(orphan));
        Path markerOfKept = store.incoming().resolve(UUID.randomUUID() + "." + sha256(kept));
        Files.write(half, new byte[] {1});
        Files.createFile(marker);
        Files.createFile(markerOfKept);

        sweeper.sweep();

        assertThat(half).doesNotExist();
        assertThat(marker).doesNotExist();
        assertThat(markerOfKept).doesNotExist();
        assertThat(orphaned).doesNotExist();
        assertThat(store.path(sha256(kept))).exists();
    }

    @Test
    void what_is_being_received_now_is_not_swept() throws Exception {
        try (IncomingFile file = store.receive(new java.io.ByteArrayInputStream(pdf()))) {
            sweeper.sweep();
            assertThat(file.path()).exists();
        }
    }

    @Test
    void a_ticket_opens_its_one_document_without_a_token_for_a_minute() {
        byte[] content = pdf();
        String id = upload(officer, "a.pdf", content).statusCode(201).extract().path("id");
        String other = upload(officer, "b.pdf", pdf()).statusCode(201).extract().path("id");
        String url = officer.request()
                .post("/api/v1/documents/" + id + "/ticket")
                .then()
                .statusCode(200)
                .body("expiresIn", equalTo(60))
                .extract()
                .path("url");
        assertThat(given().get(url)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", notNullValue())
                        .extract()
                        .asByteArray())
                .isEqualTo(content);
        given().get(url.replace(id, other)).then().statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        given().get(url + "x").then().statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update document_ticket set expires_at = now() - interval '1 second' where document_id = :id")
                .bind("id", UUID.fromString(id))
                .execute());
        given().get(url).then().statusCode(401).body("code", equalTo("TOKEN_EXPIRED"));
    }

    @Test
    void without_login_nothing_is_uploaded_nor_read() {
        String id = upload(officer, "a.pdf", pdf()).statusCode(201).extract().path("id");
        given.nobody().get("/api/v1/documents/" + id).then().statusCode(401);
        given.nobody()
                .get("/api/v1/documents/" + id + "/content")
                .then()
                .statusCode(401)
                .body("code", equalTo("NOT_SIGNED_IN"));
        given().contentType("application/octet-stream")
                .body(pdf())
                .post("/api/v1/documents?fileName=a.pdf&unit=" + unit.id())
                .then()
                .statusCode(401);
    }

    @Test
    void another_unit_neither_uploads_here_nor_sees_what_lies_here() {
        TestAccount stranger = given.account(Role.OFFICER, given.unit("Cục Khác", given.unit("Bộ Khác")));
        String id = upload(officer, "a.pdf", pdf()).statusCode(201).extract().path("id");
        upload(stranger, "a.pdf", pdf()).statusCode(404).body("code", equalTo("NOT_FOUND"));
        stranger.request().get("/api/v1/documents/" + id).then().statusCode(404);
        stranger.request().get("/api/v1/documents/" + id + "/content").then().statusCode(404);
        stranger.request().post("/api/v1/documents/" + id + "/ticket").then().statusCode(404);
    }

    @Test
    void the_unit_s_own_and_those_above_read_it_and_only_those_who_work_on_it_upload() {
        String id = upload(officer, "a.pdf", pdf()).statusCode(201).extract().path("id");
        for (Role role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.COUNCIL_SECRETARY, Role.STANDING_OFFICE)) {
            TestAccount account = given.account(role, unit);
            upload(account, "a.pdf", pdf()).statusCode(201);
            account.request().get("/api/v1/documents/" + id).then().statusCode(200);
        }
        TestAccount clerk = given.account(Role.CLERK, unit);
        String own = upload(clerk, "a.pdf", pdf()).statusCode(201).extract().path("id");
        clerk.request().get("/api/v1/documents/" + own).then().statusCode(200);
        clerk.request().get("/api/v1/documents/" + id).then().statusCode(404);
        for (Role role : List.of(Role.AUDITOR, Role.SIGNATORY, Role.COUNCIL_MEMBER)) {
            TestAccount account = given.account(role, unit);
            upload(account, "a.pdf", pdf()).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
            account.request().get("/api/v1/documents/" + id).then().statusCode(200);
        }
        for (Role role : List.of(Role.ADMIN, Role.RULE_OWNER, Role.CLUSTER_HEAD)) {
            TestAccount account = given.account(role, unit);
            upload(account, "a.pdf", pdf()).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
            account.request().get("/api/v1/documents/" + id).then().statusCode(404);
        }
    }

    @Test
    void an_upload_for_no_unit_or_a_malformed_one_or_as_another_type_is_refused() {
        given().auth()
                .oauth2(officer.token())
                .contentType("application/octet-stream")
                .body(pdf())
                .post("/api/v1/documents?fileName=a.pdf")
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("?unit"));
        upload(officer, "a.pdf", UUID.randomUUID().toString(), pdf()).statusCode(404);
        given().auth()
                .oauth2(officer.token())
                .contentType("application/pdf")
                .body(pdf())
                .post("/api/v1/documents?fileName=a.pdf&unit=" + unit.id())
                .then()
                .statusCode(415);
        officer.request().get("/api/v1/documents/not-an-id").then().statusCode(404);
    }
}
