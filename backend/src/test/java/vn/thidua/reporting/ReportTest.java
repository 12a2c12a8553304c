package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenAmendments;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;
import vn.thidua.audit.AuditSealer;
import vn.thidua.organization.PositionGroup;
import vn.thidua.organization.Sex;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Messages;
import vn.thidua.rulebook.NomineeKind;

/** Figures, the rows behind them, what was known when, and the files that stand for ever. */
@QuarkusTest
class ReportTest {

    private static final String KINDS = "/api/v1/report-kinds/";
    private static final String REPORTS = "/api/v1/reports/";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenAmendments amendments;

    @Inject
    GivenDossiers dossiers;

    @Inject
    AuditSealer sealer;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private List<TestUnit> departments;
    private TestAccount auditor;

    @BeforeEach
    void a_ministry_with_three_departments_and_its_auditor() {
        ministry = given.unit("Bộ Thử");
        departments = List.of(
                given.unit("Cục Một", ministry), given.unit("Cục Hai", ministry), given.unit("Cục Ba", ministry));
        auditor = given.account(Role.AUDITOR, ministry);
    }

    /** An award as a test enters it. */
    private record Entered(UUID id, TestUnit unit, int year, OffsetDateTime recordedAt) {}

    private Entered enter(TestPerson person, TestUnit unit, int year, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority,"
                        + " recorded_at) values (?, 'MERIT_CERT_MINISTER', 'INDIVIDUAL', ?, ?, ?, ?, ?, ?, ?, 'Bộ trưởng', ?)",
                id,
                person.name(),
                person.id(),
                unit.id(),
                unit.name(),
                year,
                LocalDate.of(year, 6, 1),
                id.toString(),
                at));
        return new Entered(id, unit, year, at);
    }

    private void revoke(UUID award, OffsetDateTime at) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because, recorded_at)"
                        + " values (gen_random_uuid(), ?, 'REVOKED', daterange('2024-01-01', null), 'Thử', ?)",
                award,
                at));
    }

    private ValidatableResponse figures(String kind, String query) {
        return auditor.request().get(KINDS + kind + "/figures?" + query).then().statusCode(200);
    }

    /** By the code of the group's only key. */
    private static Map<String, Integer> byKey(Response answer, String measure) {
        List<Map<String, Object>> groups = answer.path("groups");
        Map<String, Integer> figures = new TreeMap<>();
        groups.forEach(group -> {
            Map<String, String> key = ((List<Map<String, String>>) group.get("keys")).getFirst();
            Map<String, Map<String, Number>> values = (Map<String, Map<String, Number>>) group.get("values");
            figures.put(key.get("code"), values.get("now").get(measure).intValue());
        });
        return figures;
    }

    @Test
    void figures_are_what_is_counted_by_hand_at_every_moment_of_a_history() {
        Random random = new Random(20_241_202);
        OffsetDateTime begun = OffsetDateTime.now(ZoneOffset.UTC).minusDays(30);
        List<TestPerson> people = departments.stream()
                .map(unit -> given.person("Người " + unit.name(), unit))
                .toList();
        List<Entered> entered = new ArrayList<>();
        Map<UUID, OffsetDateTime> revoked = new TreeMap<>();
        for (int i = 0; i < 120; i++) {
            int at = random.nextInt(departments.size());
            OffsetDateTime when = begun.plusHours(random.nextInt(500));
            Entered one = enter(people.get(at), departments.get(at), 2020 + random.nextInt(4), when);
            entered.add(one);
            if (random.nextInt(4) == 0) {
                OffsetDateTime then = when.plusHours(1 + random.nextInt(100));
                revoke(one.id(), then);
                revoked.put(one.id(), then);
            }
        }
        for (int step = 0; step < 12; step++) {
            OffsetDateTime moment = begun.plusHours(50L * step);
            List<Entered> known = entered.stream()
                    .filter(one -> !one.recordedAt().isAfter(moment))
                    .toList();
            Map<String, Integer> counted = known.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.unit().id().toString(), TreeMap::new, Collectors.summingInt(one -> 1)));
            int gone = (int) known.stream()
                    .filter(one -> revoked.containsKey(one.id())
                            && !revoked.get(one.id()).isAfter(moment))
                    .count();
            Response answer =
                    figures("COMMENDATIONS", "by=unit&asOf=" + moment).extract().response();
            assertThat(byKey(answer, "awards")).as("units at %s", moment).isEqualTo(counted);
            assertThat(answer.<Number>path("total.now.awards").intValue()).isEqualTo(known.size());
            assertThat(answer.<Number>path("total.now.revoked").intValue()).isEqualTo(gone);
            Response years = figures("COMMENDATIONS", "by=year&sort=key&asOf=" + moment)
                    .extract()
                    .response();
            assertThat(byKey(years, "awards"))
                    .isEqualTo(known.stream()
                            .collect(Collectors.groupingBy(
                                    one -> String.valueOf(one.year()), TreeMap::new, Collectors.summingInt(one -> 1))));
        }
    }

    @Test
    void each_figure_has_its_rows_and_each_row_its_trail() {
        TestPerson person = given.person("Trần Thị Nhiều", departments.getFirst());
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
        Entered one = enter(person, departments.getFirst(), 2022, now);
        enter(person, departments.getFirst(), 2023, now);
        enter(given.person("Lê Văn Khác", departments.get(1)), departments.get(1), 2023, now);
        figures("COMMENDATIONS", "by=year&where=recipient:" + person.id())
                .body("total.now.awards", is(2))
                .body("groups", hasSize(2));
        auditor.request()
                .get(KINDS + "COMMENDATIONS/rows?where=recipient:" + person.id() + "&where=year:2022")
                .then()
                .statusCode(200)
                .body("items.id", contains(one.id().toString()))
                .body("items[0].subjectType", is("AWARD"))
                .body("items[0].unit.id", is(departments.getFirst().id().toString()))
                .body("items[0].dimensions.standing", is("IN_FORCE"))
                .body("items[0].trail", is("/api/v1/audit/entries?subjectType=AWARD&subjectId=" + one.id()));
        auditor.request()
                .get(KINDS + "COMMENDATIONS/rows/export?format=csv&where=year:2023")
                .then()
                .statusCode(200);
        figures("COMMENDATIONS", "by=recipient&limit=1")
                .body("groups", hasSize(1))
                .body("groups[0].keys[0].name", is("Trần Thị Nhiều"))
                .body("otherGroups", is(1));
        figures("COMMENDATIONS", "by=unit&from=2023-01-01&to=2023-12-31&againstFrom=2022-01-01&againstTo=2022-12-31")
                .body("total.now.awards", is(2))
                .body("total.against.awards", is(1));
        figures("COMMENDATIONS", "by=sex").body("groups.keys.flatten().dimension", hasItem("sex"));
    }

    /** Through the whole house: a decision, and a later one that revokes it. */
    @Test
    void a_revocation_is_the_difference_between_two_moments_row_by_row() {
        GivenDecisions.Desk desk = decisions.desk();
        TestAccount reader = given.account(Role.AUDITOR, desk.ministry());
        UUID award = amendments.award(desk);
        String before = moment(reader);
        amendments.published(desk, amendments.revocation(desk, award));
        String after = moment(reader);
        for (Map.Entry<String, Integer> one : Map.of(before, 0, after, 1).entrySet()) {
            reader.request()
                    .get(KINDS + "COMMENDATIONS/figures?on=2025-01-01&asOf=" + one.getKey())
                    .then()
                    .body("total.now.awards", is(1))
                    .body("total.now.revoked", is(one.getValue()));
        }
        reader.request()
                .get(KINDS + "COMMENDATIONS/changes?on=2025-01-01&since=" + before + "&asOf=" + after)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].way", is("CHANGED"))
                .body("items[0].subjectId", is(award.toString()))
                .body("items[0].was", is(Map.of("standing", "IN_FORCE")))
                .body("items[0].is", is(Map.of("standing", "REVOKED")));
        reader.request()
                .get(KINDS + "CHANGES/figures?by=change")
                .then()
                .body("groups.keys.flatten().code", contains("REVOKED"));
        String since = moment(reader);
        UUID later = amendments.award(desk);
        moment(reader);
        reader.request()
                .get(KINDS + "COMMENDATIONS/changes?since=" + since)
                .then()
                .body("items.way", contains("ENTERED"))
                .body("items.subjectId", contains(later.toString()));
    }

    /** A moment at which all that was written before is known, whatever else runs. */
    private static String moment(TestAccount reader) {
        Instant asked = Instant.now();
        return eventually(
                        () -> reader.request().get(KINDS + "COMMENDATIONS/figures"),
                        answer -> OffsetDateTime.parse(answer.path("asked.asOf"))
                                .toInstant()
                                .isAfter(asked))
                .path("asked.asOf");
    }

    private static Response eventually(Supplier<Response> ask, Predicate<Response> good) {
        Instant last = Instant.now().plusSeconds(20);
        Response answer = ask.get();
        while (!good.test(answer) && Instant.now().isBefore(last)) {
            LockSupport.parkNanos(50_000_000);
            answer = ask.get();
        }
        assertThat(good.test(answer)).as(answer.asString()).isTrue();
        return answer;
    }

    @Test
    void proposals_tell_what_became_of_what_was_submitted() {
        GivenDossiers.Place place = dossiers.place();
        TestAccount reader = given.account(Role.AUDITOR, place.ministry());
        int proposed = dossiers.passed(place).nominationIds().size();
        moment(reader);
        reader.request()
                .get(KINDS + "PROPOSALS/figures?by=outcome")
                .then()
                .statusCode(200)
                .body("total.now.proposed", is(proposed))
                .body("groups.keys.flatten().code", contains("PASSED"));
        reader.request()
                .get(KINDS + "BALLOTS/figures?by=way,outcome")
                .then()
                .statusCode(200)
                .body("total.now.cases", is(proposed))
                .body("groups[0].keys.code", contains("RECORDED", "PASSED"));
        reader.request()
                .get(KINDS + "PUNCTUALITY/figures?by=kind,state")
                .then()
                .statusCode(200)
                .body("groups.keys.flatten().code", hasItem("DOSSIER_VERIFY"));
        reader.request()
                .get(KINDS + "RULES/rows")
                .then()
                .statusCode(200)
                .body("items.dimensions.standing", not(hasItem("READ")));
    }

    /** However it was moved: by a season, a meeting, or more time that was granted. */
    @Test
    void a_day_that_was_moved_is_the_day_that_held_then() {
        UUID owed = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into obligation (id, kind, subject_type, subject_id, title, debtor_unit_id, debtor_role, due_on) values"
                            + " (?, 'SEASON_SUBMIT', 'SEASON', gen_random_uuid(), 'Nộp hồ sơ', ?, 'OFFICER', '2024-11-01')",
                    owed,
                    departments.getFirst().id());
        });
        String before = moment(auditor);
        jdbi.useHandle(handle -> handle.execute("update obligation set due_on = '2024-12-31' where id = ?", owed));
        String after = moment(auditor);
        figures("PUNCTUALITY", "asOf=" + before)
                .body("total.now.overdue", is(1))
                .body("total.now.daysLate", is(31.0f));
        figures("PUNCTUALITY", "asOf=" + after).body("total.now.overdue", is(0));
        auditor.request()
                .get(KINDS + "PUNCTUALITY/changes?since=" + before + "&asOf=" + after)
                .then()
                .body("items.was.state", contains("OVERDUE"))
                .body("items.is.state", contains("OPEN"));
    }

    @Test
    void every_kind_answers_by_each_of_its_dimensions_in_both_languages() {
        for (ReportKind kind : ReportKind.values()) {
            for (ReportDimension dimension : kind.dimensions()) {
                figures(kind.name(), "by=" + dimension.code())
                        .body("measures", hasSize(kind.measures().size()));
            }
            auditor.request().get(KINDS + kind + "/rows").then().statusCode(200);
            auditor.request()
                    .get(KINDS + kind + "/changes?since=2024-01-01T00:00:00Z")
                    .then()
                    .statusCode(200);
        }
        for (String language : List.of("vi", "en")) {
            auditor.request()
                    .header("Accept-Language", language)
                    .get(KINDS)
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItems("COMMENDATIONS", "ACCESS"))
                    .body("items[0].rows", startsWith("-- "));
        }
    }

    @Test
    void what_a_dimension_may_be_has_words() {
        Map<String, List<? extends Enum<?>>> known = Map.of(
                "sex", List.of(Sex.values()),
                "holder", List.of(NomineeKind.values()),
                "position", List.of(PositionGroup.values()),
                "rule", List.of(Standing.values()));
        List<String> missing = new ArrayList<>();
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            known.forEach((dimension, codes) -> codes.stream()
                    .map(code -> dimension + "." + code.name())
                    .filter(key -> !Messages.REPORT.bundle(locale).containsKey(key))
                    .forEach(missing::add));
            Arrays.stream(ReportKind.values())
                    .flatMap(kind -> kind.dimensions().stream())
                    .map(dimension -> "dimension." + dimension.code())
                    .filter(key -> !Messages.REPORT.bundle(locale).containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void what_cannot_be_answered_is_refused_by_its_parameter() {
        refused("figures?by=colour", "?by", "UNKNOWN_VALUE");
        refused("figures?by=unit,year,award,sex", "?by", "TOO_MANY");
        refused("figures?sort=-colour", "?sort", "UNKNOWN_VALUE");
        refused("figures?where=colour:red", "?where", "UNKNOWN_VALUE");
        refused("figures?where=year", "?where", "WRONG_FORMAT");
        refused("figures?where=year:2023&where=year:2024", "?where", "DUPLICATE");
        for (String odd : List.of("where=year:%00", "on=%2B900000000-01-01", "asOf=-9999-01-01T00:00:00Z")) {
            auditor.request()
                    .urlEncodingEnabled(false)
                    .get(KINDS + "COMMENDATIONS/figures?" + odd)
                    .then()
                    .statusCode(422);
        }
        refused("figures?from=2024-02-01&to=2024-01-01", "?to", "ENDS_BEFORE_START");
        refused("figures?asOf=2999-01-01T00:00:00Z", "?asOf", "IN_THE_FUTURE");
        refused("figures/file?format=doc", "?format", "UNKNOWN_VALUE");
        refused("changes?since=2999-01-01T00:00:00Z", "?since", "ENDS_BEFORE_START");
        auditor.request().get(KINDS + "COMMENDATIONS/changes").then().statusCode(422);
        auditor.request().get(KINDS + "NOTHING/figures").then().statusCode(404);
        TestAccount head = given.account(Role.UNIT_HEAD, departments.getFirst());
        for (String kind : List.of("ACCESS", "BALLOTS", "MONEY")) {
            head.request().get(KINDS + kind + "/figures").then().statusCode(403);
            head.request().get(KINDS + kind + "/rows").then().statusCode(403);
        }
        head.request().get(KINDS).then().body("items.code", not(hasItem("ACCESS")));
        given.account(Role.OFFICER, ministry).request().get(KINDS).then().statusCode(403);
    }

    private void refused(String query, String pointer, String code) {
        auditor.request()
                .get(KINDS + "COMMENDATIONS/" + query)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].code", is(code));
    }

    @Test
    void a_head_counts_only_what_is_its_own() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
        departments.forEach(unit -> enter(given.person("Người " + unit.name(), unit), unit, 2023, now));
        TestAccount head = given.account(Role.UNIT_HEAD, departments.getFirst());
        head.request().get(KINDS + "COMMENDATIONS/figures?by=unit").then().body("total.now.awards", is(1));
        head.request()
                .get(KINDS + "COMMENDATIONS/rows?unit=" + departments.get(1).id())
                .then()
                .body("items", empty());
    }

    @Test
    void an_issued_report_is_the_same_bytes_for_ever_and_tells_the_trails_checkpoint() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
        sealer.seal();
        moment(auditor);
        Entered first = enter(given.person("Phạm Thị Một", departments.getFirst()), departments.getFirst(), 2023, now);
        String id = auditor.request()
                .body(Map.of(
                        "kind",
                        "COMMENDATIONS",
                        "title",
                        "Khen thưởng theo đơn vị",
                        "by",
                        "unit",
                        "where",
                        List.of("year:2023")))
                .post(REPORTS)
                .then()
                .statusCode(201)
                .body("item.state", is("QUEUED"))
                .extract()
                .path("item.id");
        Response issued =
                eventually(() -> auditor.request().get(REPORTS + id), view -> "ISSUED".equals(view.path("item.state")));
        assertThat(issued.<String>path("checkpoint.chain")).hasSize(64);
        issued.then()
                .body("files.format", containsInAnyOrder("JSON", "CSV", "XLSX", "PDF"))
                .body("checkpoint.position", notNullValue());
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Map<String, Object> file : issued.<List<Map<String, Object>>>path("files")) {
            String format = ((String) file.get("format")).toLowerCase(Locale.ROOT);
            byte[] content = file(id, format);
            assertThat(DigestUtils.sha256Hex(content)).isEqualTo(file.get("sha256"));
            bytes.put(format, content);
        }
        String chain = issued.path("checkpoint.chain");
        assertThat(new String(bytes.get("json"), StandardCharsets.UTF_8)).contains(chain);
        assertThat(new String(bytes.get("csv"), StandardCharsets.UTF_8)).contains("Cục Một,1,0,1");
        revoke(first.id(), OffsetDateTime.now(ZoneOffset.UTC));
        enter(
                given.person("Phạm Thị Hai", departments.getFirst()),
                departments.getFirst(),
                2023,
                OffsetDateTime.now(ZoneOffset.UTC));
        bytes.forEach(
                (format, content) -> assertThat(file(id, format)).as(format).isEqualTo(content));
        auditor.request()
                .get(KINDS + "COMMENDATIONS/figures?by=unit&where=year:2023&asOf=" + issued.path("asked.asOf"))
                .then()
                .body("total.now.awards", is(1))
                .body("total.now.revoked", is(0));
        given.account(Role.AUDITOR, departments.getFirst())
                .request()
                .get(REPORTS + id)
                .then()
                .statusCode(404);
        given.account(Role.UNIT_HEAD, ministry)
                .request()
                .body(Map.of("kind", "COMMENDATIONS", "title", "Thử"))
                .post(REPORTS)
                .then()
                .statusCode(403);
        auditor.request().get(REPORTS + "?q=theo don vi").then().body("items.id", hasItem(id));
    }

    private byte[] file(String id, String format) {
        return auditor.request()
                .get(REPORTS + id + "/file?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void that_figures_were_read_is_in_the_trail() {
        figures("MONEY", "by=unit");
        auditor.request()
                .get("/api/v1/audit/entries?action=REPORT_READ&actor=" + auditor.id())
                .then()
                .body("items.subject.label", hasItem("MONEY"));
    }
}
