package vn.thidua.register;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;
import vn.thidua.rulebook.NomineeKind;

@QuarkusTest
class HistoryTest {

    @Inject
    Given given;

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    private void award(TestUnit unit, TestPerson person, LocalDate on) {
        QuarkusTransaction.requiringNew()
                .run(() -> register.enter(List.of(new AwardEntry(
                        Ids.next(),
                        person == null ? "COLLECTIVE_ADVANCED" : "LABOR_ADVANCED",
                        person == null ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL,
                        person == null ? null : person.id(),
                        person == null ? unit.id() : null,
                        person == null ? unit.name() : person.name(),
                        null,
                        unit.id(),
                        unit.name(),
                        on.getYear(),
                        on,
                        "1/QĐ-THỬ",
                        "Bộ trưởng Bộ Thử",
                        null,
                        null,
                        false))));
    }

    /** As if the predecessors had become the successors on that day; who inherits of a split stands first. */
    private void succession(String kind, LocalDate on, List<TestUnit> from, List<TestUnit> to) {
        UUID id = Ids.next();
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "insert into unit_succession (id, kind, effective_on, act_number, standing) values (?, ?, ?, '9/NĐ-CP', 'ENTERED')",
                    id,
                    kind,
                    on);
            for (TestUnit unit : from) {
                handle.execute(
                        "insert into unit_succession_predecessor (succession_id, unit_id) values (?, ?)",
                        id,
                        unit.id());
            }
            for (TestUnit unit : to) {
                handle.execute(
                        "insert into unit_succession_successor (succession_id, unit_id, heir) values (?, ?, ?)",
                        id,
                        unit.id(),
                        unit == to.getFirst());
            }
        });
    }

    private static ValidatableResponse of(TestAccount reader, String things, UUID id) {
        return reader.request()
                .get("/api/v1/" + things + "/" + id + "/history")
                .then()
                .statusCode(200);
    }

    @Test
    void a_persons_history_tells_awards_posts_and_what_became_of_the_unit() {
        TestUnit ministry = given.unit("Bộ Lịch Sử");
        TestUnit old = given.unit("Cục Cũ", ministry);
        TestUnit merged = given.unit("Cục Mới", ministry);
        TestPerson person = given.person("Người Qua Sáp Nhập", old);
        award(old, person, LocalDate.of(2015, 12, 30));
        jdbi.useTransaction(handle -> {
            handle.execute("update membership set valid = '[2010-01-01,2018-07-01)' where person_id = ?", person.id());
            handle.execute(
                    "insert into membership (id, person_id, unit_id, position, position_group, direct_worker, valid)"
                            + " values (gen_random_uuid(), ?, ?, 'Trưởng phòng', 'LEADER_DIVISION', false, '[2018-07-01,)')",
                    person.id(),
                    merged.id());
        });
        succession("MERGER", LocalDate.of(2018, 7, 1), List.of(old), List.of(merged));
        award(merged, person, LocalDate.of(2019, 12, 30));
        of(given.account(Role.OFFICER, ministry), "people", person.id())
                .body("items", hasSize(5))
                .body("items[0].kind", equalTo("AWARD"))
                .body("items[0].award.unit.name", equalTo("Cục Mới"))
                .body("items.kind", hasItem("SUCCESSION"))
                .body("items.find { it.kind == 'SUCCESSION' }.succession.predecessors", equalTo(List.of("Cục Cũ")))
                .body("items.find { it.kind == 'SUCCESSION' }.succession.successors", equalTo(List.of("Cục Mới")))
                .body("items[3].kind", equalTo("AWARD"))
                .body("items[4].kind", equalTo("POST"))
                .body("items[4].to", equalTo("2018-06-30"))
                .body("items[4].post.unit.name", equalTo("Cục Cũ"));
    }

    @Test
    void a_predecessors_awards_are_shown_as_inherited_and_those_of_a_split_only_to_the_heir() {
        TestUnit ministry = given.unit("Bộ Kế Thừa");
        TestUnit grandparent = given.unit("Cục Xưa", ministry);
        TestUnit parent = given.unit("Cục Giữa", ministry);
        TestUnit heir = given.unit("Cục Thừa Kế", ministry);
        TestUnit other = given.unit("Cục Khác", ministry);
        award(grandparent, null, LocalDate.of(2005, 12, 30));
        award(parent, null, LocalDate.of(2012, 12, 30));
        award(heir, null, LocalDate.of(2020, 12, 30));
        succession("RENAMING", LocalDate.of(2010, 1, 1), List.of(grandparent), List.of(parent));
        succession("SPLIT", LocalDate.of(2015, 1, 1), List.of(parent), List.of(heir, other));
        TestAccount reader = given.account(Role.OFFICER, ministry);
        of(reader, "units", heir.id())
                .body(
                        "items.findAll { it.kind == 'AWARD' }.on",
                        equalTo(List.of("2020-12-30", "2012-12-30", "2005-12-30")))
                .body("items.find { it.on == '2020-12-30' }.inheritedFrom", nullValue())
                .body("items.find { it.on == '2012-12-30' }.inheritedFrom.name", equalTo("Cục Giữa"))
                .body("items.find { it.on == '2005-12-30' }.inheritedFrom.name", equalTo("Cục Xưa"))
                .body(
                        "items.findAll { it.kind == 'SUCCESSION' }.succession.kind",
                        equalTo(List.of("SPLIT", "RENAMING")));
        of(reader, "units", other.id()).body("items.kind", equalTo(List.of("SUCCESSION", "STATE")));
    }

    @Test
    void a_history_is_paged_and_ends() {
        TestUnit unit = given.unit("Cục Nhiều Khen");
        for (int year = 2001; year <= 2005; year++) {
            award(unit, null, LocalDate.of(year, 12, 30));
        }
        TestAccount reader = given.account(Role.OFFICER, unit);
        String next = reader.request()
                .queryParam("limit", 4)
                .get("/api/v1/units/" + unit.id() + "/history")
                .then()
                .body("items", hasSize(4))
                .body("next", notNullValue())
                .extract()
                .path("next");
        reader.request()
                .queryParam("limit", 4)
                .queryParam("cursor", next)
                .get("/api/v1/units/" + unit.id() + "/history")
                .then()
                .body("items.kind", equalTo(List.of("AWARD", "STATE")))
                .body("next", nullValue());
    }

    @Test
    void a_person_out_of_reach_has_no_history_here() {
        TestUnit elsewhere = given.unit("Bộ Nơi Khác");
        TestPerson stranger = given.person("Người Nơi Khác", elsewhere);
        given.account(Role.OFFICER, given.unit("Bộ Ở Đây"))
                .request()
                .get("/api/v1/people/" + stranger.id() + "/history")
                .then()
                .statusCode(404);
    }
}
