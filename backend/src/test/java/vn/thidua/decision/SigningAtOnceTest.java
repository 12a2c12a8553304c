package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.GivenDecisions.CERTIFICATE;
import static vn.thidua.GivenDecisions.SYMBOL;
import static vn.thidua.GivenDecisions.draft;
import static vn.thidua.GivenDecisions.signature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;

@QuarkusTest
class SigningAtOnceTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    @Test
    void of_two_who_sign_the_same_decision_at_once_one_wins() throws Exception {
        Desk desk = decisions.desk();
        TestAccount minister = given.account(Role.SIGNATORY, desk.ministry());
        for (int round = 0; round < 5; round++) {
            Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
            List<Response> answers = AtOnce.all(List.of(
                    () -> decisions.tried(desk.signatory(), proposed, "signature", signature()),
                    () -> decisions.tried(minister, proposed, "signature", signature())));
            List<Integer> statuses =
                    answers.stream().map(Response::statusCode).sorted().toList();
            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.getLast()).isIn(409, 412);
            assertThat(awards(proposed)).isEqualTo(1);
        }
        assertThat(numbers(desk)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void numbers_have_no_gaps_when_sixteen_sign_at_once_and_some_fail() throws Exception {
        Desk desk = decisions.desk();
        List<Held> proposed = new ArrayList<>();
        int failing = 0;
        for (int i = 0; i < 16; i++) {
            UUID nomination = decisions.passed(desk, CERTIFICATE);
            proposed.add(decisions.proposed(desk, nomination));
            if (i % 4 == 3) {
                // Its award is in the register already, so that the signature fails after the number was taken.
                enter(desk, nomination);
                failing++;
            }
        }
        List<Callable<Response>> deeds = proposed.stream()
                .<Callable<Response>>map(
                        decision -> () -> decisions.tried(desk.signatory(), decision, "signature", signature()))
                .toList();
        List<Integer> statuses =
                AtOnce.all(deeds).stream().map(Response::statusCode).toList();
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(failing);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(16 - failing);
        assertThat(numbers(desk))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16 - failing).boxed().toList());
        assertThat(number("select last from number_book where unit_id = :unit", desk))
                .isEqualTo(16 - failing);
    }

    @Test
    void of_two_who_draft_with_the_same_nomination_at_once_one_wins() throws Exception {
        Desk desk = decisions.desk();
        TestAccount colleague = given.account(Role.STANDING_OFFICE, desk.ministry());
        for (int round = 0; round < 5; round++) {
            UUID nomination = decisions.passed(desk, CERTIFICATE);
            Map<String, Object> draft = draft(desk.ministry(), List.of(nomination));
            List<Response> answers = AtOnce.all(List.of(
                    () -> desk.office().request().body(draft).post("/api/v1/decisions"),
                    () -> colleague.request().body(draft).post("/api/v1/decisions")));
            assertThat(answers.stream().map(Response::statusCode).sorted().toList())
                    .containsExactly(201, 409);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                    .allMatch(answer -> answer.path("code").equals("ALREADY_DECIDED"));
        }
    }

    @Test
    void of_two_who_enter_the_same_number_at_once_one_wins() throws Exception {
        Desk desk = decisions.desk();
        desk.clerk()
                .request()
                .body(Map.of("unitId", desk.ministry().id(), "symbol", SYMBOL, "year", 2024, "mode", "EXTERNAL"))
                .post("/api/v1/number-books")
                .then()
                .statusCode(201);
        Held first = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        Held second = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        List<Response> answers = AtOnce.all(List.of(
                () -> decisions.tried(desk.signatory(), first, "signature", signature(99)),
                () -> decisions.tried(desk.signatory(), second, "signature", signature(99))));
        assertThat(answers.stream().map(Response::statusCode).sorted().toList()).containsExactly(200, 409);
        assertThat(numbers(desk)).containsExactly(99);
    }

    @Test
    void two_decisions_over_one_dossier_signed_at_once_close_it() throws Exception {
        Desk desk = decisions.desk();
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        List<Held> proposed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            proposed.add(decisions.proposed(
                    desk,
                    decisions.nomination(
                            dossier,
                            given.person("Người " + i, desk.department()),
                            desk.department(),
                            CERTIFICATE,
                            "PASSED")));
        }
        List<Callable<Response>> deeds = proposed.stream()
                .<Callable<Response>>map(
                        decision -> () -> decisions.tried(desk.signatory(), decision, "signature", signature()))
                .toList();
        assertThat(AtOnce.all(deeds)).allMatch(answer -> answer.statusCode() == 200);
        assertThat(jdbi.<String, RuntimeException>withHandle(
                        handle -> handle.createQuery("select state from dossier where id = :id")
                                .bind("id", dossier)
                                .mapTo(String.class)
                                .one()))
                .isEqualTo("DECIDED");
    }

    private void enter(Desk desk, UUID nomination) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award (id, award_code, recipient_kind, recipient_name, person_id,"
                                + " unit_id, unit_name, year, decided_on, decision_number, authority, nomination_id)"
                                + " select :id, award_code, 'INDIVIDUAL', frozen_name, person_id, frozen_unit_id, 'Cục Thử', 2024, '2024-11-30',"
                                + " '0/QĐ-KHÁC', 'Bộ trưởng', id from nomination where id = :nomination")
                .bind("id", Ids.next())
                .bind("nomination", nomination)
                .execute());
    }

    private int awards(Held decision) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from award where decision_id = :id")
                .bind("id", UUID.fromString(decision.id()))
                .mapTo(Integer.class)
                .one());
    }

    private List<Integer> numbers(Desk desk) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select number from decision where unit_id = :unit and number is not null order by number")
                .bind("unit", desk.ministry().id())
                .mapTo(Integer.class)
                .list());
    }

    private int number(String sql, Desk desk) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("unit", desk.ministry().id())
                .mapTo(Integer.class)
                .one());
    }
}
