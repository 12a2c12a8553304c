package vn.thidua.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.event.Events;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;

@QuarkusTest
class LongPollTest {

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    Events events;

    TestUnit ministry;
    TestUnit department;
    TestAccount reader;

    @BeforeEach
    void somebody_who_follows() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        reader = given.account(Role.AUDITOR, ministry);
    }

    private void happen(String type, SubjectType subject, TestUnit unit) {
        jdbi.useTransaction(handle -> events.record(
                handle, List.of(new Happening(type, subject, Ids.next(), "thử", unit.id(), Map.of())), null));
    }

    /** Where the feed ends, once nothing of before is held back any more. */
    private String end() {
        return page("?type=NO_SUCH_TYPE").getString("next");
    }

    private JsonPath page(String query) {
        Response answer = reader.request().get("/api/v1/events" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    @Test
    void whoever_waits_is_told_as_soon_as_something_happens_and_many_wait_at_once() throws Exception {
        String next = end();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonPath>> waiting = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                waiting.add(readers.submit(() -> page("?type=WAITED_FOR&wait=30&after=" + next)));
            }
            TimeUnit.SECONDS.sleep(2);
            assertThat(waiting).noneMatch(Future::isDone);
            // More readers than the pool has connections wait, and still others are answered.
            reader.request().get("/api/v1/units?limit=1").then().statusCode(200);
            Instant begun = Instant.now();
            happen("WAITED_FOR", SubjectType.REQUEST, department);
            for (Future<JsonPath> one : waiting) {
                assertThat(one.get(25, TimeUnit.SECONDS).getList("items.type")).containsExactly("WAITED_FOR");
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void who_waits_for_nothing_is_answered_in_time_and_goes_on_from_there() {
        Instant begun = Instant.now();
        JsonPath page = page("?type=NEVER_HAPPENS&wait=1&after=" + end());
        assertThat(page.getList("items")).isEmpty();
        assertThat(page.getString("next")).isNotNull();
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Test
    void the_feed_is_read_by_type_by_kind_of_thing_and_by_unit() throws InterruptedException {
        String next = end();
        TestUnit other = given.unit("Vụ Khác", ministry);
        happen("FILTERED_A", SubjectType.REQUEST, department);
        happen("FILTERED_B", SubjectType.UNIT, department);
        happen("FILTERED_C", SubjectType.REQUEST, other);
        String after = "&wait=20&after=" + next;
        readable("FILTERED_C", next);
        assertThat(page("?type=FILTERED_A,FILTERED_C" + after).getList("items.type"))
                .containsExactly("FILTERED_A", "FILTERED_C");
        assertThat(page("?subjectType=UNIT&unit=" + department.id() + after).getList("items.type"))
                .containsExactly("FILTERED_B");
        assertThat(page("?unit=" + other.id() + after).getList("items.type")).containsExactly("FILTERED_C");
        reader.request().get("/api/v1/events?subjectType=NO_SUCH").then().statusCode(422);
        reader.request().get("/api/v1/events?type=lower").then().statusCode(422);
        reader.request().get("/api/v1/events?wait=31").then().statusCode(422).body("code", equalTo("INVALID"));
    }

    private void readable(String type, String after) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (!page("?type=" + type + "&after=" + after).getList("items").isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
