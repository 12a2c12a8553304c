package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** What happens to people and units while a dossier is under way. */
@QuarkusTest
class MeanwhileTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private Place place;
    private TestPerson person;

    @BeforeEach
    void a_department_with_a_person() {
        place = dossiers.place();
        person = given.person("Ngô Thử", place.department());
    }

    private Begun draft(Map<String, Object> nomination) {
        return dossiers.replace(
                place,
                dossiers.open(place),
                GivenDossiers.draft(List.of(dossiers.attachment(place, "MINUTES")), List.of(nomination)));
    }

    private void moveTo(TestUnit unit, String on) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate(
                            "update membership set valid = daterange('2010-01-01', cast(:on as date)) where person_id = :id")
                    .bind("on", on)
                    .bind("id", person.id())
                    .execute();
            handle.createUpdate(
                            "insert into membership (id, person_id, unit_id, position, position_group, direct_worker, valid)"
                                    + " values (:membership, :id, :unit, 'Chuyên viên chính', 'STAFF', true, daterange(cast(:on as date), null))")
                    .bind("membership", UUID.randomUUID())
                    .bind("id", person.id())
                    .bind("unit", unit.id())
                    .bind("on", on)
                    .execute();
        });
    }

    private void absorb(TestUnit old, TestUnit heir) {
        given.account(Role.ADMIN, place.ministry())
                .request()
                .body(Map.of(
                        "kind", "ABSORPTION",
                        "on", "2024-11-01",
                        "act", "1/QĐ-THU",
                        "predecessorIds", List.of(old.id()),
                        "successorIds", List.of(heir.id())))
                .post("/api/v1/successions")
                .then()
                .statusCode(201);
    }

    @Test
    void who_moved_within_the_unit_is_submitted_where_they_are_now() {
        TestUnit office = given.unit("Phòng Thử", place.department());
        Begun dossier = draft(dossiers.individual(place, person, GivenDossiers.TITLE_AWARD));
        moveTo(office, "2024-11-15");
        place.head()
                .request()
                .header("If-Match", dossier.etag())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(200)
                .body("nominations[0].frozen.unitName", equalTo("Phòng Thử"))
                .body("nominations[0].frozen.position", equalTo("Chuyên viên chính"));
    }

    @Test
    void who_moved_to_another_unit_is_not_submitted_by_the_old_one() {
        Begun dossier = draft(dossiers.individual(place, person, GivenDossiers.TITLE_AWARD));
        moveTo(given.unit("Vụ Kia", place.ministry()), "2024-11-15");
        place.head()
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .body("actions[0].because", equalTo("A person or collective does not belong to the unit today."));
        place.head()
                .request()
                .header("If-Match", dossier.etag())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/0/personId"))
                .body("violations.code", contains("NOT_A_MEMBER"));
    }

    @Test
    void who_moves_after_submission_stays_in_it_as_they_were() {
        Begun dossier = dossiers.step(
                place.head(),
                draft(dossiers.individual(place, person, GivenDossiers.TITLE_AWARD)),
                "submission",
                Map.of());
        moveTo(given.unit("Vụ Kia", place.ministry()), "2024-11-15");
        dossiers.step(place.office(), dossier, "acceptance", Map.of());
        place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .body("nominations[0].frozen.unitName", equalTo("Cục Thử"));
    }

    @Test
    void the_heir_of_a_merged_unit_carries_its_draft_on() {
        TestUnit heir = given.unit("Cục Nhận", place.ministry());
        Begun dossier = draft(dossiers.individual(place, person, GivenDossiers.TITLE_AWARD));
        absorb(place.department(), heir);
        moveTo(heir, "2024-11-01");
        TestAccount head = given.account(Role.UNIT_HEAD, heir);
        Begun submitted = dossiers.step(head, dossier, "submission", Map.of());
        Begun returned =
                dossiers.step(place.office(), submitted, "return", Map.of("reason", "Thiếu.", "workingDays", 5));
        TestAccount officer = given.account(Role.OFFICER, heir);
        officer.request()
                .get("/api/v1/obligations?state=OPEN")
                .then()
                .statusCode(200)
                .body("items.subject.id", hasItem(dossier.id()));
        Begun seen = Begun.of(officer.request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .extract()
                .response());
        assertThat(seen.etag()).isEqualTo(returned.etag());
        given.account(Role.STANDING_OFFICE, place.ministry())
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .body("nominations[0].frozen.unitName", equalTo("Cục Nhận"))
                .body("unit.name", equalTo("Cục Thử"));
    }

    @Test
    void a_unit_that_was_merged_is_no_collective_to_nominate_any_more() {
        TestUnit heir = given.unit("Cục Nhận", place.ministry());
        Begun dossier = draft(dossiers.collective(place, place.department(), GivenDossiers.COLLECTIVE_AWARD));
        absorb(place.department(), heir);
        given.account(Role.UNIT_HEAD, heir)
                .request()
                .header("If-Match", dossier.etag())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/0/collectiveId"))
                .body("violations.code", contains("NOT_A_MEMBER"));
    }

    @Test
    void a_dossier_submitted_before_the_merger_goes_on() {
        TestUnit heir = given.unit("Cục Nhận", place.ministry());
        Begun dossier = dossiers.submitted(place);
        absorb(place.department(), heir);
        Begun accepted = dossiers.step(place.office(), dossier, "acceptance", Map.of());
        place.secretary()
                .request()
                .body(dossiers.councilResult(place, accepted.nominationIds(), true))
                .post("/api/v1/council-results")
                .then()
                .statusCode(201);
        given.account(Role.OFFICER, heir)
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(200)
                .body("nominations.outcome", contains("PASSED", "PASSED"));
    }
}
