package vn.thidua.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenCouncils;
import vn.thidua.GivenCouncils.Called;
import vn.thidua.access.Role;
import vn.thidua.platform.text.Messages;

/** Signs, counted again by hand on random data; what is too small to be told; and who looked. */
@QuarkusTest
class SignTest {

    private static final String SIGNS = "/api/v1/signs/";
    private static final String CERTIFICATE = "MERIT_CERT_MINISTER";
    private static final int YEAR = 2023;
    private static final int MINIMUM = 5;

    @Inject
    Given given;

    @Inject
    GivenCouncils councils;

    @Inject
    Jdbi jdbi;

    private final Random random = new Random(20_261_201);
    private TestUnit ministry;
    private List<TestUnit> departments;
    private TestAccount auditor;
    private TestAccount office;

    @BeforeEach
    void a_ministry_with_its_auditor_and_office() {
        ministry = given.unit("Bộ Thử");
        departments = IntStream.range(0, 6)
                .mapToObj(place -> given.unit("Cục " + place, ministry))
                .toList();
        auditor = given.account(Role.AUDITOR, ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
    }

    private void sql(String sql, Object... arguments) {
        jdbi.useHandle(handle -> handle.execute(sql, arguments));
    }

    private TestPerson leader(TestUnit unit) {
        TestPerson person = given.person("Lãnh Đạo", unit);
        sql("update membership set position_group = 'LEADER_DEPARTMENT' where person_id = ?", person.id());
        return person;
    }

    private void award(TestPerson person, TestUnit unit, int year) {
        sql(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority)"
                        + " values (gen_random_uuid(), ?, 'INDIVIDUAL', ?, ?, ?, ?, ?, ?, gen_random_uuid()::text, 'Bộ trưởng')",
                CERTIFICATE,
                person.name(),
                person.id(),
                unit.id(),
                unit.name(),
                year,
                LocalDate.of(year, 6, 1));
    }

