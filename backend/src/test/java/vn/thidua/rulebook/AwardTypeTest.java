package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.access.Role;
import vn.thidua.platform.Standing;

@QuarkusTest
class AwardTypeTest {

    private static final LocalDate UNDER_2003 = LocalDate.of(2023, 12, 31);
    private static final LocalDate UNDER_2022 = LocalDate.of(2024, 1, 1);

    @Inject
    Given given;

    @Inject
    AwardTypes types;

    @Inject
    RulebookFirstStart firstStart;

    @Test
    void the_catalogue_is_public_and_the_same_for_staff() {
        String open = given.nobody()
                .get("/api/v1/public/award-types")
                .then()
                .statusCode(200)
                // other tests enter award types of their own
                .body("items.findAll { it.standing != 'ENTERED' }", hasSize(20))
                .extract()
                .asString();
        String staff = given.account(Role.OFFICER, given.unit("Vụ Thử"))
                .request()
                .get("/api/v1/award-types")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(staff).isEqualTo(open);
        given.nobody().get("/api/v1/award-types").then().statusCode(401);
    }

    @Test
    void each_award_says_to_whom_it_may_go_who_decides_it_and_how_far_that_is_known() {
        given.nobody()
                .get("/api/v1/public/award-types")
                .then()
                .body("items[0].code", equalTo("LABOR_ADVANCED"))
                .body("items[0].abbreviation", equalTo("LĐTT"))
                .body("items[0].nomineeKinds", contains("INDIVIDUAL"))
                .body("items[0].authorities.framework", contains("F2003", "F2022", "F2025"))
                .body("items[0].authorities[1].authority", equalTo("UNIT_HEAD"))
                .body("items[0].authorities[1].from", equalTo("2024-01-01"))
                .body("items[0].authorities[1].to", equalTo("2025-06-30"))
                .body("items[0].authorities[1].citation", equalTo("Luật Thi đua, khen thưởng 2022, Điều 80(1)"))
                .body("items.standing", everyItem(in(List.of("READ", "RECALLED", "ENTERED"))))
                .body("items.authorities.flatten().standing", everyItem(in(List.of("READ", "RECALLED"))))
                .body("items.findAll { it.standing != 'ENTERED' }.source", everyItem(notNullValue()));
    }

    @Test
    void a_source_names_what_can_be_looked_up_and_not_a_note_of_ours() {
        given.nobody()
                .get("/api/v1/public/award-types")
                .then()
                .body(
                        "items.findAll { it.source != null }.source",
                        everyItem(not(matchesPattern(".*T-[0-9a-f]{4}.*"))));
    }

    @Test
    void an_award_in_force_is_one_that_some_framework_of_that_day_gives_to_somebody_to_decide() {
        assertThat(types.inForce("LABOR_ADVANCED", UNDER_2003)).isTrue();
        assertThat(types.inForce("LABOR_ADVANCED", LocalDate.of(2017, 9, 30))).isFalse();
        assertThat(types.inForce("LABOR_ADVANCED", LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(types.inForce("LABOUR_ADVANCED", UNDER_2022)).isFalse();
        assertThat(types.exists("LABOUR_ADVANCED")).isFalse();
    }

    @Test
    void the_authority_is_that_of_the_framework_of_the_day_with_its_own_standing() {
        AwardType title = types.find("EMULATION_FIGHTER_NATIONAL").orElseThrow();
        assertThat(title.authorityOn(UNDER_2003)).hasValueSatisfying(authority -> {
            assertThat(authority.framework()).isEqualTo("F2003");
            assertThat(authority.standing()).isEqualTo(Standing.RECALLED);
        });
        assertThat(title.authorityOn(UNDER_2022)).hasValueSatisfying(authority -> {
            assertThat(authority.framework()).isEqualTo("F2022");
            assertThat(authority.authority()).isEqualTo(Authority.PRIME_MINISTER);
            assertThat(authority.standing()).isEqualTo(Standing.READ);
        });
    }

    @Test
    void a_title_of_individuals_is_not_for_collectives() {
        AwardType title = types.find("LABOR_ADVANCED").orElseThrow();
        assertThat(title.allows(NomineeKind.INDIVIDUAL)).isTrue();
        assertThat(title.allows(NomineeKind.COLLECTIVE)).isFalse();
    }

    @Test
    void two_frameworks_overlap_during_the_transition_of_2026_and_the_unverified_one_decides_nothing() {
        LocalDate transition = LocalDate.of(2026, 10, 1);
        assertThat(types.frameworksOn(transition)).extracting(Framework::code).containsExactly("F2025", "F2026");
        assertThat(types.find("LABOR_ADVANCED").orElseThrow().authorityOn(transition))
                .hasValueSatisfying(
                        authority -> assertThat(authority.framework()).isEqualTo("F2025"));
        assertThat(types.frameworksOn(LocalDate.of(2021, 11, 8)))
                .extracting(Framework::code)
                .containsExactly("F2003");
    }

    @Test
    void the_frameworks_are_listed_with_their_texts() {
        given.account(Role.CLERK, given.unit("Vụ Thử"))
                .request()
                .get("/api/v1/frameworks")
                .then()
                .statusCode(200)
                .body("items.code", contains("F2003", "F2022", "F2025", "F2026"))
                .body("items[3].standing", equalTo("RECALLED"))
                .body("items[1].to", equalTo("2025-06-30"));
        given.nobody().get("/api/v1/frameworks").then().statusCode(401);
    }

    @Test
    void loading_twice_changes_nothing() {
        List<AwardType> before = types.all();
        firstStart.load();
        assertThat(types.all()).isEqualTo(before);
    }
}
