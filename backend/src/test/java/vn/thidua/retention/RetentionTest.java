package vn.thidua.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenArchive;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;

/** On 2 December 2024, a Monday. What was awarded by the minister is kept for 70 years: what was closed in 1953 is due, in 1954 not yet. */
@QuarkusTest
class RetentionTest {

    private static final String ENTRIES = "/api/v1/archive-entries";
    private static final String DISPOSALS = "/api/v1/disposals";
    private static final String RULES = "/api/v1/retention-rules";
    private static final String BY_MINISTER = GivenDecisions.CERTIFICATE;
    private static final String BY_UNIT = "CERTIFICATE_UNIT";
    private static final String BY_STATE = "LABOR_ORDER_3";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenArchive archive;

    @Inject
    Jdbi jdbi;

    private Desk desk;

    @BeforeEach
    void a_ministry_with_an_archive() {
        desk = decisions.desk();
    }

    private Response entry(UUID dossier) {
        return desk.office()
                .request()
                .get(ENTRIES + "?limit=100&unit=" + desk.department().id());
    }

    private static String of(UUID dossier, String field) {
        return "items.find { it.id == '" + dossier + "' }." + field;
    }

    private Response step(TestAccount by, Response disposal, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", disposal.header("ETag"))
                .body(body)
                .post(DISPOSALS + "/" + disposal.path("id") + "/" + step);
    }

    private Map<String, Object> decision() {
        return new HashMap<>(Map.of("number", "3012/QĐ-BTNMT", "decidedOn", "2024-12-02", "documentId", paper()));
    }

    private String paper() {
        return dossiers.upload(desk.office(), desk.ministry());
    }

    private Response decided(UUID... chosen) {
        Map<String, Object> draft = new HashMap<>(GivenArchive.draft(desk.ministry(), chosen));
        draft.put("decisionDocumentId", paper());
        Response drafted = desk.office().request().body(draft).post(DISPOSALS);
        drafted.then().statusCode(201);
        Response decided =
                step(desk.signatory(), drafted, "decision", Map.of("number", "3012/QĐ", "decidedOn", "2024-12-02"));
        decided.then().statusCode(200);
        return decided;
    }

    private Map<String, Object> execution() {
        return Map.of("carriedOutOn", "2024-12-02", "documentId", paper());
    }

    private List<String> owed(TestAccount by, String kind) {
        return by.request().get("/api/v1/obligations?kind=" + kind).path("items.subject.id");
    }

