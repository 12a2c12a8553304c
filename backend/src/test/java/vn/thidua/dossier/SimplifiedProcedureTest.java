package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDossiers.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.organization.WorkingDays;

/** Today is 2024-12-02, a Monday. */
@QuarkusTest
class SimplifiedProcedureTest {

    private static final String FORM = "MERIT_CERT_MINISTER";

    /** Decree 98/2023/NĐ-CP, Article 30(7), asks for a ballot on it. */
    private static final String VOTED = "EMULATION_FIGHTER_MINISTRY";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private Place place;

    @BeforeEach
    void a_department_under_a_ministry() {
        place = dossiers.place();
    }

    private Map<String, Object> draft(String reason, String featOn, String... awards) {
        List<Map<String, Object>> nominations = new ArrayList<>();
        for (String award : awards) {
            Map<String, Object> nomination =
                    dossiers.individual(place, given.person("Trần Văn Cứu", place.department()), award);
            nomination.put("evidence", List.of());
            nominations.add(nomination);
        }
        Map<String, Object> draft = GivenDossiers.draft(List.of(), nominations);
        draft.put("kind", "EXTRAORDINARY");
        Map<String, Object> simplified = new HashMap<>();
        simplified.put("reason", reason);
        simplified.put("featOn", featOn);
        draft.put("simplified", simplified);
        return draft;
    }

    private Begun begun(Map<String, Object> draft) {
        return dossiers.replace(place, dossiers.open(place), draft);
    }

    private List<String> debts(Begun dossier) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select kind from obligation where subject_id = :id and state = 'OPEN'")
                        .bind("id", UUID.fromString(dossier.id()))
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void letter_list_and_summary_are_all_that_is_asked_for() {
        Begun dossier = begun(draft("EXTRAORDINARY_FEAT", "2024-11-29", FORM));
        read(place.head(), dossier)
                .body("simplified.reason", equalTo("EXTRAORDINARY_FEAT"))
                .body("simplified.law.citation.article", equalTo("Điều 40"))
                .body("simplified.law.standing", equalTo("READ"))
                .body("simplified.aimOn", equalTo("2024-12-03"))
                .body("simplified.workingDays", equalTo(1))
                .body("simplified.awardedOn", nullValue())
                .body("checklists[0].items.metBy.flatten()", hasItems("SUBMISSION", "REPORT"))
                .body("checklists[0].items.metBy.flatten()", not(hasItem("MINUTES")))
                .body("actions.find { it.action == 'SUBMIT' }.allowed", equalTo(true));
    }

    @Test
    void no_council_votes_where_the_law_asks_for_no_ballot() {
        Begun dossier = begun(draft("EXTRAORDINARY_FEAT", "2024-11-29", FORM));
        Begun submitted = dossiers.step(place.head(), dossier, "submission", Map.of());
        Begun accepted = dossiers.step(place.office(), submitted, "acceptance", Map.of());
        read(place.office(), accepted)
                .body("state", equalTo("ACCEPTED"))
                .body("nominations.outcome", everyItem(equalTo("PASSED")))
                .body("nominations", hasSize(1));
        assertThat(debts(accepted)).doesNotContain("DOSSIER_COUNCIL_RESULT");
    }

    @Test
    void what_the_law_has_voted_on_still_waits_for_the_council() {
        Begun dossier = begun(draft("EXTRAORDINARY_FEAT", "2024-11-29", FORM, VOTED));
        Map<String, String> reasons =
                dossier.nominationIds().stream().collect(Collectors.toMap(id -> id, id -> "Thành tích đột xuất."));
        Begun submitted = dossiers.step(place.head(), dossier, "submission", Map.of("reasons", reasons));
        Begun accepted = dossiers.step(place.office(), submitted, "acceptance", Map.of());
        read(place.office(), accepted)
                .body("nominations.find { it.award.code == '" + FORM + "' }.outcome", equalTo("PASSED"))
                .body("nominations.find { it.award.code == '" + VOTED + "' }.outcome", equalTo("PENDING"));
        assertThat(debts(accepted)).contains("DOSSIER_COUNCIL_RESULT");
    }

    @Test
    void an_extraordinary_feat_has_its_day_and_not_one_to_come() {
        for (String day : new String[] {null, "2024-12-03"}) {
            Begun dossier = begun(draft("EXTRAORDINARY_FEAT", day, FORM));
            place.head()
                    .request()
                    .header("If-Match", dossier.etag())
                    .body(Map.of())
                    .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/simplified/featOn"))
                    .body("violations.code", hasItem(day == null ? "REQUIRED" : "IN_THE_FUTURE"));
        }
    }

    @Test
    void a_case_is_for_certain_kinds_of_dossier() {
        Begun dossier = begun(draft("SERVICE_OR_EXTERNAL", null, FORM));
        place.head()
                .request()
                .header("If-Match", dossier.etag())
                .body(Map.of())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/simplified/reason"));
    }

    @Test
    void the_law_before_2024_knew_one_case() {
        jdbi.useHandle(handle -> assertThat(
                        handle.createQuery("select reason from simplified_case where valid @> date '2021-11-08'")
                                .mapTo(String.class)
                                .list())
                .containsExactly("EXTRAORDINARY_FEAT"));
    }

    @Test
    void how_long_it_takes_is_counted_within_ones_scope() {
        begunAndSubmitted("2024-11-20");
        begunAndSubmitted("2024-11-29");
        place.office()
                .request()
                .get("/api/v1/dossiers/simplified-figures?year=2024")
                .then()
                .statusCode(200)
                .body("dossiers", equalTo(2))
                .body("measured", equalTo(0))
                .body("openPastAim", equalTo(1))
                .body("median", nullValue())
                .body("aim", equalTo(2));
        dossiers.place()
                .office()
                .request()
                .get("/api/v1/dossiers/simplified-figures?year=2024")
                .then()
                .body("dossiers", equalTo(0));
    }

    @Test
    void the_middle_one_of_those_awarded_is_told() {
        SimplifiedFigures figures = SimplifiedFigures.of(
                List.of(
                        new SimplifiedFigures.Took(LocalDate.of(2024, 11, 29), LocalDate.of(2024, 12, 2), 2),
                        new SimplifiedFigures.Took(LocalDate.of(2024, 11, 25), LocalDate.of(2024, 12, 2), 1),
                        new SimplifiedFigures.Took(null, LocalDate.of(2024, 12, 2), 4)),
                new WorkingDays(Map.of()),
                LocalDate.of(2024, 12, 2),
                2);
        assertThat(figures).isEqualTo(new SimplifiedFigures(7, 3, 2, 0, 1, 5, 2));
    }

    private void begunAndSubmitted(String featOn) {
        dossiers.step(place.head(), begun(draft("EXTRAORDINARY_FEAT", featOn, FORM)), "submission", Map.of());
    }
}