    private UUID dossier(TestUnit unit) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into dossier (id, number, unit_id, kind, year, title, state) values (?, ?, ?, 'MERIT', ?, 'Hồ sơ thử', 'ACCEPTED')",
                id,
                id.toString(),
                unit.id(),
                YEAR);
        return id;
    }

    private UUID nomination(UUID dossier, TestPerson person) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into nomination (id, dossier_id, ordinal, nominee_kind, person_id, award_code)"
                        + " values (?, ?, (select count(*) + 1 from nomination where dossier_id = ?), 'INDIVIDUAL', ?, ?)",
                id,
                dossier,
                dossier,
                person.id(),
                CERTIFICATE);
        return id;
    }

    private ValidatableResponse signs(String kind, String query) {
        return auditor.request()
                .get(SIGNS + kind + "/" + YEAR + "?limit=100" + query)
                .then()
                .statusCode(200);
    }

    /** The signs and the groups too small for a figure, by their units. */
    private Map<UUID, Map<String, Object>> byUnit(String kind) {
        Map<UUID, Map<String, Object>> found = new HashMap<>();
        for (String state : List.of("OPEN", "SUPPRESSED")) {
            List<Map<String, Object>> items =
                    signs(kind, "&state=" + state).extract().path("items");
            items.forEach(item -> found.put(UUID.fromString(((Map<String, String>) item.get("unit")).get("id")), item));
        }
        return found;
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static void assertShare(Map<String, Object> sign, String field, BigDecimal expected) {
        assertThat(new BigDecimal(sign.get(field).toString())).isEqualByComparingTo(expected);
    }

    private static void assertSuppressed(Map<String, Object> sign) {
        assertThat(sign)
                .containsEntry("state", "SUPPRESSED")
                .containsEntry("total", null)
                .containsEntry("share", null);
    }

    @Test
    void leaders_share_is_what_one_counts_by_hand() {
        Map<UUID, int[]> counted = new HashMap<>();
        for (TestUnit unit : departments) {
            List<TestPerson> leaders = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(place -> leader(unit))
                    .toList();
            List<TestPerson> staff = IntStream.range(0, 5 + random.nextInt(8))
                    .mapToObj(place -> given.person("Nhân Viên", unit))
                    .toList();
            int[] figures = {0, 0, leaders.size(), leaders.size() + staff.size()};
            int toStaff = random.nextInt(6);
            int toLeaders = random.nextInt(8);
            IntStream.range(0, toLeaders).forEach(place -> award(leaders.get(place % leaders.size()), unit, YEAR));
            IntStream.range(0, toStaff).forEach(place -> award(staff.get(place % staff.size()), unit, YEAR));
            award(staff.getFirst(), unit, YEAR - 1);
            figures[0] = toLeaders;
            figures[1] = toLeaders + toStaff;
            counted.put(unit.id(), figures);
        }
        Map<UUID, Map<String, Object>> told = byUnit("LEADERS_SHARE");
        counted.forEach((unit, figures) -> {
            Map<String, Object> sign = told.get(unit);
            if (figures[1] == 0) {
                assertThat(sign).isNull();
            } else if (figures[1] < MINIMUM) {
                assertSuppressed(sign);
            } else {
                double excess = 100.0 * figures[0] / figures[1] - 100.0 * figures[2] / figures[3];
                if (Math.abs(excess - 20) > 0.2) {
                    assertThat(sign != null).as(unit + " " + excess).isEqualTo(excess > 20);
                }
                if (sign != null) {
                    assertThat(sign).containsEntry("total", figures[1]).containsEntry("marked", figures[0]);
                    assertShare(sign, "share", percent(figures[0], figures[1]));
                    assertShare(sign, "base", percent(figures[2], figures[3]));
                }
            }
        });
        assertThat(told).isNotEmpty();
    }

    @Test
    void units_of_which_every_proposal_passes_are_those_that_one_counts_by_hand() {
        Map<UUID, int[]> counted = new HashMap<>();
        for (TestUnit unit : departments) {
            UUID dossier = dossier(unit);
            int passed = random.nextInt(16);
            int failed = random.nextInt(2);
            IntStream.range(0, passed + failed + 1).forEach(place -> {
                UUID nomination = nomination(dossier, given.person("Người " + place, unit));
                if (place < passed + failed) {
                    sql(
                            "insert into nomination_outcome (id, nomination_id, outcome, true_on) values (gen_random_uuid(), ?, ?, '2023-11-01')",
                            nomination,
                            place < passed ? "PASSED" : "FAILED");
                }
            });
            counted.put(unit.id(), new int[] {passed, passed + failed});
        }
        Map<UUID, Map<String, Object>> told = byUnit("ALL_PASS");
        counted.forEach((unit, figures) -> {
            Map<String, Object> sign = told.get(unit);
            if (figures[1] > 0 && figures[1] < MINIMUM) {
                assertSuppressed(sign);
            } else {
                assertThat(sign != null).isEqualTo(figures[1] >= 10 && figures[0] == figures[1]);
            }
        });
    }

    @Test
    void turns_are_those_that_one_counts_by_hand() {
        for (TestUnit unit : departments) {
            List<TestPerson> staff = IntStream.range(0, 9)
                    .mapToObj(place -> given.person("Nhân Viên " + place, unit))
                    .toList();
            int few = 1 + random.nextInt(5);
            int total = 0;
            int repeats = 0;
            Set<UUID> had = new HashSet<>();
            Set<Integer> years = new HashSet<>();
            for (int year = YEAR - 4; year <= YEAR; year++) {
                Collection<UUID> now = new ArrayList<>();
                for (TestPerson person : staff.subList(0, few)) {
                    if (random.nextInt(3) > 0) {
                        award(person, unit, year);
                        total++;
                        repeats += had.contains(person.id()) ? 1 : 0;
                        years.add(year);
                        now.add(person.id());
                    }
                }
                had.addAll(now);
            }
            Map<String, Object> sign = byUnit("TURN_TAKING").get(unit.id());
            if (total > 0 && total < MINIMUM) {
                assertSuppressed(sign);
            } else {
                boolean expected = total > 0
                        && percent(repeats, total).compareTo(BigDecimal.valueOf(50)) >= 0
                        && years.size() >= 3
                        && percent(had.size(), 9).compareTo(BigDecimal.valueOf(34)) <= 0;
                assertThat(sign != null).isEqualTo(expected);
                if (expected) {
                    assertThat(sign).containsEntry("total", total).containsEntry("marked", repeats);
                    assertShare(sign, "base", percent(had.size(), 9));
                }
            }
        }
    }

    @Test
    void a_surge_counts_the_days_before_the_deadline_of_the_letter_in_force() {
        UUID season = UUID.randomUUID();
        UUID letter = UUID.randomUUID();
        sql(
                "insert into season (id, unit_id, year, state, ordinal) values (?, ?, ?, 'ISSUED', 1)",
                season,
                ministry.id(),
                YEAR);
        sql(
                "insert into season_letter (id, season_id, ordinal, number_text, dated_on, title, issued_at) values (?, ?, 1, '1/HD', '2023-09-01', 'Thư', now())",
                letter,
                season);
        sql(
                "insert into season_deadline (id, letter_id, step, due_on) values (gen_random_uuid(), ?, 'UNITS_SUBMIT', '2023-11-30')",
                letter);
        TestUnit unit = departments.getFirst();
        List<String> days = List.of(
                "2023-11-10", "2023-11-27", "2023-11-28", "2023-11-29", "2023-11-30", "2023-11-30", "2023-12-01");
        days.forEach(day -> sql(
                "insert into dossier_submission (id, dossier_id, ordinal, submitted_at, submitted_by, content) values (gen_random_uuid(), ?, 1, cast(? as timestamptz), ?, '{}')",
                dossier(unit),
                day + "T03:00:00Z",
                auditor.id()));
        signs("DEADLINE_SURGE", "")
                .body("items", hasSize(1))
                .body("items[0].unit.id", is(unit.id().toString()))
                .body("items[0].about", is("30/11/2023"))
                .body("items[0].total", is(7))
                .body("items[0].marked", is(4));
    }

    private void work(TestPerson person, String title) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into fact (id, fact_id, version, kind, person_id, year, valid, value, title, source) values (?, ?, 0, 'INITIATIVE', ?, 2023, daterange('2023-01-01', null),"
                        + " '{\"year\": 2023}', ?, 'Thử')",
                id,
                UUID.randomUUID(),
                person.id(),
                title);
    }

    @Test
    void works_called_alike_lead_to_the_dossiers_of_both_people() {
        List<TestPerson> people = IntStream.range(0, 3)
                .mapToObj(place -> given.person("Người " + place, departments.get(place)))
                .toList();
        String run = UUID.randomUUID().toString();
        work(people.get(0), "Rút ngắn thời gian cấp phép khai thác nước dưới đất " + run);
        work(people.get(1), "RÚT NGẮN thời gian cấp phép khai thác nước dưới đất, " + run);
        work(people.get(2), "Số hóa bản đồ địa chất " + UUID.randomUUID());
        List<String> nominations = people.stream()
                .map(person -> nomination(dossier(departments.get(people.indexOf(person))), person)
                        .toString())
                .toList();
        Response found = signs("SAME_INITIATIVE", "")
                .body("items", hasSize(1))
                .body("items[0].unit.id", is(ministry.id().toString()))
                .body("items[0].total", is(2))
                .extract()
                .response();
        auditor.request()
                .get(SIGNS + "SAME_INITIATIVE/" + YEAR + "/" + found.path("items[0].id") + "/things")
                .then()
                .statusCode(200)
                .body("items.subjectId", containsInAnyOrder(nominations.get(0), nominations.get(1)));
    }

    private UUID caseOf(String nomination) {
        return jdbi.withHandle(
                handle -> handle.select("select id from council_case where nomination_id = cast(? as uuid)", nomination)
                        .mapTo(UUID.class)
                        .one());
    }

    @Test
    void ballots_near_what_was_needed_are_those_counted_here() {
        Called meeting = councils.withCases(councils.council(5), 3);
        UUID unit = meeting.council().place().ministry().id();
        UUID ballot = UUID.randomUUID();
        UUID result = UUID.randomUUID();
        sql(
                "insert into ballot (id, meeting_id, state, member_count, present_count, manifest, commitment, sealing_key, prepared_at, closed_at)"
                        + " values (?, cast(? as uuid), 'CLOSED', 5, 5, 'Thử', sha256('Thử'::bytea), ''::bytea, now(), now())",
                ballot,
                meeting.id());
        sql(
                "insert into council_result (id, unit_id, council_name, held_on, member_count, present_count, meeting_id, recorded_by)"
                        + " values (?, ?, 'Hội đồng Thử', '2024-11-28', 5, 5, cast(? as uuid), ?)",
                result,
                unit,
                meeting.id(),
                meeting.council().secretary().id());
        int[] votes = {5, 4, 5, 3, 2, 1};
        for (int place = 0; place < votes.length; place++) {
            String nomination = meeting.nominations().get(place);
            sql(
                    "insert into ballot_case (id, ballot_id, case_id, ordinal, rules, members, needed, public_key, votes_for, votes_against, passed)"
                            + " values (gen_random_uuid(), ?, ?, ?, '{}', 5, 5, ''::bytea, ?, ?, ?)",
                    ballot,
                    caseOf(nomination),
                    place + 1,
                    votes[place],
                    5 - votes[place],
                    votes[place] == 5);
            sql(
                    "insert into council_vote (council_result_id, nomination_id, votes_for, votes_against, passed) values (?, cast(? as uuid), ?, ?, ?)",
                    result,
                    nomination,
                    votes[place],
                    5 - votes[place],
                    votes[place] == 5);
        }
        given.account(Role.AUDITOR, meeting.council().place().ministry())
                .request()
                .get(SIGNS + "NEAR_THRESHOLD/2024")
                .then()
                .statusCode(200)
                .body("items.about", contains("Hội đồng Thử"))
                .body("items[0].total", is(6))
                .body("items[0].marked", is(3));
    }

    @Test
    void who_signed_for_somebody_they_declared_a_relative_is_told_and_nobody_else() {
        Called meeting = councils.withCases(councils.council(5), 1);
        TestAccount head = meeting.council().members().get(2);
        String nomination = meeting.nominations().getFirst();
        TestAccount reader =
                given.account(Role.AUDITOR, meeting.council().place().ministry());
        sql(
                "insert into council_recusal (case_id, seat_id, cause, found_by) values (?, cast(? as uuid), 'RELATIVE', 'DECLARED')",
                caseOf(nomination),
                meeting.council().seats().get(2));
        reader.request().get(SIGNS + "RELATIVES/2024").then().statusCode(200).body("items", empty());
        sql(
                "insert into dossier_submission (id, dossier_id, ordinal, submitted_at, submitted_by, content)"
                        + " select gen_random_uuid(), n.dossier_id, 99, now(), ?, '{}' from nomination n where n.id = cast(? as uuid)",
                head.id(),
                nomination);
        String id = reader.request()
                .get(SIGNS + "RELATIVES/2024")
                .then()
                .body("items.total", contains(1))
                .extract()
                .path("items[0].id");
        reader.request()
                .get(SIGNS + "RELATIVES/2024/" + id + "/things")
                .then()
                .body("items.subjectId", contains(nomination));
        given.account(Role.UNIT_HEAD, meeting.council().place().ministry())
                .request()
                .get(SIGNS + "RELATIVES/2024")
                .then()
                .statusCode(403);
    }

    @Test
    void a_sign_stays_noted_while_the_same_things_lie_behind_it_and_comes_up_again_with_others() {
        TestUnit unit = departments.getFirst();
        TestPerson leader = leader(unit);
        IntStream.range(0, 9).forEach(place -> given.person("Nhân Viên", unit));
        IntStream.range(0, 6).forEach(place -> award(leader, unit, YEAR));
        Map<String, Object> sign = byUnit("LEADERS_SHARE").get(unit.id());
        String one = SIGNS + "LEADERS_SHARE/" + YEAR + "/" + sign.get("id");
        Map<String, Object> note =
                Map.of("behind", sign.get("behind"), "finding", "EXPLAINED", "text", "Lãnh đạo chủ trì đề án lớn.");
        auditor.request().get(one).then().statusCode(200).body("actions", empty());
        auditor.request().body(note).post(one + "/notes").then().statusCode(403);
        office.request().get(one).then().body("actions.action", contains("NOTE"));
        office.request()
                .body(note)
                .post(one + "/notes")
                .then()
                .statusCode(200)
                .body("item.state", is("NOTED"))
                .body("notes.finding", contains("EXPLAINED"))
                .body("notes.stillHolds", contains(true));
        award(leader, unit, YEAR);
        auditor.request().get(one).then().body("item.state", is("CHANGED")).body("notes.stillHolds", contains(false));
        office.request().body(note).post(one + "/notes").then().statusCode(409).body("code", is("LOST_RACE"));
        auditor.request()
                .get("/api/v1/signs/figures?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'LEADERS_SHARE' }.changed", is(1));
        auditor.request()
                .get("/api/v1/audit/entries?action=SIGN_NOTED&subjectId=" + sign.get("id"))
                .then()
                .body("items", hasSize(1));
        auditor.request()
                .get("/api/v1/audit/entries?action=SIGN_READ&actor=" + auditor.id())
                .then()
                .body("items.subject.label", hasItem("LEADERS_SHARE"));
        auditor.request()
                .get(one + "/things?sort=-onDay&limit=5")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("next", not(nullValue()));
    }

    @Test
    void what_is_too_small_to_be_told_has_no_things_and_nothing_to_note() {
        TestUnit unit = departments.getFirst();
        award(leader(unit), unit, YEAR);
        Map<String, Object> sign = byUnit("LEADERS_SHARE").get(unit.id());
        assertSuppressed(sign);
        String one = SIGNS + "LEADERS_SHARE/" + YEAR + "/" + sign.get("id");
        auditor.request().get(one + "/things").then().statusCode(200).body("items", empty());
        office.request()
                .body(Map.of("behind", sign.get("behind"), "finding", "NOTHING", "text", "Thử"))
                .post(one + "/notes")
                .then()
                .statusCode(409);
    }

    @Test
    void each_kind_is_read_by_whoever_may_read_its_things() {
        TestAccount head = given.account(Role.UNIT_HEAD, departments.getFirst());
        head.request().get(SIGNS + "LEADERS_SHARE/2023").then().statusCode(200);
        head.request().get(SIGNS + "NEAR_THRESHOLD/2023").then().statusCode(403);
        head.request().get("/api/v1/sign-kinds").then().body("items.code", not(hasItem("RELATIVES")));
        given.account(Role.OFFICER, ministry)
                .request()
                .get("/api/v1/sign-kinds")
                .then()
                .statusCode(403);
        for (SignKind kind : SignKind.values()) {
            signs(kind.name(), "");
        }
        for (String language : List.of("vi", "en")) {
            auditor.request()
                    .header("Accept-Language", language)
                    .get("/api/v1/sign-kinds")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItems("LEADERS_SHARE", "RELATIVES"))
                    .body("items[0].thresholds.setBy", hasItem("Thi Đua"));
        }
        auditor.request().get(SIGNS + "LEADERS_SHARE/1900").then().statusCode(422);
        auditor.request().get(SIGNS + "NOTHING/2023").then().statusCode(404);
    }

    @Test
    void both_languages_say_the_same() {
        assertThat(Messages.SIGN.bundle(Locale.ENGLISH).keySet())
                .isEqualTo(Messages.SIGN.bundle(Locale.of("vi")).keySet());
    }
}
