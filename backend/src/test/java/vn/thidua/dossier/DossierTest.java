package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDossiers.read;

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
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class DossierTest {

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

    private List<Map<String, Object>> debts(Begun dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select kind, debtor_role, debtor_unit_id::text as unit, due_on::text as due, state"
                                + " from obligation where subject_id = :id order by opened_at, id")
                .bind("id", UUID.fromString(dossier.id()))
                .mapToMap()
                .list());
    }

    @Test
    void a_dossier_begins_as_a_draft_with_a_number() {
        place.officer()
                .request()
                .body(GivenDossiers.opening(place.department()))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/dossiers/"))
                .header("ETag", equalTo("\"0\""))
                .body("number", matchesPattern("HS-2024-\\d{6}"))
                .body("state", equalTo("DRAFT"))
                .body("unit.name", equalTo("Cục Thử"))
                .body("nominations", empty())
                .body("actions.action", containsInAnyOrder("EDIT", "DISCARD"));
    }

    @Test
    void the_head_sees_what_is_missing_before_pressing_and_all_of_it_after() {
        Begun dossier = dossiers.open(place);
        read(place.head(), dossier)
                .statusCode(200)
                .body("actions.action", contains("SUBMIT"))
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].because", equalTo("There is no nomination yet."));
        place.head()
                .request()
                .header("If-Match", dossier.etag())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("violations.pointer", contains("/nominations", "/attachments"))
                .body("violations.code", contains("REQUIRED", "MISSING_DOCUMENT"));
    }

    @Test
    void each_nomination_needs_a_report_evidence_and_an_award_that_is_in_force_and_fits() {
        Map<String, Object> bare =
                dossiers.individual(place, given.person("Lê Thử", place.department()), GivenDossiers.TITLE_AWARD);
        bare.put("report", null);
        bare.put("evidence", List.of());
        Map<String, Object> unfit =
                dossiers.individual(place, given.person("Hồ Thử", place.department()), GivenDossiers.COLLECTIVE_AWARD);
        Begun dossier = dossiers.replace(
                place,
                dossiers.open(place),
                GivenDossiers.draft(List.of(dossiers.attachment(place, "SUBMISSION")), List.of(bare, unfit)));
        place.head()
                .request()
                .header("If-Match", dossier.etag())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/attachments",
                                "/nominations/0/report",
                                "/nominations/0/evidence",
                                "/nominations/1/awardCode"))
                .body(
                        "violations.code",
                        contains("MISSING_DOCUMENT", "REQUIRED", "MISSING_DOCUMENT", "NOT_OF_THIS_KIND"));
    }

    @Test
    void an_award_that_nobody_can_give_that_day_is_refused_at_submission() {
        jdbi.useHandle(
                handle -> handle.execute(
                        "insert into award_type (code, name, name_en, category, nominee_kinds, ordinal, standing)"
                                + " values ('T_BYGONE', 'Danh hiệu cũ', 'Bygone title', 'TITLE', '{INDIVIDUAL}', 9999, 'ENTERED') on conflict do nothing"));
        Begun dossier = dossiers.replace(
                place,
                dossiers.open(place),
                GivenDossiers.draft(
                        List.of(dossiers.attachment(place, "MINUTES")),
                        List.of(dossiers.individual(place, given.person("Lê Thử", place.department()), "T_BYGONE"))));
        place.head()
                .request()
                .header("If-Match", dossier.etag())
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/0/awardCode"))
                .body("violations.code", contains("NOT_IN_FORCE"));
    }

    @Test
    void someone_who_left_the_unit_after_the_draft_is_not_submitted() {
        TestPerson leaving = given.person("Ngô Thử", place.department());
        Begun dossier = dossiers.replace(
                place,
                dossiers.open(place),
                GivenDossiers.draft(
                        List.of(dossiers.attachment(place, "MINUTES")),
                        List.of(dossiers.individual(place, leaving, GivenDossiers.TITLE_AWARD))));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update membership set valid = daterange('2010-01-01', '2024-06-01') where person_id = :id")
                .bind("id", leaving.id())
                .execute());
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
    void length_of_service_is_honoured_after_somebody_has_left() {
        TestPerson retired = given.person("Ngô Thử", place.department());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update membership set valid = daterange('1990-01-01', '2024-06-01') where person_id = :id")
                .bind("id", retired.id())
                .execute());
        Map<String, Object> draft = GivenDossiers.draft(
                List.of(dossiers.attachment(place, "MINUTES")),
                List.of(dossiers.individual(place, retired, GivenDossiers.TITLE_AWARD)));
        draft.put("kind", "DEDICATION");
        Begun dossier = dossiers.replace(place, dossiers.open(place), draft);
        dossiers.step(place.head(), dossier, "submission", Map.of());
    }

    @Test
    void submission_freezes_who_the_nominees_are_and_keeps_the_version() {
        Begun dossier = dossiers.submitted(place);
        String before = read(place.head(), dossier)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("nominations[0].frozen.name", equalTo("Trần Thị Thử"))
                .body("nominations[0].frozen.unitName", equalTo("Cục Thử"))
                .body("nominations[0].frozen.position", equalTo("Chuyên viên"))
                .body("nominations[0].frozen.positionGroup", equalTo("STAFF"))
                .body("nominations[0].frozen.directWorker", equalTo(true))
                .body("nominations[0].frozen.sex", equalTo("FEMALE"))
                .body("nominations[1].frozen.name", equalTo("Cục Thử"))
                .body("nominations[1].frozen.sex", nullValue())
                .body("nominations.outcome", contains("PENDING", "PENDING"))
                .extract()
                .path("nominations[0].nominee.id");
        jdbi.useHandle(handle -> handle.createUpdate("update person set name = 'Trần Thị Khác' where id = :id")
                .bind("id", UUID.fromString(before))
                .execute());
        read(place.head(), dossier).body("nominations[0].nominee.name", equalTo("Trần Thị Thử"));
        place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id() + "/submissions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ordinal", equalTo(1))
                .body("items[0].submittedBy.id", equalTo(place.head().id().toString()))
                .body("items[0].content.title", equalTo("Đề nghị khen thưởng tổng kết năm 2024"))
                .body("items[0].content.nominations[0].frozen.name", equalTo("Trần Thị Thử"));
    }

    @Test
    void a_returned_dossier_is_mended_and_submitted_again_and_both_versions_stay() {
        Begun submitted = dossiers.submitted(place);
        Begun returned = dossiers.step(
                place.office(), submitted, "return", Map.of("reason", "Thiếu xác nhận.", "workingDays", 5));
        read(place.officer(), returned)
                .body("state", equalTo("RETURNED"))
                .body("dueOn", equalTo("2024-12-09"))
                .body("returns", hasSize(1))
                .body("returns[0].reason", equalTo("Thiếu xác nhận."))
                .body("returns[0].by.id", equalTo(place.office().id().toString()))
                .body("actions.action", containsInAnyOrder("EDIT", "WITHDRAW"));
        Map<String, Object> mended = dossiers.draft(place);
        mended.put("title", "Bản đã bổ sung");
        Begun again = dossiers.step(place.head(), dossiers.replace(place, returned, mended), "submission", Map.of());
        place.office()
                .request()
                .get("/api/v1/dossiers/" + again.id() + "/submissions")
                .then()
                .body("items.ordinal", contains(1, 2))
                .body("items.content.title", contains("Đề nghị khen thưởng tổng kết năm 2024", "Bản đã bổ sung"));
    }

    @Test
    void each_step_says_who_owes_what_next() {
        Begun submitted = dossiers.submitted(place);
        assertThat(debts(submitted))
                .singleElement()
                .satisfies(debt -> assertThat(debt)
                        .containsEntry("kind", "DOSSIER_VERIFY")
                        .containsEntry("debtor_role", "STANDING_OFFICE")
                        .containsEntry("unit", place.ministry().id().toString())
                        .containsEntry("due", "2024-12-30")
                        .containsEntry("state", "OPEN"));
        Begun returned = dossiers.step(
                place.office(), submitted, "return", Map.of("reason", "Thiếu xác nhận.", "dueOn", "2024-12-10"));
        assertThat(debts(returned))
                .hasSize(2)
                .last()
                .satisfies(debt -> assertThat(debt)
                        .containsEntry("kind", "DOSSIER_MEND")
                        .containsEntry("debtor_role", "OFFICER")
                        .containsEntry("unit", place.department().id().toString())
                        .containsEntry("due", "2024-12-10"));
        Begun again = dossiers.step(place.head(), returned, "submission", Map.of());
        Begun accepted = dossiers.step(place.office(), again, "acceptance", Map.of("note", "Đủ."));
        assertThat(debts(accepted))
                .extracting(debt -> debt.get("kind") + " " + debt.get("state"))
                .containsExactly(
                        "DOSSIER_VERIFY DONE",
                        "DOSSIER_MEND DONE",
                        "DOSSIER_VERIFY DONE",
                        "DOSSIER_COUNCIL_RESULT OPEN");
        assertThat(debts(dossiers.step(
                        place.officer(), dossiers.submitted(place), "withdrawal", Map.of("reason", "Họp lại."))))
                .extracting(debt -> debt.get("kind") + " " + debt.get("state"))
                .containsExactly("DOSSIER_VERIFY CANCELLED");
    }

    @Test
    void a_nomination_keeps_its_id_when_it_is_given_is_new_without_and_goes_when_left_out() {
        Map<String, Object> draft = dossiers.draft(place);
        Begun dossier = dossiers.replace(place, dossiers.open(place), draft);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> nominations = (List<Map<String, Object>>) draft.get("nominations");
        Map<String, Object> second = nominations.get(1);
        second.put("id", dossier.nominationIds().get(1));
        Map<String, Object> third =
                dossiers.individual(place, given.person("Võ Thử", place.department()), GivenDossiers.TITLE_AWARD);
        draft.put("nominations", List.of(third, second));
        Begun changed = dossiers.replace(place, dossier, draft);
        assertThat(changed.nominationIds()).hasSize(2);
        assertThat(changed.nominationIds().get(1))
                .isEqualTo(dossier.nominationIds().get(1));
        assertThat(changed.nominationIds().get(0)).isNotIn(dossier.nominationIds());
    }

    @Test
    void two_nominations_of_one_person_can_swap_their_awards() {
        TestPerson person = given.person("Đỗ Thử", place.department());
        Map<String, Object> one = dossiers.individual(place, person, GivenDossiers.TITLE_AWARD);
        Map<String, Object> other = dossiers.individual(place, person, "LABOR_ADVANCED");
        Map<String, Object> draft = GivenDossiers.draft(List.of(), List.of(one, other));
        Begun dossier = dossiers.replace(place, dossiers.open(place), draft);
        one.put("id", dossier.nominationIds().get(0));
        other.put("id", dossier.nominationIds().get(1));
        one.put("awardCode", "LABOR_ADVANCED");
        other.put("awardCode", GivenDossiers.TITLE_AWARD);
        draft.put("nominations", List.of(one, other));
        Begun swapped = dossiers.replace(place, dossier, draft);
        assertThat(swapped.nominationIds()).isEqualTo(dossier.nominationIds());
    }

    @Test
    void the_queue_is_filtered_and_sorted_and_holds_what_is_within_reach() {
        Begun submitted = dossiers.submitted(place);
        Begun draft = dossiers.open(place);
        Begun foreign = dossiers.submitted(dossiers.place());
        place.office()
                .request()
                .get("/api/v1/dossiers?count=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(draft.id(), submitted.id()))
                .body("items.id", not(hasItem(foreign.id())))
                .body("total.count", equalTo(2));
        for (String filter : List.of(
                "state=SUBMITTED",
                "award=" + GivenDossiers.COLLECTIVE_AWARD,
                "q=TONG ket",
                "state=SUBMITTED&kind=MERIT&year=2024&unit="
                        + place.department().id())) {
            place.office()
                    .request()
                    .get("/api/v1/dossiers?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(submitted.id()))
                    .body("items[0].nominationCount", equalTo(2))
                    .body("items[0].dueOn", equalTo("2024-12-30"));
        }
        for (String sort : List.of("-submittedAt", "dueOn", "-title", "updatedAt")) {
            String next = place.office()
                    .request()
                    .get("/api/v1/dossiers?limit=1&sort=" + sort)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(submitted.id()))
                    .extract()
                    .path("next");
            place.office()
                    .request()
                    .queryParam("cursor", next)
                    .get("/api/v1/dossiers?limit=1&sort=" + sort)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(draft.id()));
        }
        place.office().request().get("/api/v1/dossiers?sort=number").then().statusCode(422);
        place.office().request().get("/api/v1/dossiers?state=LOST").then().statusCode(422);
    }

    @Test
    void nominations_are_listed_for_the_council_with_its_votes() {
        Begun accepted = dossiers.accepted(place);
        place.secretary()
                .request()
                .get("/api/v1/nominations?dossierState=ACCEPTED&outcome=PENDING&year=2024&unit="
                        + place.department().id())
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(accepted.nominationIds().toArray()))
                .body("items.votes", contains(nullValue(), nullValue()))
                .body("items.dossier.id", contains(accepted.id(), accepted.id()));
        place.secretary()
                .request()
                .get("/api/v1/nominations?q=tran thi&award=" + GivenDossiers.TITLE_AWARD)
                .then()
                .body("items.nominee.name", contains("Trần Thị Thử"));
        place.secretary()
                .request()
                .get("/api/v1/nominations?outcome=PASSED")
                .then()
                .body("items", empty());
        for (String sort : List.of("award", "-award", "dossier")) {
            place.secretary()
                    .request()
                    .get("/api/v1/nominations?sort=" + sort)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
        }
    }

    @Test
    void what_is_attached_to_a_dossier_is_read_by_whoever_reads_the_dossier() {
        TestAccount auditor = given.account(Role.AUDITOR, place.ministry());
        Begun dossier = dossiers.submitted(place);
        String evidence =
                read(auditor, dossier).statusCode(200).extract().path("nominations[0].evidence[0].document.id");
        auditor.request()
                .get("/api/v1/documents/" + evidence + "/content")
                .then()
                .statusCode(200);
    }
}
