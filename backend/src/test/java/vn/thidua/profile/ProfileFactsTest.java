package vn.thidua.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.organization.Sex;
import vn.thidua.platform.Ids;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Commendation;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Initiative;
import vn.thidua.rulebook.fact.LeaderPosition;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.Title;

/** Today is 2 December 2024. */
@QuarkusTest
class ProfileFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 2);

    @Inject
    Given given;

    @Inject
    GivenFacts facts;

    @Inject
    FactSource source;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit unit;
    private TestPerson person;

    @BeforeEach
    void set() {
        ministry = given.unit("Bộ Dữ Kiện");
        unit = given.unit("Vụ Dữ Kiện", ministry);
        person = given.person("Người Có Dữ Kiện", unit);
    }

    private Facts of(TestPerson someone, LocalDate asOf) {
        return of(NomineeRef.person(someone.id()), asOf);
    }

    private Facts of(NomineeRef nominee, LocalDate asOf) {
        return source.facts(List.of(nominee), asOf.getYear(), asOf).get(nominee);
    }

    @Test
    void of_somebody_about_whom_nothing_was_recorded_only_the_awards_are_known_to_be_none() {
        Facts known = of(person, TODAY);
        assertThat(known.sex()).isEqualTo(Sex.FEMALE);
        assertThat(known.directWorker()).isTrue();
        assertThat(known.titles()).isEmpty();
        assertThat(known.commendations()).isEmpty();
        assertThat(known.recruitedOn()).isNull();
        assertThat(known.ratings()).isNull();
        assertThat(known.initiatives()).isNull();
        assertThat(known.disciplines()).isNull();
        assertThat(known.proceedings()).isNull();
        assertThat(known.leadership()).isNull();
        assertThat(known.members()).isNull();
    }

    @Test
    void who_is_asked_about_is_in_the_answer_even_if_nobody_knows_them() {
        NomineeRef stranger = NomineeRef.person(UUID.randomUUID());
        NomineeRef household = new NomineeRef(NomineeKind.HOUSEHOLD, UUID.randomUUID());
        Map<NomineeRef, Facts> known = source.facts(List.of(stranger, household, stranger), 2024, TODAY);
        assertThat(known).containsOnlyKeys(stranger, household);
        assertThat(known.get(stranger).sex()).isNull();
        assertThat(known.get(household).titles()).isNull();
        assertThat(source.facts(List.of(), 2024, TODAY)).isEmpty();
    }

    @Test
    void what_is_recorded_is_told_with_its_id() {
        UUID rating = facts.ofYear(person.id(), KeptFactKind.RATING, 2024, "{\"year\":2024,\"level\":\"EXCELLENT\"}");
        facts.since(person.id(), KeptFactKind.RECRUITMENT, "2015-03-01", "{\"recruitedOn\":\"2015-03-01\"}");
        Facts known = of(person, TODAY);
        assertThat(known.ratings()).extracting(Rating::id).containsExactly(rating);
        assertThat(known.recruitedOn()).isEqualTo(LocalDate.of(2015, 3, 1));
    }

    @Test
    void titles_and_commendations_come_from_the_register_as_they_stood_on_the_day() {
        facts.award(person, unit, "LABOR_ADVANCED", 2022, "2022-12-20");
        UUID revoked = facts.award(person, unit, "LABOR_ADVANCED", 2023, "2023-12-20");
        facts.award(person, unit, "MERIT_CERT_MINISTER", 2023, "2024-03-01");
        facts.revoked(revoked, "2024-06-01");
        Facts now = of(person, TODAY);
        assertThat(now.titles()).extracting(Title::year).containsExactly(2022);
        assertThat(now.commendations()).extracting(Commendation::award).containsExactly("MERIT_CERT_MINISTER");
        Facts then = of(person, LocalDate.of(2024, 2, 1));
        assertThat(then.titles()).extracting(Title::year).containsExactly(2022, 2023);
        assertThat(then.commendations()).isEmpty();
    }

    @Test
    void what_a_person_has_under_a_merged_record_is_theirs() {
        TestPerson twice = given.person("Người Có Dữ Kiện", unit);
        facts.award(twice, unit, "LABOR_ADVANCED", 2021, "2021-12-20");
        facts.ofYear(twice.id(), KeptFactKind.RATING, 2022, "{\"year\":2022,\"level\":\"GOOD\"}");
        facts.stated(twice.id(), "2024-12-01", KeptFactKind.DISCIPLINE);
        facts.merged(twice.id(), person.id());
        List.of(person, twice).forEach(record -> {
            Facts known = of(record, TODAY);
            assertThat(known.titles()).extracting(Title::year).containsExactly(2021);
            assertThat(known.ratings()).extracting(Rating::year).containsExactly(2022);
            assertThat(known.disciplines()).isEmpty();
            assertThat(known.directWorker()).isTrue();
        });
    }

    @Test
    void two_days_of_recruitment_under_two_records_are_no_day() {
        TestPerson twice = given.person("Người Có Dữ Kiện", unit);
        facts.since(twice.id(), KeptFactKind.RECRUITMENT, "2015-03-01", "{\"recruitedOn\":\"2015-03-01\"}");
        facts.since(person.id(), KeptFactKind.RECRUITMENT, "2016-03-01", "{\"recruitedOn\":\"2016-03-01\"}");
        facts.merged(twice.id(), person.id());
        assertThat(of(person, TODAY).recruitedOn()).isNull();
    }

    @Test
    void a_unit_has_what_the_units_had_whose_heir_it_is() {
        TestUnit old = given.unit("Vụ Cũ", ministry);
        facts.award(null, old, "COLLECTIVE_ADVANCED", 2015, "2015-12-20");
        facts.ofUnit(old.id(), KeptFactKind.RATING, 2015, "{\"year\":2015,\"level\":\"GOOD\"}");
        facts.ofUnit(old.id(), KeptFactKind.MEMBERS, 2024, "{\"year\":2024,\"countedOn\":\"2024-02-01\",\"total\":12}");
        facts.succeeded(old.id(), unit.id(), "2024-07-01");
        NomineeRef nominee = NomineeRef.unit(unit.id());
        Facts known = of(nominee, TODAY);
        assertThat(known.titles()).extracting(Title::year).containsExactly(2015);
        assertThat(known.ratings()).hasSize(1);
        assertThat(known.members().total()).isEqualTo(12);
        facts.ofUnit(
                unit.id(),
                KeptFactKind.MEMBERS,
                2024,
                "{\"year\":2024,\"countedOn\":\"2024-11-30\",\"total\":20,\"withTitle\":{\"LABOR_ADVANCED\":15}}");
        facts.ofUnit(unit.id(), KeptFactKind.CLUSTER_RANK, 2024, "{\"year\":2024,\"rank\":1}");
        known = of(nominee, TODAY);
        assertThat(known.members().total()).isEqualTo(20);
        assertThat(known.members().holding("LABOR_ADVANCED")).isEqualTo(15);
        assertThat(known.clusterRank()).isEqualTo(1);
        assertThat(of(nominee, LocalDate.of(2024, 6, 30)).titles()).isEmpty();
    }

    @Test
    void what_had_not_begun_by_the_day_is_not_there_and_what_ended_later_had_not_ended() {
        facts.stated(person.id(), "2024-12-01", KeptFactKind.DISCIPLINE);
        facts.since(
                person.id(),
                KeptFactKind.DISCIPLINE,
                "2024-03-01",
                "{\"level\":\"REPRIMAND\",\"decidedOn\":\"2024-03-01\",\"endedOn\":\"2024-09-01\"}");
        assertThat(of(person, LocalDate.of(2024, 2, 29)).disciplines()).isEmpty();
        assertThat(of(person, LocalDate.of(2024, 6, 1)).disciplines())
                .extracting(Discipline::endedOn)
                .containsOnlyNulls();
        assertThat(of(person, TODAY).disciplines())
                .extracting(Discipline::endedOn)
                .containsExactly(LocalDate.of(2024, 9, 1));
    }

    @Test
    void an_initiative_is_recognised_only_from_its_day_on() {
        facts.ofYear(
                person.id(),
                KeptFactKind.INITIATIVE,
                2024,
                "{\"year\":2024,\"scope\":\"GRASSROOTS\",\"recognizedOn\":\"2024-11-20\"}");
        assertThat(of(person, LocalDate.of(2024, 11, 1)).initiatives())
                .extracting(Initiative::scope)
                .containsOnlyNulls();
        assertThat(of(person, TODAY).initiatives())
                .extracting(Initiative::scope)
                .doesNotContainNull();
    }

    @Test
    void that_nothing_stands_against_somebody_is_known_only_while_a_statement_holds() {
        facts.stated(person.id(), "2024-08-31", KeptFactKind.DISCIPLINE, KeptFactKind.PROCEEDING);
        assertThat(of(person, LocalDate.of(2024, 12, 1)).disciplines()).isEmpty();
        assertThat(of(person, LocalDate.of(2024, 12, 1)).leaves()).isNull();
        assertThat(of(person, LocalDate.of(2024, 12, 2)).disciplines()).isNull();
        assertThat(of(person, LocalDate.of(2022, 1, 1)).proceedings()).isEmpty();
    }

    @Test
    void an_open_investigation_is_told_without_a_statement_and_a_closed_one_is_not() {
        facts.since(
                person.id(),
                KeptFactKind.PROCEEDING,
                "2024-11-01",
                "{\"kind\":\"INVESTIGATION\",\"openedOn\":\"2024-11-01\",\"closedOn\":\"2024-12-10\",\"signsOfViolation\":true}");
        assertThat(of(person, TODAY).proceedings())
                .extracting(Proceeding::signsOfViolation)
                .containsExactly(true);
        assertThat(of(person, LocalDate.of(2024, 12, 15)).proceedings()).isNull();
    }

    @Test
    void only_posts_that_the_law_itself_names_come_from_memberships_and_only_beside_what_is_recorded() {
        jdbi.useHandle(handle -> handle.execute(
                "update membership set position = 'Vụ trưởng', position_group = 'LEADER_DEPARTMENT' where person_id = ?",
                person.id()));
        assertThat(of(person, TODAY).leadership()).isNull();
        facts.stated(person.id(), "2024-12-01", KeptFactKind.LEADERSHIP);
        assertThat(of(person, TODAY).leadership())
                .extracting(Leadership::position)
                .containsExactly(LeaderPosition.DEPARTMENT_HEAD);
        jdbi.useHandle(handle ->
                handle.execute("update membership set position = 'Cục trưởng' where person_id = ?", person.id()));
        assertThat(of(person, TODAY).leadership()).isEmpty();
    }

    @Test
    void what_was_superseded_is_not_told() {
        UUID wrong = facts.ofYear(person.id(), KeptFactKind.RATING, 2024, "{\"year\":2024,\"level\":\"GOOD\"}");
        jdbi.useHandle(handle -> handle.execute(
                "update fact set superseded_at = now(), superseded_because = 'Nhầm' where id = ?", wrong));
        assertThat(of(person, TODAY).ratings()).isNull();
    }

    @Test
    void ten_thousand_are_told_at_once() {
        QuarkusTransaction.begin();
        try {
            List<NomineeRef> many = manyRated(10_000);
            long begun = System.nanoTime();
            Map<NomineeRef, Facts> known = source.facts(many, 2024, TODAY);
            assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
            assertThat(known).hasSize(10_000);
            assertThat(known.values())
                    .allSatisfy(told -> assertThat(told.ratings()).hasSize(1));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<NomineeRef> manyRated(int count) {
        UUID[] people = Stream.generate(Ids::next).limit(count).toArray(UUID[]::new);
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into person (id, employee_code, name, sex, birth_date)"
                            + " select id, 'N-' || id, 'Người Nhiều', 'MALE', '1990-01-01' from unnest(:ids) as id")
                    .bindArray("ids", UUID.class, (Object[]) people)
                    .execute();
            handle.createUpdate("insert into fact (id, fact_id, version, kind, person_id, year, valid, value, source)"
                            + " select id, id, 0, 'RATING', id, 2024, '[2024-01-01,2025-01-01)',"
                            + " '{\"year\":2024,\"level\":\"GOOD\"}', 'Thử' from unnest(:ids) as id")
                    .bindArray("ids", UUID.class, (Object[]) people)
                    .execute();
        });
        return Stream.of(people).map(NomineeRef::person).toList();
    }
}