    private static Map<String, Object> rule(Integer years) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("years", years);
        rule.put("from", "2024-01-01");
        rule.put("document", "Văn bản thử");
        rule.put("reason", "Thử");
        return rule;
    }

    private Response enter(String level, Map<String, Object> rule) {
        String etag = desk.office().request().get(RULES + "/" + level).header("ETag");
        return desk.office().request().header("If-Match", etag).body(rule).put(RULES + "/" + level);
    }

    @Test
    void what_is_recalled_says_so_and_what_is_not_known_is_no_rule() {
        desk.signatory()
                .request()
                .get(RULES)
                .then()
                .statusCode(200)
                .body("counting.standing", is("RECALLED"))
                .body("counting.text", containsString("our choice"))
                .body("items.level", contains("STATE", "MINISTRY", "UNIT", "NOT_AWARDED"))
                .body("items[0].rule.years", nullValue())
                .body("items[0].rule.standing", is("RECALLED"))
                .body("items[1].rule.years", is(70))
                .body("items[1].rule.note", containsString("longest"))
                .body("items[2].rule", nullValue())
                .body("items[0].actions", hasSize(0));
        given.account(Role.OFFICER, desk.department())
                .request()
                .get(RULES)
                .then()
                .statusCode(403);
    }

    @Test
    void each_closed_dossier_is_kept_by_the_highest_of_what_was_awarded() {
        UUID state = archive.decided(desk.department(), BY_STATE, "1950-01-01");
        UUID ministry = archive.decided(desk.department(), BY_MINISTER, "1953-12-31");
        UUID later = archive.decided(desk.department(), BY_MINISTER, "1954-01-01");
        UUID unit = archive.decided(desk.department(), BY_UNIT, "1950-01-01");
        UUID both = decisions.dossier(desk.department(), "ACCEPTED");
        decisions.nomination(both, given.person("Một", desk.department()), desk.department(), BY_UNIT, "AWARDED");
        decisions.nomination(both, given.person("Hai", desk.department()), desk.department(), BY_MINISTER, "AWARDED");
        decisions.nomination(both, given.person("Ba", desk.department()), desk.department(), BY_STATE, "DECLINED");
        archive.close(both, "DECIDED", "2024-11-20");
        UUID failed = decisions.dossier(desk.department(), "ACCEPTED");
        decisions.nomination(failed, given.person("Bốn", desk.department()), desk.department(), BY_STATE, "FAILED");
        archive.close(failed, "DECIDED", "2024-11-20");
        UUID withdrawn = decisions.dossier(desk.department(), "SUBMITTED");
        archive.close(withdrawn, "WITHDRAWN", "2024-11-20");
        Response list = entry(state);
        list.then()
                .statusCode(200)
                .body(of(state, "level"), is("STATE"))
                .body(of(state, "keeping"), is("PERMANENT"))
                .body(of(state, "due"), is(false))
                .body(of(ministry, "level"), is("MINISTRY"))
                .body(of(ministry, "keepUntil"), is("2023-12-31"))
                .body(of(ministry, "due"), is(true))
                .body(of(later, "keepUntil"), is("2024-12-31"))
                .body(of(later, "due"), is(false))
                .body(of(unit, "level"), is("UNIT"))
                .body(of(unit, "keeping"), is("UNKNOWN"))
                .body(of(both, "level"), is("MINISTRY"))
                .body(of(failed, "level"), is("NOT_AWARDED"))
                .body(of(withdrawn, "level"), is("NOT_AWARDED"))
                .body(of(withdrawn, "closedOn"), is("2024-11-20"));
        String mine = ENTRIES + "?unit=" + desk.department().id();
        desk.office().request().get(mine + "&due=true").then().body("items.id", contains(ministry.toString()));
        desk.office()
                .request()
                .get(mine + "&due=false")
                .then()
                .body("items.id", hasItems(state.toString(), later.toString(), unit.toString()))
                .body("items.id", not(hasItem(ministry.toString())));
        desk.office().request().get(mine + "&level=STATE").then().body("items.id", contains(state.toString()));
        desk.office().request().get(mine + "&year=2023").then().body("items", hasSize(0));
        desk.office()
                .request()
                .get(ENTRIES + "/figures?unit=" + desk.department().id())
                .then()
                .statusCode(200)
                .body("items.find { it.level == 'MINISTRY' }.kept", is(3))
                .body("items.find { it.level == 'MINISTRY' }.due", is(1))
                .body("items.find { it.level == 'STATE' }.due", is(0));
        String file = desk.clerk()
                .request()
                .get(ENTRIES + "/export?format=csv&sort=number&unit="
                        + desk.department().id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("Awarded at ministry level").contains("HS-THU-" + ministry);
    }

    @Test
    void of_a_dossier_with_a_state_secret_there_is_the_number_and_it_is_never_disposed_of() {
        UUID id = UUID.fromString(desk.office()
                .request()
                .body(Map.of(
                        "unitId",
                        desk.department().id(),
                        "kind",
                        "MERIT",
                        "year",
                        2024,
                        "paperNumber",
                        "12/M",
                        "receivedOn",
                        "2024-11-01"))
                .post("/api/v1/dossiers/secret")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
        Response stub = desk.office().request().get("/api/v1/dossiers/" + id);
        desk.office()
                .request()
                .header("If-Match", stub.header("ETag"))
                .body(Map.of("on", "2024-11-15"))
                .post("/api/v1/dossiers/" + id + "/secret-decision")
                .then()
                .statusCode(200);
        entry(id)
                .then()
                .body(of(id, "secret"), is(true))
                .body(of(id, "level"), nullValue())
                .body(of(id, "closedOn"), is("2024-11-15"))
                .body(of(id, "keeping"), is("UNKNOWN"));
        String file = desk.office()
                .request()
                .get(ENTRIES + "/export?format=csv&unit=" + desk.department().id())
                .asString();
        assertThat(file).contains("12/M").doesNotContain("2024-11-15").doesNotContain("15/11/2024");
        desk.office()
                .request()
                .body(GivenArchive.draft(desk.ministry(), id))
                .post(DISPOSALS)
                .then()
                .statusCode(422)
                .body("violations.code", contains("NOT_OF_THIS_KIND"));
    }

    @Test
    void only_what_is_due_may_be_chosen_and_each_other_one_is_told_why_not() {
        UUID due = archive.decided(desk.department(), BY_MINISTER, "1950-01-01");
        UUID permanent = archive.decided(desk.department(), BY_STATE, "1950-01-01");
        UUID early = archive.decided(desk.department(), BY_MINISTER, "1954-01-01");
        UUID unknown = archive.decided(desk.department(), BY_UNIT, "1950-01-01");
        UUID open = decisions.dossier(desk.department(), "ACCEPTED");
        UUID elsewhere = archive.decided(decisions.desk().department(), BY_MINISTER, "1950-01-01");
        desk.office()
                .request()
                .body(GivenArchive.draft(desk.ministry(), due, due, permanent, early, unknown, open, elsewhere))
                .post(DISPOSALS)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/dossierIds/1",
                                "/dossierIds/2",
                                "/dossierIds/3",
                                "/dossierIds/4",
                                "/dossierIds/5",
                                "/dossierIds/6"))
                .body(
                        "violations.code",
                        contains(
                                "DUPLICATE", "KEPT_FOR_EVER", "NOT_DUE", "NO_RETENTION_RULE", "NOT_FOUND", "NOT_FOUND"))
                .body("violations[2].message", containsString("31/12/2024"));
        archive.drafted(desk.office(), desk.ministry(), due)
                .then()
                .body("dossiers.id", contains(due.toString()))
                .body("dossiers[0].keepUntil", is("2020-12-31"));
        desk.office()
                .request()
                .body(GivenArchive.draft(desk.ministry(), due))
                .post(DISPOSALS)
                .then()
                .statusCode(422)
                .body("violations.code", contains("TAKEN"));
    }

    @Test
    void it_is_decided_by_the_signatory_with_its_paper_and_never_by_who_wrote_it() {
        UUID due = archive.decided(desk.department(), BY_MINISTER, "1950-01-01");
        Response drafted = archive.drafted(desk.office(), desk.ministry(), due);
        String id = drafted.path("id");
        assertThat(owed(desk.signatory(), "DISPOSAL_DECIDE")).contains(id);
        step(desk.office(), drafted, "decision", decision()).then().statusCode(403);
        step(desk.office(), drafted, "execution", execution()).then().statusCode(409);
        step(desk.signatory(), drafted, "decision", Map.of("number", "1", "decidedOn", "2024-12-02"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("MISSING_DOCUMENT"));
        step(desk.signatory(), drafted, "decision", Map.of("number", "1", "decidedOn", "2024-12-03"))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("IN_THE_FUTURE"));
        TestAccount bothRoles = given.account(Role.STANDING_OFFICE, desk.ministry());
        given.also(bothRoles, Role.SIGNATORY, desk.ministry());
        Map<String, Object> mended = new HashMap<>(GivenArchive.draft(desk.ministry(), due));
        mended.put("decisionDocumentId", paper());
        Response edited = bothRoles
                .request()
                .header("If-Match", drafted.header("ETag"))
                .body(mended)
                .put(DISPOSALS + "/" + id);
        edited.then().statusCode(200);
        Map<String, String> decision = Map.of("number", "3012/QĐ", "decidedOn", "2024-12-02");
        step(bothRoles, edited, "decision", decision).then().statusCode(403).body("code", is("OWN_DRAFT"));
        step(desk.signatory(), drafted, "decision", decision).then().statusCode(412);
        Response decided = step(desk.signatory(), edited, "decision", decision);
        decided.then()
                .statusCode(200)
                .body("state", is("DECIDED"))
                .body("decidedBy", is(desk.signatory().displayName()))
                .body("decisionDocument.id", notNullValue());
        assertThat(owed(desk.office(), "DISPOSAL_CARRY_OUT")).contains(id);
        step(desk.office(), decided, "discard", Map.of()).then().statusCode(409);
        step(desk.office(), decided, "execution", Map.of("carriedOutOn", "2024-12-01", "documentId", paper()))
                .then()
                .statusCode(422)
                .body("violations.code", contains("ENDS_BEFORE_START"));
        step(desk.office(), decided, "execution", Map.of("carriedOutOn", "2024-12-02"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/documentId"));
        step(desk.signatory(), decided, "execution", execution()).then().statusCode(403);
    }

    @Test
    void what_is_under_an_open_complaint_stays_until_it_is_settled() {
        UUID due = archive.decided(desk.department(), BY_MINISTER, "1950-01-01");
        String nomination =
                desk.office().request().get("/api/v1/dossiers/" + due).path("nominations[0].id");
        Map<String, Object> complaint = new LinkedHashMap<>();
        complaint.put("unitId", desk.ministry().id());
        complaint.put("kind", "COMPLAINT");
        complaint.put("channel", "LETTER");
        complaint.put("subjectType", "NOMINATION");
        complaint.put("subjectId", nomination);
        complaint.put("title", "Khiếu nại thử");
        complaint.put("content", "Nội dung khiếu nại thử.");
        complaint.put("receivedOn", "2024-12-02");
        complaint.put("anonymous", true);
        desk.office()
                .request()
                .body(complaint)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201);
        desk.office()
                .request()
                .body(GivenArchive.draft(desk.ministry(), due))
                .post(DISPOSALS)
                .then()
                .statusCode(422)
                .body("violations.code", contains("HELD"));
    }

    @Test
    void what_a_discarded_draft_held_may_be_chosen_again() {
        UUID due = archive.decided(desk.department(), BY_MINISTER, "1950-01-01");
        Response drafted = archive.drafted(desk.office(), desk.ministry(), due);
        step(desk.office(), drafted, "discard", Map.of()).then().statusCode(200).body("state", is("DISCARDED"));
        assertThat(owed(desk.signatory(), "DISPOSAL_DECIDE")).doesNotContain(drafted.<String>path("id"));
        archive.drafted(desk.office(), desk.ministry(), due);
    }

    @Test
    void two_who_choose_the_same_dossier_or_carry_out_at_once_do_it_once() throws Exception {
        UUID due = archive.decided(desk.department(), BY_MINISTER, "1950-01-01");
        UUID other = archive.decided(desk.department(), BY_MINISTER, "1951-01-01");
        Callable<Integer> one = () -> desk.office()
                .request()
                .body(GivenArchive.draft(desk.ministry(), due, other))
                .post(DISPOSALS)
                .statusCode();
        Callable<Integer> two = () -> desk.office()
                .request()
                .body(GivenArchive.draft(desk.ministry(), other, due))
                .post(DISPOSALS)
                .statusCode();
        assertThat(AtOnce.both(one, two)).containsExactlyInAnyOrder(201, 422);
        UUID third = archive.decided(desk.department(), BY_MINISTER, "1952-01-01");
        Response decided = decided(third);
        Map<String, Object> execution = execution();
        Callable<Integer> carry =
                () -> step(desk.office(), decided, "execution", execution).statusCode();
        assertThat(AtOnce.both(carry, carry)).containsExactlyInAnyOrder(200, 412);
        assertThat(count(
                        "select count(*) from audit_entry where action = 'DOSSIER_DISPOSED' and subject_id = ?", third))
                .isOne();
    }

    private int count(String sql, Object... arguments) {
        return jdbi.withHandle(
                handle -> handle.select(sql, arguments).mapTo(Integer.class).one());
    }

    @Test
    void a_rule_that_is_entered_is_applied_and_what_was_known_before_is_kept() {
        UUID failed = decisions.dossier(desk.department(), "ACCEPTED");
        decisions.nomination(failed, given.person("Rớt", desk.department()), desk.department(), BY_STATE, "FAILED");
        archive.close(failed, "DECIDED", "1995-06-01");
        enter("NOT_AWARDED", rule(20))
                .then()
                .statusCode(200)
                .body("rule.years", is(20))
                .body("rule.standing", is("ENTERED"))
                .body("rule.recordedBy", is(desk.office().displayName()));
        entry(failed).then().body(of(failed, "keepUntil"), is("2015-12-31")).body(of(failed, "due"), is(true));
        Response decided = decided(failed);
        enter("NOT_AWARDED", rule(40))
                .then()
                .statusCode(200)
                .body("rule.years", is(40))
                .body("others[0].years", is(20))
                .body("others[0].supersededAt", notNullValue());
        step(desk.office(), decided, "execution", execution())
                .then()
                .statusCode(422)
                .body("violations.code", contains("NOT_DUE"));
        Map<String, Object> later = rule(10);
        later.put("from", "2024-06-01");
        enter("NOT_AWARDED", later)
                .then()
                .statusCode(200)
                .body("rule.years", is(10))
                .body("others[0].years", is(40))
                .body("others[0].to", is("2024-05-31"))
                .body("others[0].supersededAt", nullValue());
        step(desk.office(), decided, "execution", execution()).then().statusCode(200);
        enter("NOT_AWARDED", rule(null)).then().statusCode(200).body("rule.years", nullValue());
        entry(failed).then().body(of(failed, "disposedOn"), is("2024-12-02")).body(of(failed, "due"), is(false));
        assertThat(count(
                        "select count(*) from audit_entry where action = 'RETENTION_RULE_ENTERED' and account_id = ?",
                        desk.office().id()))
                .isEqualTo(4);
    }

    @Test
    void state_awards_are_kept_for_ever_unless_an_article_and_a_reason_say_otherwise() {
        enter("STATE", rule(100)).then().statusCode(422).body("violations.pointer", contains("/article"));
        Map<String, Object> silent = rule(100);
        silent.remove("reason");
        silent.put("article", "Điều 1");
        enter("STATE", silent).then().statusCode(422).body("violations.pointer", contains("/reason"));
        desk.office()
                .request()
                .header("If-Match", "\"1\"")
                .body(rule(1))
                .put(RULES + "/NEIN")
                .then()
                .statusCode(404);
        desk.signatory()
                .request()
                .header("If-Match", "\"1\"")
                .body(rule(1))
                .put(RULES + "/UNIT")
                .then()
                .statusCode(403);
        desk.office()
                .request()
                .header("If-Match", "\"99\"")
                .body(rule(1))
                .put(RULES + "/UNIT")
                .then()
                .statusCode(412);
        desk.office().request().body(rule(0)).put(RULES + "/UNIT").then().statusCode(422);
    }

    @Test
    void the_role_of_the_application_cannot_erase_by_itself_what_is_not_decided() {
        UUID due = archive.decided(desk.department(), BY_MINISTER, "1950-01-01");
        Response drafted = archive.drafted(desk.office(), desk.ministry(), due);
        UUID id = UUID.fromString(drafted.path("id"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        jdbi.useHandle(handle -> handle.createQuery("select * from carry_out_disposal(:id, :on)")
                                .bind("id", id)
                                .bind("on", LocalDate.of(2024, 12, 2))
                                .mapTo(UUID.class)
                                .list()))
                .hasMessageContaining("is not decided");
    }
}
