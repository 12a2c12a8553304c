package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

@QuarkusTest
class SuccessionsTest {

    private static final String ON = "2024-07-01";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Test
    void of_a_split_the_heir_alone_inherits_with_what_stood_under_the_predecessor() {
        TestUnit ministry = given.unit("Bộ Tách");
        TestUnit general = given.unit("Tổng cục Tách", ministry);
        TestUnit below = given.unit("Phòng Tách", general);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        UUID heir = founded(admin, ministry, "Cục Thừa kế", ON);
        UUID other = founded(admin, ministry, "Cục Kia", "2024-09-01");

        record(admin, "SPLIT", List.of(general.id()), List.of(heir, other), heir)
                .statusCode(201);

        admin.request()
                .get("/api/v1/units/" + general.id())
                .then()
                .body("to", equalTo("2024-06-30"))
                .body("successors.unit.name", containsInAnyOrder("Cục Thừa kế", "Cục Kia"))
                .body("actions.findAll { it.action == 'RECORD_SUCCESSION' }.allowed", contains(false));
        // the successor that was to begin later begins on the day
        admin.request().get("/api/v1/units/" + other).then().body("from", equalTo(ON));
        assertThat(reach(heir)).containsExactlyInAnyOrder(heir, general.id(), below.id());
        assertThat(reach(other)).containsExactly(other);
        assertThat(reach(ministry.id())).contains(general.id(), below.id(), heir, other);
    }

    @Test
    void predecessors_are_inherited_through_any_number_of_successions() {
        TestUnit ministry = given.unit("Bộ Nối");
        TestUnit first = given.unit("Vụ Nối Một", ministry);
        TestUnit standing = given.unit("Vụ Nối Ba", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        UUID second = founded(admin, ministry, "Vụ Nối Hai", "2023-01-01");

        record(admin, "RENAMING", List.of(first.id()), List.of(second), null, "2023-01-01")
                .statusCode(201);
        record(admin, "ABSORPTION", List.of(second), List.of(standing.id()), null)
                .statusCode(201);

        assertThat(reach(standing.id())).containsExactlyInAnyOrder(standing.id(), second, first.id());
        admin.request()
                .get("/api/v1/units/" + first.id() + "/lineage")
                .then()
                .body("edges.kind", contains("RENAMING", "ABSORPTION"))
                .body("edges.heir", contains(true, true));
    }

    @Test
    void a_succession_still_to_come_hands_nothing_on_yet() {
        TestUnit ministry = given.unit("Bộ Mai");
        TestUnit old = given.unit("Vụ Mai", ministry);
        TestUnit standing = given.unit("Vụ Khác", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);

        record(admin, "ABSORPTION", List.of(old.id()), List.of(standing.id()), null, "2025-03-01")
                .statusCode(201);

        assertThat(reach(standing.id())).containsExactly(standing.id());
        assertThat(reach(ministry.id())).contains(old.id());
    }

    @Test
    void a_unit_dissolved_without_an_heir_stays_in_sight_where_it_last_stood() {
        TestUnit ministry = given.unit("Bộ Giải");
        TestUnit old = given.unit("Ban Giải", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);

        record(admin, "DISSOLUTION", List.of(old.id()), List.of(), null).statusCode(201);

        assertThat(reach(ministry.id())).contains(old.id());
        admin.request().get("/api/v1/units?parent=" + ministry.id()).then().body("items", equalTo(List.of()));
    }

    @Test
    void each_kind_takes_what_it_takes() {
        TestUnit ministry = given.unit("Bộ Loại");
        TestUnit one = given.unit("Vụ Một", ministry);
        TestUnit two = given.unit("Vụ Hai", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);
        UUID fresh = founded(admin, ministry, "Vụ Mới", ON);
        UUID foreign = given.unit("Bộ Ngoài").id();
        UUID a = one.id();
        UUID b = two.id();

        refused(record(admin, "SPLIT", List.of(a), List.of(fresh), fresh), "/successorIds", "REQUIRED");
        refused(record(admin, "SPLIT", List.of(a), List.of(fresh, b), null), "/heirId", "REQUIRED");
        refused(record(admin, "SPLIT", List.of(a), List.of(fresh, b), a), "/heirId", "NOT_FOUND");
        refused(record(admin, "SPLIT", List.of(a, b), List.of(fresh), fresh), "/predecessorIds", "TOO_MANY");
        refused(record(admin, "MERGER", List.of(a), List.of(b), null), "/successorIds/0", "NOT_OF_THIS_KIND");
        refused(record(admin, "MERGER", List.of(a, b), List.of(fresh, fresh), null), "/successorIds", "TOO_MANY");
        refused(record(admin, "MERGER", List.of(a, fresh), List.of(fresh), null), "/successorIds/0", "DUPLICATE");
        refused(record(admin, "MERGER", List.of(a, foreign), List.of(fresh), null), "/predecessorIds/1", "NOT_FOUND");
        refused(record(admin, "ABSORPTION", List.of(fresh), List.of(a), null), "/predecessorIds/0", "NOT_IN_FORCE");
        refused(record(admin, "MERGER", List.of(), List.of(fresh), null), "/predecessorIds", "REQUIRED");
        refused(record(admin, "MERGER", Arrays.asList(a, null), List.of(fresh), null), "/predecessorIds/1", "REQUIRED");
        // nothing of all that took effect
        admin.request()
                .get("/api/v1/units/" + a)
                .then()
                .body("to", equalTo(null))
                .body("version", equalTo(0));
    }

    @Test
    void the_same_succession_is_recorded_once() {
        TestUnit ministry = given.unit("Bộ Một lần");
        TestUnit old = given.unit("Vụ Cũ", ministry);
        TestUnit standing = given.unit("Vụ Nhận", ministry);
        TestAccount admin = given.account(Role.ADMIN, ministry);

        record(admin, "ABSORPTION", List.of(old.id()), List.of(standing.id()), null)
                .statusCode(201);

        refused(
                record(admin, "ABSORPTION", List.of(old.id()), List.of(standing.id()), null),
                "/predecessorIds",
                "DUPLICATE");
    }

    private UUID founded(TestAccount admin, TestUnit parent, String name, String from) {
        Map<String, Object> draft = Map.of(
                "code",
                "ST-" + System.nanoTime(),
                "kind",
                "AGENCY",
                "name",
                name,
                "legalPersonality",
                true,
                "parentId",
                parent.id(),
                "from",
                from);
        return UUID.fromString(admin.request()
                .body(draft)
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse record(
            TestAccount admin, String kind, List<UUID> predecessors, List<UUID> successors, UUID heir) {
        return record(admin, kind, predecessors, successors, heir, ON);
    }

    private static ValidatableResponse record(
            TestAccount admin, String kind, List<UUID> predecessors, List<UUID> successors, UUID heir, String on) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("kind", kind);
        draft.put("on", on);
        draft.put("act", "1/QĐ-THU");
        draft.put("predecessorIds", predecessors);
        draft.put("successorIds", successors);
        draft.put("heirId", heir);
        return admin.request().body(draft).post("/api/v1/successions").then();
    }

    private static void refused(ValidatableResponse response, String pointer, String code) {
        response.statusCode(422).body("violations.pointer", hasItem(pointer)).body("violations.code", hasItem(code));
    }

    private List<UUID> reach(UUID root) {
        return jdbi.withHandle(handle -> handle.createQuery("select unit_id from unit_reach where root_id = :root")
                .bind("root", root)
                .mapTo(UUID.class)
                .list());
    }
}
