package vn.thidua.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenClients;
import vn.thidua.GivenClients.TestClient;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;

/** Rows by the thousand: what each comes to, mended and sent again, and nothing twice. */
@QuarkusTest
class BulkTest {

    private static final String JOBS = "/api/v1/bulk-jobs";
    private static final String NDJSON = "application/x-ndjson";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Given given;

    @Inject
    GivenClients clients;

    @Inject
    GivenDossiers dossiers;

    @Inject
    RunBulk run;

    @Inject
    BulkWorker worker;

    @Inject
    BulkJobs jobs;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount admin;
    private TestClient staff;

    @BeforeEach
    void a_department_whose_software_keeps_its_staff() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Sở Thử", ministry);
        admin = given.account(Role.ADMIN, ministry);
        Map<String, Object> draft = GivenClients.draft(department);
        draft.put("roles", List.of("ADMIN"));
        draft.put(
                "scopes",
                List.of("REFERENCE_READ", "PERSON_READ", "PERSON_EDIT", "UNIT_EDIT", "BULK_SEND", "BULK_READ"));
        staff = clients.client(admin, draft);
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).header("Accept-Language", "en");
    }

    private static Response bring(String token, String kind, String mediaType, Object body, String more) {
        RequestSpecification request = as(token).contentType(mediaType);
        return (body instanceof byte[] bytes
                        ? request.body(bytes)
                        : request.body(((String) body).getBytes(StandardCharsets.UTF_8)))
                .post(JOBS + "?kind=" + kind + more);
    }

    /** Brought and done; the answer is the job. */
    private ValidatableResponse done(String token, String kind, String mediaType, Object body, String more) {
        Response taken = bring(token, kind, mediaType, body, more);
        taken.then().statusCode(202).header("Location", endsWith(taken.path("item.id")));
        worker.runAll();
        return job(token, taken.path("item.id"));
    }

    private ValidatableResponse job(String token, String id) {
        return as(token).get(JOBS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse rowsOf(String token, String id, String state) {
        return as(token).get(JOBS + "/" + id + "/rows?state=" + state).then().statusCode(200);
    }

    private String code(int number) {
        return department.code() + "-" + number;
    }

    private String person(int number, String sex, String more) {
        return "{\"externalId\": \"NV-%d\", \"employeeCode\": \"%s\", \"name\": \"Người Thứ %d\", \"sex\": \"%s\", \"birthDate\": \"1985-04-%02d\", \"unit\": \"%s\", \"position\": \"Chuyên viên\","
                        .formatted(number, code(number), number, sex, number % 28 + 1, department.code())
                + " \"positionGroup\": \"STAFF\", \"directWorker\": true, \"from\": \"2020-01-01\"" + more + "}\n";
    }

    private int peopleOf(TestUnit unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(distinct person_id) from membership where unit_id = :unit and superseded_at is null and upper_inf(valid)")
                .bind("unit", unit.id())
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void good_rows_enter_and_the_bad_one_is_mended_and_sent_again() {
        String token = staff.token();
        String file = person(1, "FEMALE", "") + person(2, "WOMAN", "") + "\n" + person(3, "MALE", "");
        ValidatableResponse job = done(token, "PEOPLE", NDJSON, file, "&fileName=can-bo.ndjson")
                .body("item.state", is("DONE"))
                .body("item.rows", is(3))
                .body("item.done", is(3))
                .body("item.created", is(2))
                .body("item.refused", is(1))
                .body("actions", hasSize(0));
        String id = job.extract().path("item.id");
        rowsOf(token, id, "REFUSED")
                .body("items", hasSize(1))
                .body("items[0].number", is(2))
                .body("items[0].externalId", is("NV-2"))
                .body("items[0].subjectId", nullValue())
                .body("items[0].refusal.code", is("INVALID"))
                .body("items[0].refusal.violations.pointer", contains("/sex"));
        String person = rowsOf(token, id, "CREATED")
                .body("items.number", contains(1, 4))
                .extract()
                .path("items[0].subjectId");
        staff.request()
                .get("/api/v1/external-ids?type=PERSON&value=NV-1")
                .then()
                .body("items.subjectId", contains(person));
        staff.request().get("/api/v1/people/" + person).then().statusCode(200).body("employeeCode", is(code(1)));

        // The very same file is the same job.
        bring(token, "PEOPLE", NDJSON, file, "").then().statusCode(200).body("item.id", is(id));

        String errors = as(token)
                .get(JOBS + "/" + id + "/errors-file")
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString();
        assertThat(errors.lines()).hasSize(1);
        assertThat(errors).contains("\"errors\":\"sex: ");
        done(token, "PEOPLE", NDJSON, errors.replace("WOMAN", "FEMALE"), "")
                .body("item.created", is(1))
                .body("item.refused", is(0));

        // All of it again, mended: nothing changes.
        done(token, "PEOPLE", NDJSON, file.replace("WOMAN", "FEMALE"), "")
                .body("item.created", is(0))
                .body("item.unchanged", is(3));
        assertThat(peopleOf(department)).isEqualTo(3);
    }

    @Test
    void staff_move_leave_and_are_corrected() {
        TestUnit other = given.unit("Phòng Khác", department);
        String token = staff.token();
        done(token, "PEOPLE", NDJSON, person(1, "FEMALE", "") + person(2, "MALE", "") + person(3, "MALE", ""), "");
        String moved = person(1, "FEMALE", "")
                .replace(department.code() + "\", \"position", other.code() + "\", \"position")
                .replace("2020-01-01", "2024-01-01");
        String left = person(2, "MALE", ", \"to\": \"2024-06-30\"");
        String corrected = person(3, "MALE", "").replace("Người Thứ 3", "Người Thứ Ba");
        done(token, "PEOPLE", NDJSON, moved + left + corrected, "")
                .body("item.changed", is(3))
                .body("item.refused", is(0));
        List<String> stand = jdbi.withHandle(handle -> handle.createQuery(
                        "select p.name || ' ' || lower(m.valid) || ' ' || coalesce(upper(m.valid)::text, '') from membership m join person p on p.id = m.person_id"
                                + " where p.employee_code like :code || '-%' and m.superseded_at is null order by p.employee_code, m.valid")
                .bind("code", department.code())
                .mapTo(String.class)
                .list());
        assertThat(stand)
                .containsExactly(
                        "Người Thứ 1 2020-01-01 2024-01-01",
                        "Người Thứ 1 2024-01-01 ",
                        "Người Thứ 2 2020-01-01 2024-07-01",
                        "Người Thứ Ba 2020-01-01 ");
        done(token, "PEOPLE", NDJSON, moved + left + corrected + "\n", "").body("item.unchanged", is(3));
    }

    @Test
    void a_dry_run_tells_everything_and_enters_nothing() {
        String token = staff.token();
        String file = person(1, "FEMALE", "") + person(2, "MALE", "").replace("1985-04-03", "2025-06-01") + "{broken\n"
                + person(4, "MALE", ", \"colour\": 1");
        ValidatableResponse job = done(token, "PEOPLE", NDJSON, file, "&dryRun=true")
                .body("item.dryRun", is(true))
                .body("item.created", is(1))
                .body("item.refused", is(3));
        rowsOf(token, job.extract().path("item.id"), "REFUSED")
                .body(
                        "items.refusal.violations.flatten().code",
                        contains("OUT_OF_RANGE", "WRONG_FORMAT", "UNKNOWN_FIELD"));
        assertThat(peopleOf(department)).isZero();
        // It may be brought in earnest afterwards, and looked at again.
        done(token, "PEOPLE", NDJSON, file, "&dryRun=true").body("item.created", is(1));
        done(token, "PEOPLE", NDJSON, file, "").body("item.created", is(1)).body("item.refused", is(3));
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_at_once() {
        String token = staff.token();
        String row =
                "{\"employeeCode\": \"A B\", \"name\": \"\", \"sex\": \"NAM\", \"birthDate\": \"1990-13-01\", \"unit\": \"KHONG-CO\"}";
        ValidatableResponse job =
                done(token, "PEOPLE", NDJSON, row, "&dryRun=true").body("item.refused", is(1));
        rowsOf(token, job.extract().path("item.id"), "REFUSED")
                .body(
                        "items[0].refusal.violations.pointer",
                        containsInAnyOrder("/employeeCode", "/name", "/sex", "/birthDate", "/unit"));
    }

    @Test
    void whole_or_nothing_enters_nothing_when_one_row_is_bad_and_all_when_none_is() {
        String token = staff.token();
        String bad = person(1, "FEMALE", "")
                + person(2, "MALE", "").replace(department.code() + "\", \"position", "KHONG-CO\", \"position");
        ValidatableResponse job = done(token, "PEOPLE", NDJSON, bad, "&wholeOrNothing=true")
                .body("item.state", is("DONE"))
                .body("item.created", is(0))
                .body("item.refused", is(1));
        rowsOf(token, job.extract().path("item.id"), "GOOD").body("items.number", contains(1));
        assertThat(peopleOf(department)).isZero();
        String good =
                IntStream.range(0, 1200).mapToObj(i -> person(i, "MALE", "")).collect(Collectors.joining());
        done(token, "PEOPLE", NDJSON, good, "&wholeOrNothing=true")
                .body("item.created", is(1200))
                .body("item.done", is(1200))
                .body("item.refused", is(0));
        assertThat(peopleOf(department)).isEqualTo(1200);
    }

    @Test
    void a_table_is_read_under_vietnamese_heads_and_comes_back_with_its_errors() throws IOException {
        String token = staff.token();
        String file =
                "Mã cán bộ;Họ và tên;Giới tính;Ngày sinh;Mã đơn vị;Chức vụ;Nhóm chức vụ;Trực tiếp;Từ ngày;Ghi riêng\r\n"
                        + "%s;Trần Thị Hai;FEMALE;30/04/1985;%s;Chuyên viên;STAFF;x;01/07/2021;a\r\n"
                                .formatted(code(1), department.code())
                        + "%s;Lê Ba;MALE;31/02/1985;%s;Chuyên viên;STAFF;không;01/07/2021;b\r\n"
                                .formatted(code(2), department.code());
        ValidatableResponse job = done(token, "PEOPLE", "text/csv", file, "&fileName=can-bo.csv")
                .body("item.created", is(1))
                .body("item.refused", is(1))
                .body("item.ignoredColumns", contains("Ghi riêng"));
        String id = job.extract().path("item.id");
        String errors = as(token).get(JOBS + "/" + id + "/errors-file").asString();
        assertThat(errors.lines().toList()).hasSize(2);
        assertThat(errors)
                .contains("Mã cán bộ;Họ và tên", "Lê Ba", "birthDate: ")
                .doesNotContain("Trần Thị Hai");
        done(token, "PEOPLE", "text/csv", errors.replace("31/02/1985", "28/02/1985"), "")
                .body("item.created", is(1))
                .body("item.refused", is(0));

        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(workbook, "Thi Dua", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            List<List<String>> cells = List.of(
                    List.of("employee_code", "name", "sex", "birth_date"),
                    List.of(code(3), "Phạm Bốn", "MALE", "1990-01-01"),
                    List.of(code(4), "Phạm Năm", "NAM", "1990-01-01"));
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    sheet.inlineString(row, column, cells.get(row).get(column));
                }
            }
        }
        ValidatableResponse sheet = done(token, "PEOPLE", XLSX, workbook.toByteArray(), "")
                .body("item.created", is(1))
                .body("item.refused", is(1));
        byte[] back = as(token)
                .get(JOBS + "/" + sheet.extract().path("item.id") + "/errors-file")
                .asByteArray();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(back))) {
            assertThat(read.getFirstSheet().read()).hasSize(2);
        }
    }

    /** The worker dies in the middle: another goes on behind the last chunk, and the first, if it lives after all, is told. */
    @Test
    void a_worker_that_dies_is_followed_by_another_and_nothing_is_done_twice() {
        String token = staff.token();
        String file =
                IntStream.range(0, 1100).mapToObj(i -> person(i, "MALE", "")).collect(Collectors.joining());
        String id = bring(token, "PEOPLE", NDJSON, file, "").path("item.id");
        BulkJobs.Work dead = QuarkusTransaction.requiringNew()
                .call(() -> jobs.claim(UUID.randomUUID()))
                .orElseThrow();
        assertThat(dead.id()).isEqualTo(UUID.fromString(id));
        run.takeFirstChunk(dead);
        job(token, id)
                .body("item.state", is("RUNNING"))
                .body("item.done", is(500))
                .body("item.created", is(500));
        assertThat(run.runNext()).as("while the lease holds nobody takes it up").isFalse();
        jdbi.useHandle(handle -> handle.execute(
                "update bulk_job set lease_until = now() - interval '1 second' where id = ?", dead.id()));
        worker.runAll();
        job(token, id)
                .body("item.state", is("DONE"))
                .body("item.created", is(1100))
                .body("item.done", is(1100));
        assertThat(peopleOf(department)).isEqualTo(1100);
        boolean stillMine = QuarkusTransaction.requiringNew().call(() -> jobs.hold(dead));
        assertThat(stillMine).isFalse();
    }

    @Test
    void a_job_is_stopped_by_who_brought_it_and_nothing_more_enters() {
        String token = staff.token();
        Response taken = bring(token, "PEOPLE", NDJSON, person(1, "MALE", ""), "");
        String id = taken.path("item.id");
        taken.then().body("actions.action", contains("CANCEL"));
        TestAccount auditor = given.account(Role.AUDITOR, ministry);
        auditor.request().get(JOBS).then().statusCode(200).body("items.id", hasItem(id));
        auditor.request().get(JOBS + "/" + id + "/rows").then().statusCode(200).body("items", hasSize(1));
        auditor.request()
                .header("If-Match", "\"0\"")
                .post(JOBS + "/" + id + "/cancellation")
                .then()
                .statusCode(403);
        TestAccount stranger = given.account(Role.ADMIN, ministry);
        stranger.request().get(JOBS + "/" + id).then().statusCode(404);
        stranger.request().get(JOBS).then().body("items.id", not(hasItem(id)));
        staff.request().post(JOBS + "/" + id + "/cancellation").then().statusCode(428);
        staff.request()
                .header("If-Match", taken.header("ETag"))
                .post(JOBS + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("item.state", is("CANCELLED"));
        worker.runAll();
        assertThat(peopleOf(department)).isZero();
        job(token, id).body("item.state", is("CANCELLED"));
        // What was given up may be brought anew.
        done(token, "PEOPLE", NDJSON, person(1, "MALE", ""), "").body("item.created", is(1));
    }

    @Test
    void what_cannot_be_taken_is_refused_at_once() {
        String token = staff.token();
        bring(token, "COLOURS", NDJSON, "{}", "").then().statusCode(422).body("violations[0].pointer", is("?kind"));
        bring(token, "FACTS", NDJSON, "{}", "").then().statusCode(403).body("code", is("OUTSIDE_SCOPES"));
        bring(token, "PEOPLE", NDJSON, "{}", "&unit=" + given.unit("Bộ Khác").id())
                .then()
                .statusCode(404);
        bring(token, "PEOPLE", NDJSON, "", "").then().statusCode(422).body("code", is("FILE_EMPTY"));
        bring(token, "PEOPLE", NDJSON, "\n\n", "").then().statusCode(422).body("violations[0].pointer", is("/rows"));
        bring(token, "PEOPLE", "application/json", "{}", "").then().statusCode(415);
        bring(token, "PEOPLE", "application/octet-stream", "a", "&fileName=x.pdf")
                .then()
                .statusCode(422)
                .body("code", is("FILE_TYPE_NOT_ALLOWED"));
        bring(token, "PEOPLE", "text/csv", "employee_code,name\r\nA,B\r\n", "")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/columns/sex", "/columns/birth_date"));
        bring(token, "PEOPLE", XLSX, "no workbook", "").then().statusCode(422).body("code", is("FILE_TYPE_LIES"));
        given.account(Role.COUNCIL_MEMBER, ministry).request().get(JOBS).then().statusCode(403);
        given.account(Role.AUDITOR, ministry)
                .request()
                .contentType(NDJSON)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(JOBS + "?kind=PEOPLE")
                .then()
                .statusCode(403);
    }

    @Test
    void rows_out_of_reach_twice_or_named_by_a_person_are_told() {
        TestUnit elsewhere = given.unit("Bộ Xa");
        TestPerson stranger = given.person("Người Xa", elsewhere);
        String token = staff.token();
        String file =
                person(1, "MALE", "").replace(department.code() + "\", \"position", elsewhere.code() + "\", \"position")
                        + person(2, "MALE", "").replace(code(2), stranger.employeeCode())
                        + person(3, "MALE", "")
                        + person(3, "MALE", "");
        ValidatableResponse job = done(token, "PEOPLE", NDJSON, file, "")
                .body("item.created", is(1))
                .body("item.refused", is(3));
        rowsOf(token, job.extract().path("item.id"), "REFUSED")
                .body(
                        "items.refusal.violations.flatten().code",
                        contains("NOT_FOUND", "TAKEN", "DUPLICATE", "DUPLICATE"));
        ValidatableResponse byHand =
                done(admin.token(), "PEOPLE", NDJSON, person(7, "MALE", ""), "").body("item.refused", is(1));
        rowsOf(admin.token(), byHand.extract().path("item.id"), "REFUSED")
                .body("items.refusal.violations.flatten().code", contains("NOT_OURS"));
    }

    @Test
    void whoever_may_no_more_when_the_rows_are_done_changes_nothing() {
        String token = staff.token();
        String id = bring(token, "PEOPLE", NDJSON, person(1, "MALE", ""), "").path("item.id");
        Response client = admin.request().get("/api/v1/clients/" + staff.id());
        admin.request()
                .header("If-Match", client.header("ETag"))
                .body(Map.of("reason", "Thử"))
                .post("/api/v1/clients/" + staff.id() + "/revocation")
                .then()
                .statusCode(200);
        worker.runAll();
        given.account(Role.AUDITOR, ministry)
                .request()
                .get(JOBS + "/" + id)
                .then()
                .body("item.state", is("FAILED"));
        assertThat(peopleOf(department)).isZero();
    }

    @Test
    void dossiers_are_opened_written_submitted_and_found_again() {
        GivenDossiers.Place place = dossiers.place();
        TestAccount keeper = given.account(Role.ADMIN, place.ministry());
        Map<String, Object> draft = GivenClients.draft(place.department());
        draft.put("roles", List.of("OFFICER", "UNIT_HEAD"));
        draft.put(
                "scopes",
                List.of(
                        "REFERENCE_READ",
                        "PERSON_READ",
                        "DOSSIER_READ",
                        "DOSSIER_DRAFT",
                        "DOSSIER_SUBMIT",
                        "DOCUMENT_UPLOAD",
                        "BULK_SEND",
                        "BULK_READ"));
        TestClient client = clients.client(keeper, draft);
        TestPerson person = given.person("Người Thử", place.department());
        String minutes = dossiers.upload(place.officer(), place.department());
        String report = dossiers.upload(place.officer(), place.department());
        String row = """
                {"externalId": "HS-%s", "unit": "%s", "kind": "MERIT", "year": 2024, "title": "Đề nghị khen thưởng", "summary": "Tóm tắt", "attachments": [{"documentId": "%s", "kind": "MINUTES"}],\
                 "nominations": [{"nominee": "%s", "award": "EMULATION_FIGHTER_GRASSROOTS", "report": "III. THÀNH TÍCH", "evidence": [{"documentId": "%s", "kind": "REPORT"}]}], "submit": true}
                """;
        String good = row.formatted("1", place.department().code(), minutes, person.employeeCode(), report);
        String bad = row.formatted("2", place.department().code(), minutes, "KHONG-CO", report);
        String token = client.token();
        ValidatableResponse job = done(token, "DOSSIERS", NDJSON, good + bad, "")
                .body("item.created", is(1))
                .body("item.refused", is(1));
        String id = job.extract().path("item.id");
        rowsOf(token, id, "REFUSED").body("items[0].refusal.violations.pointer", contains("/nominations/0/nominee"));
        String dossier = rowsOf(token, id, "CREATED").extract().path("items[0].subjectId");
        client.request()
                .get("/api/v1/dossiers/" + dossier)
                .then()
                .statusCode(200)
                .body("state", is("SUBMITTED"));
        done(token, "DOSSIERS", NDJSON, good, "").body("item.unchanged", is(1));

        // A table names nominees and papers in two words.
        String table =
                "external_id,unit,kind,year,title,attachments,nominations\r\nHS-3,%s,MERIT,2024,Hồ sơ ba,MINUTES=%s,%s=EMULATION_FIGHTER_GRASSROOTS\r\n"
                        .formatted(place.department().code(), minutes, person.employeeCode());
        ValidatableResponse third =
                done(token, "DOSSIERS", "text/csv", table, "").body("item.created", is(1));
        String draftId = rowsOf(token, third.extract().path("item.id"), "CREATED")
                .body("items[0].externalId", is("HS-3"))
                .extract()
                .path("items[0].subjectId");
        done(token, "DOSSIERS", "text/csv", table.replace("Hồ sơ ba", "Hồ sơ số ba"), "")
                .body("item.changed", is(1));
        client.request()
                .get("/api/v1/dossiers/" + draftId)
                .then()
                .body("title", is("Hồ sơ số ba"))
                .body("nominations", hasSize(1));
    }

    @Test
    void facts_awards_and_units_go_by_their_own_rules() {
        TestAccount officer = given.account(Role.OFFICER, department);
        TestPerson person = given.person("Người Thử", department);
        String fact =
                "{\"kind\": \"RATING\", \"employeeCode\": \"%s\", \"year\": \"2023\", \"level\": \"EXCELLENT\", \"source\": \"12/QĐ\"}\n";
        ValidatableResponse facts = done(
                        officer.token(),
                        "FACTS",
                        NDJSON,
                        fact.formatted(person.employeeCode()) + fact.formatted("KHONG-CO"),
                        "")
                .body("item.created", is(1))
                .body("item.refused", is(1));
        rowsOf(officer.token(), facts.extract().path("item.id"), "REFUSED")
                .body("items[0].refusal.violations.pointer", contains("/employeeCode"));
        done(officer.token(), "FACTS", NDJSON, fact.formatted(person.employeeCode()), "")
                .body("item.unchanged", is(1));

        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        String award =
                "{\"awardCode\": \"MERIT_CERT_MINISTER\", \"recipientKind\": \"INDIVIDUAL\", \"employeeCode\": \"%s\", \"unitCode\": \"%s\", \"year\": \"2019\", \"decisionNumber\": \"1502/QĐ\","
                                .formatted(person.employeeCode(), department.code())
                        + " \"decidedOn\": \"2019-12-20\", \"authorityName\": \"Bộ trưởng\"}\n";
        done(office.token(), "AWARDS", NDJSON, award, "").body("item.created", is(1));
        done(office.token(), "AWARDS", NDJSON, award + "\n", "").body("item.unchanged", is(1));

        String code = department.code() + "-PHONG";
        String unit =
                "{\"externalId\": \"DV-1\", \"code\": \"%s\", \"kind\": \"CENTER\", \"name\": \"Phòng Mới\", \"legalPersonality\": false, \"parent\": \"%s\", \"from\": \"2024-01-01\"}\n"
                        .formatted(code, department.code());
        String token = staff.token();
        done(token, "UNITS", NDJSON, unit, "").body("item.refused", is(0)).body("item.created", is(1));
        done(token, "UNITS", NDJSON, unit + "\n", "").body("item.unchanged", is(1));
        done(token, "UNITS", NDJSON, unit.replace("Phòng Mới", "Phòng Đổi Tên").replace("2024-01-01", "2024-06-01"), "")
                .body("item.changed", is(1));
    }

    @Test
    void kinds_tell_their_fields_and_give_a_file_to_begin_with() {
        admin.request()
                .get("/api/v1/bulk-kinds")
                .then()
                .statusCode(200)
                .body("items.code", contains("AWARDS", "DOSSIERS", "FACTS", "PEOPLE", "PROGRESS", "UNITS"))
                .body("items.name", everyItem(notNullValue()))
                .body(
                        "items.find { it.code == 'PEOPLE' }.fields.name",
                        hasItems("externalId", "employeeCode", "unit", "to"));
        for (String form : List.of("NDJSON", "CSV", "XLSX")) {
            byte[] file = admin.request()
                    .get("/api/v1/bulk-kinds/PEOPLE/template?format=" + form)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(file).isNotEmpty();
        }
        assertThat(admin.request()
                        .get("/api/v1/bulk-kinds/PEOPLE/template?format=CSV")
                        .asString())
                .contains("external_id,employee_code,name,sex,birth_date");
        admin.request().get("/api/v1/bulk-kinds/COLOURS/template").then().statusCode(404);
    }

    @Test
    void rows_are_forgotten_in_time_and_the_job_stays() {
        String token = staff.token();
        String id = done(token, "PEOPLE", NDJSON, person(1, "MALE", ""), "")
                .extract()
                .path("item.id");
        jdbi.useHandle(handle -> handle.execute(
                "update bulk_job set ended_at = now() - interval '31 days' where id = ?", UUID.fromString(id)));
        assertThat(jobs.forgetRows(Duration.ofDays(30))).isEqualTo(1);
        rowsOf(token, id, "CREATED").body("items", hasSize(0));
        job(token, id).body("item.created", is(1));
    }
}
