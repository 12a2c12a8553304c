package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenAmendments;
import vn.thidua.GivenDecisions;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;

/** What is counted ahead gives the figures of the rows, whatever was asked and whatever came after. */
@QuarkusTest
class AwardTallyTest {

    private static final List<String> AWARDS = List.of("MERIT_CERT_MINISTER", "FLAG_MINISTRY", "LABOR_ORDER_3");

    private static final List<LocalDate> FROM =
            Arrays.asList(null, null, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 9));

    private static final List<LocalDate> TO =
            Arrays.asList(null, null, LocalDate.of(2022, 12, 31), LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 9));

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenAmendments amendments;

    @Inject
    FoldAwards fold;

    @Inject
    AwardTally tally;

    @Inject
    CountReport count;

    @Inject
    KnownAt known;

    @Inject
    Jdbi jdbi;

    private final Random random = new Random(20_241_202);

    private TestUnit ministry;
    private List<TestUnit> departments;
    private List<TestPerson> people;

    @BeforeEach
    void a_ministry_with_men_and_women() {
        ministry = given.unit("Bộ Thử");
        departments = List.of(given.unit("Cục Một", ministry), given.unit("Cục Hai", ministry));
        people = departments.stream()
                .flatMap(unit ->
                        List.of(given.person("Bà " + unit.name(), unit), given.person("Ông " + unit.name(), unit))
                                .stream())
                .toList();
        jdbi.useHandle(handle ->
                handle.execute("update person set sex = 'MALE' where id = any(?)", (Object) people.stream()
                        .filter(one -> one.name().startsWith("Ông"))
                        .map(TestPerson::id)
                        .toArray(UUID[]::new)));
    }

    private UUID enter(OffsetDateTime recordedAt) {
        UUID id = UUID.randomUUID();
        int place = random.nextInt(people.size());
        boolean ofUnit = random.nextInt(5) == 0;
        TestUnit unit = departments.get(place / 2);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award (id, award_code, recipient_kind, recipient_name, person_id, collective_id, unit_id, unit_name, year, decided_on,"
                                + " decision_number, authority, recorded_at) values (:id, :award, :kind, 'Người nhận', :person, :collective, :unit, 'Cục', :year,"
                                + " :on, :number, 'Bộ trưởng', :at)")
                .bind("id", id)
                .bind("award", pick(AWARDS))
                .bind("kind", ofUnit ? "COLLECTIVE" : "INDIVIDUAL")
                .bind("person", ofUnit ? null : people.get(place).id())
                .bind("collective", ofUnit ? unit.id() : null)
                .bind("unit", unit.id())
                .bind("year", 2020 + random.nextInt(4))
                .bind("on", LocalDate.of(2021 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .bind("number", id.toString())
                .bind("at", recordedAt)
                .execute());
        return id;
    }

    private void revoke(UUID award, OffsetDateTime at, LocalDate from) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because, recorded_at)"
                        + " values (gen_random_uuid(), ?, 'REVOKED', daterange(?, null), 'Thử', ?)",
                award,
                from,
                at));
    }

    private void correctYear(UUID award, UUID amendment, OffsetDateTime at) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_correction (id, award_id, field, was, reads, valid_from, amendment_id, decision_number, decided_on, authority, recorded_at)"
                        + " values (gen_random_uuid(), ?, 'YEAR', '1990', ?, '2021-01-01', ?, '1/QĐ', '2024-01-01', 'Bộ trưởng', ?)",
                award,
                String.valueOf(2018 + random.nextInt(6)),
                amendment,
                at));
    }

    private UUID anAmendment() {
        GivenDecisions.Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        amendments.published(desk, amendments.correction(award, "year", 2021));
        return jdbi.withHandle(
                handle -> handle.createQuery("select amendment_id from award_correction where award_id = :award")
                        .bind("award", award)
                        .mapTo(UUID.class)
                        .one());
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private OffsetDateTime sometime() {
        return OffsetDateTime.of(2022, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusHours(random.nextInt(3 * 365 * 24));
    }

    /** A history of which a part is counted ahead, and a part came, was corrected or was revoked afterwards. */
    private void aHistory() {
        UUID amendment = anAmendment();
        List<UUID> entered = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            entered.add(enter(sometime()));
        }
        changeSome(entered, amendment);
        foldAll();
        for (int i = 0; i < 30; i++) {
            entered.add(enter(now()));
        }
        changeSome(entered, amendment);
    }

    /** Each award is changed once at most; a year twice would need two amendments. */
    private void changeSome(List<UUID> entered, UUID amendment) {
        Collections.shuffle(entered, random);
        entered.subList(0, 12)
                .forEach(award -> revoke(award, someMoment(), LocalDate.of(2022 + random.nextInt(3), 5, 1)));
        entered.subList(8, 20).forEach(award -> correctYear(award, amendment, someMoment()));
        jdbi.useHandle(handle ->
                handle.execute("update award_standing set superseded_at = now() where award_id = any(?)", (Object)
                        entered.subList(0, 3).toArray(UUID[]::new)));
        entered.subList(0, 20).clear();
    }

    private OffsetDateTime someMoment() {
        return random.nextBoolean() ? sometime() : now();
    }

    /** Other tests enter awards into the past, after which everything is counted anew. */
    private OffsetDateTime foldAll() {
        fold.fold(1);
        return jdbi.withHandle(handle -> handle.createQuery("select known_at from award_tally_mark")
                .mapTo(OffsetDateTime.class)
                .one());
    }

    private ReportAsked question(OffsetDateTime asOf) {
        List<String> dimensions = new ArrayList<>(ReportKind.COMMENDATIONS.dimensions().stream()
                .map(ReportDimension::code)
                .toList());
        Collections.shuffle(dimensions, random);
        List<String> where = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            where.add("award:" + pick(AWARDS));
        }
        if (random.nextInt(4) == 0) {
            where.add("standing:" + pick(List.of("IN_FORCE", "REVOKED")));
        }
        if (random.nextInt(4) == 0) {
            where.add("sex:" + pick(List.of("MALE", "FEMALE", "")));
        }
        LocalDate from = pick(FROM);
        LocalDate to = pick(TO);
        return new ReportAsked(
                ReportKind.COMMENDATIONS,
                dimensions.subList(0, random.nextInt(4)),
                where,
                random.nextInt(4) == 0 ? departments.getFirst().id() : null,
                from,
                to,
                asOf,
                LocalDate.of(2022 + random.nextInt(3), 7, 1));
    }

    private ReportFigures figures(ReportAsked asked, Scope scope, boolean recount) {
        return count.figures(asked, null, scope, new CountReport.Shape("key", 1_000, recount, Locale.ENGLISH));
    }

    @Test
    void any_question_has_the_same_answer_from_the_tally_and_from_the_rows() {
        aHistory();
        Scope own = new Scope(new UUID[] {ministry.id()});
        Scope all = new Scope(jdbi.withHandle(handle -> handle.createQuery("select id from unit")
                .mapTo(UUID.class)
                .list()
                .toArray(UUID[]::new)));
        Map<ReportMeasure.Counting, Integer> counted = new EnumMap<>(ReportMeasure.Counting.class);
        Map<String, Integer> grains = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            ReportAsked asked = question(random.nextBoolean() ? known.of(null, "") : sometime());
            Scope scope = random.nextBoolean() ? own : all;
            ReportFigures answered = figures(asked, scope, false);
            ReportFigures rows = figures(asked, scope, true);
            assertThat(rows.counting()).isEqualTo(ReportMeasure.Counting.ROWS);
            assertThat(answered.total()).as("the whole of %s", asked).isEqualTo(rows.total());
            assertThat(answered.groups()).as("the groups of %s", asked).isEqualTo(rows.groups());
            assertThat(answered.otherGroups()).isEqualTo(rows.otherGroups());
            counted.merge(answered.counting(), 1, Integer::sum);
            jdbi.useTransaction(handle ->
                    tally.cells(handle, asked, scope).ifPresent(cells -> grains.merge(cells.grain(), 1, Integer::sum)));
        }
        assertThat(counted.get(ReportMeasure.Counting.TALLY))
                .as("answers from the tally")
                .isGreaterThan(50);
        assertThat(grains).as("grains that answered").containsOnlyKeys("MONTH", "UNIT_YEAR", "UNIT_AWARD", "WHOLE");
    }

    @Test
    void what_is_entered_into_the_past_after_the_count_has_everything_counted_anew() {
        enter(sometime());
        OffsetDateTime mark = foldAll();
        assertThat(mark).isAfter(now().minusMinutes(1));
        enter(sometime());
        boolean stale = jdbi.withHandle(handle -> handle.createQuery("select known_at is null from award_tally_mark")
                .mapTo(Boolean.class)
                .one());
        assertThat(stale).isTrue();
        assertThat(foldAll()).isAfter(mark);
    }

    @Test
    void a_person_whose_sex_was_entered_wrongly_changes_no_figure_of_the_past() {
        enter(now().minusDays(2));
        ReportAsked asked = question(known.of(null, "")).over(null, null, now().minusDays(1));
        ReportFigures before = figures(asked, new Scope(new UUID[] {ministry.id()}), true);
        jdbi.useHandle(handle -> handle.execute(
                "update person set sex = case sex when 'MALE' then 'FEMALE' else 'MALE' end where id = any(?)",
                (Object) people.stream().map(TestPerson::id).toArray(UUID[]::new)));
        assertThat(figures(asked, new Scope(new UUID[] {ministry.id()}), true).total())
                .isEqualTo(before.total());
    }

    @Test
    void whoever_asks_is_told_which_way_it_was_counted_and_may_have_it_counted_anew() {
        enter(now());
        foldAll();
        var auditor = given.account(Role.AUDITOR, ministry);
        auditor.request()
                .get("/api/v1/report-kinds/COMMENDATIONS/figures?by=recipient")
                .then()
                .statusCode(200)
                .body("counting", is("ROWS"));
        auditor.request()
                .get("/api/v1/report-kinds/COMMENDATIONS/figures?by=unit&recount=true")
                .then()
                .statusCode(200)
                .body("counting", is("ROWS"));
    }
}
