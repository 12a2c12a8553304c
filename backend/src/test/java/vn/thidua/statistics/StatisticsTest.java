package vn.thidua.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDecisions;
import vn.thidua.access.Role;

/** Figures for all, counted again by hand; provinces as of a date; what the public is told. */
@QuarkusTest
class StatisticsTest {

    private static final String STATISTICS = "/api/v1/statistics";
    private static final String PUBLIC = "/api/v1/public/statistics";
    private static final List<String> AWARDS = List.of("MERIT_CERT_MINISTER", "LABOR_ADVANCED");

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private List<TestUnit> departments;
    private TestAccount officer;

    @BeforeEach
    void a_ministry_with_three_departments() {
        ministry = given.unit("Bộ Thử");
        departments = IntStream.range(0, 3)
                .mapToObj(place -> given.unit("Cục " + place, ministry))
                .toList();
        officer = given.account(Role.OFFICER, ministry);
    }

    private record Entered(UUID id, TestUnit unit, String award, int year) {}

    private Entered enter(TestPerson person, TestUnit unit, String award, int year) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority)"
                        + " values (?, ?, 'INDIVIDUAL', ?, ?, ?, ?, ?, ?, ?, 'Bộ trưởng')",
                id,
                award,
                person.name(),
                person.id(),
                unit.id(),
                unit.name(),
                year,
                LocalDate.of(year, 6, 1),
                id.toString()));
        return new Entered(id, unit, award, year);
    }

    private static Map<String, Integer> by(Response answer, String dimension) {
        List<Map<String, Object>> groups = answer.path("groups.findAll { it.dimension == '" + dimension + "' }");
        return groups.stream()
                .collect(Collectors.toMap(
                        group -> (String) group.get("code"),
                        group -> ((Map<String, Integer>) group.get("figure")).get("awards"),
                        Integer::sum,
                        TreeMap::new));
    }

    private static Map<String, Integer> counted(List<Entered> entered, Function<Entered, String> by) {
        return entered.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(one -> 1)));
    }

    @Test
    void figures_are_those_that_one_counts_by_hand() {
        Random random = new Random(8);
        List<Entered> entered = IntStream.range(0, 60)
                .mapToObj(place -> {
                    TestUnit unit = departments.get(random.nextInt(3));
                    return enter(
                            given.person("Người " + place, unit),
                            unit,
                            AWARDS.get(random.nextInt(2)),
                            2018 + random.nextInt(7));
                })
                .toList();
        Entered revoked = entered.getFirst();
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because) values (gen_random_uuid(), ?, 'REVOKED', daterange('2024-01-01', null), 'Thử')",
                revoked.id()));
        List<Entered> standing = entered.subList(1, entered.size()).stream()
                .filter(one -> one.year() >= 2020)
                .toList();
        Response all = officer.request().get(STATISTICS + "?from=2020&to=2024");
        assertThat(by(all, "YEAR")).isEqualTo(counted(standing, one -> String.valueOf(one.year())));
        assertThat(by(all, "AWARD")).isEqualTo(counted(standing, Entered::award));
        all.then()
                .statusCode(200)
                .body("total.awards", is(standing.size()))
                .body("total.people", is(standing.size()))
                .body("total.directShare", nullValue());
        TestUnit first = departments.getFirst();
        List<Entered> own =
                standing.stream().filter(one -> one.unit().equals(first)).toList();
        officer.request()
                .get(STATISTICS + "?from=2020&to=2024&award=LABOR_ADVANCED&unit=" + first.id())
                .then()
                .body("total.awards", is((int) own.stream()
                        .filter(one -> one.award().equals("LABOR_ADVANCED"))
                        .count()));
        given.account(Role.OFFICER, first)
                .request()
                .get(STATISTICS + "?from=2020&to=2024")
                .then()
                .body("total.awards", is(own.size()));
        given().get(PUBLIC + "?from=2020&to=2024&unit=" + ministry.id())
                .then()
                .statusCode(200)
                .body("total.awards", is(standing.size()))
                .body("punctuality", nullValue());
    }

    @Test
    void the_public_counts_an_award_only_once_its_decision_is_published() {
        GivenDecisions.Desk desk = decisions.desk();
        decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        String query = "?unit=" + desk.ministry().id();
        given().get(PUBLIC + query).then().body("total.awards", is(0));
        given.account(Role.OFFICER, desk.ministry())
                .request()
                .get(STATISTICS)
                .then()
                .body("total.awards", is(1));
        UUID nomination = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        jdbi.useHandle(
                handle -> handle.execute("update nomination set frozen_direct_worker = true where id = ?", nomination));
        decisions.published(desk, nomination);
        given().get(PUBLIC + query)
                .then()
                .body("total.awards", is(1))
                .body("total.known", is(1))
                .body("total.directShare", is(100.0f));
    }

    @Test
    void the_same_figures_are_not_sent_twice() {
        String query = "?unit=" + ministry.id();
        Response first = given().get(PUBLIC + query);
        assertThat(first.header("Cache-Control")).contains("max-age=300");
        given().header("If-None-Match", first.header("ETag"))
                .get(PUBLIC + query)
                .then()
                .statusCode(304);
        enter(given.person("Người", departments.getFirst()), departments.getFirst(), AWARDS.getFirst(), 2024);
        given().header("If-None-Match", first.header("ETag"))
                .get(PUBLIC + query)
                .then()
                .statusCode(200)
                .body("total.awards", is(1));
    }

    @Test
    void provinces_are_those_of_the_day() {
        String department =
                jdbi.withHandle(handle -> handle.createQuery("select id from unit where code = 'SO-TNMT-KIEN-GIANG'")
                        .mapTo(String.class)
                        .one());
        TestUnit unit = new TestUnit(UUID.fromString(department), "SO-TNMT-KIEN-GIANG", "Sở");
        enter(given.person("Người", departments.getFirst()), unit, AWARDS.getFirst(), 1999);
        String years = "?from=1999&to=1999&unit=" + department + "&on=";
        given().get(PUBLIC + years + "2024-12-02")
                .then()
                .statusCode(200)
                .body("provinces", hasSize(63))
                .body("provinces.find { it.code == 'TINH-KIEN-GIANG' }.awards", is(1))
                .body("provinces.find { it.code == 'TINH-AN-GIANG' }.awards", is(0));
        given().get(PUBLIC + years + "2025-07-01")
                .then()
                .body("provinces", hasSize(34))
                .body("provinces.code", not(hasItem("TINH-KIEN-GIANG")))
                .body("provinces.find { it.code == 'TINH-AN-GIANG-2025' }.awards", is(1));
    }

    @Test
    void what_cannot_be_answered_is_refused_by_its_parameter() {
        given().get(PUBLIC + "?from=2024&to=2020").then().statusCode(422).body("violations.pointer", hasItems("?to"));
        given().get(PUBLIC + "?from=1950&to=2020").then().statusCode(422);
        given().get(PUBLIC + "?from=1900").then().statusCode(422);
        given().get(STATISTICS).then().statusCode(401);
    }
}
