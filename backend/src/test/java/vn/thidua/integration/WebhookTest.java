package vn.thidua.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenClients;
import vn.thidua.GivenClients.TestClient;
import vn.thidua.access.Role;
import vn.thidua.event.Events;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.integration.ReceiverForTests.Received;
import vn.thidua.platform.Ids;
import vn.thidua.platform.secret.MasterKey;

/** Against a real receiver. The schedule is off in tests: each says when the house looks. */
@QuarkusTest
class WebhookTest {

    @Inject
    Given given;

    @Inject
    GivenClients clients;

    @Inject
    Jdbi jdbi;

    @Inject
    Events events;

    @Inject
    DeliverWebhooks deliver;

    @Inject
    WebhookQueue queue;

    @Inject
    ObjectMapper json;

    TestUnit ministry;
    TestUnit department;
    TestAccount admin;
    TestClient client;
    ReceiverForTests receiver;

    @BeforeEach
    void a_client_and_a_receiver() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        admin = given.account(Role.ADMIN, ministry);
        client = clients.client(admin, department);
        receiver = new ReceiverForTests();
    }

    @AfterEach
    void nobody_listens_any_more() {
        jdbi.useHandle(handle -> handle.execute("update webhook set state = 'ENDED'"));
        receiver.close();
    }

    private static Map<String, Object> draft(String url, String... types) {
        return new HashMap<>(Map.of("url", url, "types", List.of(types), "subjectTypes", List.of()));
    }

    private JsonPath subscribed(String... types) {
        return client.request()
                .body(draft(receiver.url("/tin?x=1"), types))
                .post("/api/v1/clients/" + client.id() + "/webhooks")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
    }

    private UUID happens(String type, TestUnit unit) {
        UUID subject = Ids.next();
        jdbi.useTransaction(handle -> events.record(
                handle,
                List.of(new Happening(type, SubjectType.REQUEST, subject, "thử", unit.id(), Map.of("what", "thử"))),
                null));
        return subject;
    }

    /** Lets the house look until it is so: the feed is held back while any transaction runs anywhere. */
    private void untilIt(BooleanSupplier so) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(40);
        while (!so.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(deadline);
            deliver.run();
            Thread.sleep(50);
        }
    }

    private JsonPath deliveries(String webhook) {
        return client.request()
                .get("/api/v1/webhooks/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void due(String webhook) {
        jdbi.useHandle(handle -> handle.execute(
                "update webhook_delivery set due_at = now() - interval '1 second' where webhook_id = ? and state = 'PENDING'",
                UUID.fromString(webhook)));
    }

    private static boolean signs(String secret, Received received) {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        String content = received.id() + "." + received.timestamp() + "." + received.body();
        String expected = "v1,"
                + Base64.getEncoder().encodeToString(MasterKey.hmac(key, content.getBytes(StandardCharsets.UTF_8)));
        return Arrays.asList(received.signature().split(" ", -1)).contains(expected);
    }

    @Test
    void what_happens_is_told_as_a_cloud_event_signed_with_the_secret() throws Exception {
        JsonPath webhook = subscribed("TOLD");
        UUID subject = happens("TOLD", department);
        happens("OTHER_TYPE", department);
        happens("TOLD", given.unit("Vụ Khác", ministry));
        untilIt(() -> !deliveries(webhook.getString("id")).getList("items").isEmpty()
                && deliveries(webhook.getString("id"))
                        .getString("items[0].state")
                        .equals("DELIVERED"));
        assertThat(receiver.received()).hasSize(1);
        Received received = receiver.received().getFirst();
        assertThat(received.path()).isEqualTo("/tin?x=1");
        assertThat(received.contentType()).isEqualTo("application/cloudevents+json");
        assertThat(signs(webhook.getString("secret"), received)).isTrue();
        assertThat(Instant.ofEpochSecond(Long.parseLong(received.timestamp())))
                .isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        JsonNode event = json.readTree(received.body());
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("type").asText()).isEqualTo("vn.thidua.TOLD");
        assertThat(event.path("subject").asText()).isEqualTo("REQUEST/" + subject);
        assertThat(event.path("source").asText()).endsWith("/api/v1/events");
        assertThat(event.path("data").path("data").path("what").asText()).isEqualTo("thử");
        assertThat(deliveries(webhook.getString("id")).getInt("items[0].attempts[0].status"))
                .isEqualTo(200);
        assertThat(deliveries(webhook.getString("id")).getString("items[0].attempts[0].body"))
                .isEqualTo("cảm ơn");
        assertThat(deliveries(webhook.getString("id")).getString("items[0].id")).isEqualTo(received.id());
    }

    @Test
    void a_receiver_that_fails_is_tried_again_by_the_schedule_and_given_up_at_its_end() throws Exception {
        String webhook = subscribed("FAILS").getString("id");
        receiver.behave(ReceiverForTests.answering(503, "đang bận"));
        happens("FAILS", department);
        untilIt(() -> receiver.received().size() == 1
                && deliveries(webhook).getList("items[0].attempts").size() == 1);
        JsonPath log = deliveries(webhook);
        assertThat(log.getString("items[0].state")).isEqualTo("PENDING");
        assertThat(log.getInt("items[0].attempts[0].status")).isEqualTo(503);
        assertThat(Instant.parse(log.getString("items[0].dueAt")))
                .isAfter(Instant.now().minusSeconds(5));
        client.request().get("/api/v1/webhooks/" + webhook).then().body("failingSince", notNullValue());
        for (int attempt = 2; attempt <= 10; attempt++) {
            int tried = attempt;
            due(webhook);
            untilIt(() -> deliveries(webhook).getInt("items[0].attemptCount") == tried
                    && deliveries(webhook).getList("items[0].attempts").size() == tried);
        }
        assertThat(deliveries(webhook).getString("items[0].state")).isEqualTo("GIVEN_UP");
        assertThat(receiver.received().stream().map(Received::id).distinct()).hasSize(1);

        receiver.behave(ReceiverForTests.answering(204, ""));
        replay(webhook).statusCode(200).body("state", equalTo("PENDING"));
        untilIt(() -> deliveries(webhook).getString("items[0].state").equals("DELIVERED"));
        client.request().get("/api/v1/webhooks/" + webhook).then().body("failingSince", nullValue());
    }

    @Test
    void what_was_queued_or_is_replayed_is_not_told_to_a_client_that_reaches_it_no_more() throws Exception {
        String webhook = subscribed("LOST").getString("id");
        receiver.behave(ReceiverForTests.answering(503, ""));
        happens("LOST", department);
        untilIt(() -> deliveries(webhook).getList("items").size() == 1
                && deliveries(webhook).getList("items[0].attempts").size() == 1);
        jdbi.useHandle(handle -> handle.execute(
                "update account_grant set unit_id = ? where account_id = (select account_id from client where id = ?)",
                given.unit("Vụ Khác", ministry).id(),
                UUID.fromString(client.id())));
        due(webhook);
        untilIt(() -> deliveries(webhook).getString("items[0].state").equals("GIVEN_UP"));
        assertThat(deliveries(webhook).getString("items[0].attempts[0].failure"))
                .isEqualTo("NOTHING_TO_SEND");
        replay(webhook).statusCode(200).body("state", equalTo("PENDING"));
        untilIt(() -> deliveries(webhook).getList("items[0].attempts").size() == 3);
        assertThat(deliveries(webhook).getString("items[0].state")).isEqualTo("GIVEN_UP");
        assertThat(receiver.received()).hasSize(1);

        step(webhook, "ending").statusCode(200);
        replay(webhook).statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    private ValidatableResponse replay(String webhook) {
        return admin.request()
                .post("/api/v1/webhook-deliveries/" + deliveries(webhook).getString("items[0].id") + "/replay")
                .then();
    }

    @Test
    void a_webhook_that_cannot_be_filled_holds_up_nobody_else() throws Exception {
        String broken = subscribed("FILLS").getString("id");
        jdbi.useHandle(handle ->
                handle.execute("update webhook set position = 'nowhere' where id = ?", UUID.fromString(broken)));
        subscribed("FILLS");
        happens("FILLS", department);
        untilIt(() -> receiver.received().size() == 1);
        assertThat(deliveries(broken).getList("items")).isEmpty();
    }

    @Test
    void a_receiver_that_hangs_holds_up_nobody_else() throws Exception {
        String slow = subscribed("HANGS").getString("id");
        receiver.behave(ReceiverForTests.hanging());
        try (ReceiverForTests quick = new ReceiverForTests()) {
            TestClient another = clients.client(admin, department);
            another.request()
                    .body(draft(quick.url("/"), "HANGS"))
                    .post("/api/v1/clients/" + another.id() + "/webhooks")
                    .then()
                    .statusCode(201);
            happens("HANGS", department);
            untilIt(() -> quick.received().size() == 1 && receiver.received().size() == 1);
            untilIt(() -> deliveries(slow).getList("items[0].attempts").size() == 1);
            assertThat(deliveries(slow).getString("items[0].attempts[0].failure"))
                    .isEqualTo("TIMEOUT");
        }
    }

    @Test
    void a_receiver_that_lies_is_taken_at_its_first_word_and_not_listened_to_for_ever() throws Exception {
        String webhook = subscribed("LIES").getString("id");
        receiver.behave(ReceiverForTests.babbling());
        happens("LIES", department);
        untilIt(() -> deliveries(webhook).getList("items.state").equals(List.of("DELIVERED")));
        assertThat(deliveries(webhook).getString("items[0].attempts[0].body").length())
                .isLessThanOrEqualTo(500);
        receiver.behave(ReceiverForTests.promising());
        happens("LIES", department);
        untilIt(() -> deliveries(webhook).getList("items.state").equals(List.of("DELIVERED", "DELIVERED")));
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (ReceiverForTests elsewhere = new ReceiverForTests()) {
            String webhook = subscribed("LEADS_AWAY").getString("id");
            receiver.behave(ReceiverForTests.redirecting(elsewhere.url("/")));
            happens("LEADS_AWAY", department);
            untilIt(() -> deliveries(webhook).getList("items").size() == 1
                    && deliveries(webhook).getList("items[0].attempts").size() == 1);
            assertThat(deliveries(webhook).getInt("items[0].attempts[0].status"))
                    .isEqualTo(302);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void addresses_of_the_houses_own_network_are_refused_when_subscribed_and_when_delivered() throws Exception {
        for (String url : List.of(
                "https://10.0.0.1/",
                "https://169.254.169.254/latest",
                "https://[fe80::1]/",
                "http://203.162.4.190/",
                "ftp://127.0.0.1/",
                "https://user:secret@127.0.0.1/",
                "no address")) {
            client.request()
                    .body(draft(url))
                    .post("/api/v1/clients/" + client.id() + "/webhooks")
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/url"));
        }
        client.request()
                .body(draft("https://khong-co.invalid/"))
                .post("/api/v1/clients/" + client.id() + "/webhooks")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("NOT_OF_THIS_KIND"));
        String webhook = subscribed("INWARD").getString("id");
        jdbi.useHandle(handle -> handle.execute(
                "update webhook set url = 'https://192.168.7.7/' where id = ?", UUID.fromString(webhook)));
        happens("INWARD", department);
        untilIt(() -> deliveries(webhook).getList("items").size() == 1
                && deliveries(webhook).getList("items[0].attempts").size() == 1);
        assertThat(deliveries(webhook).getString("items[0].attempts[0].failure"))
                .isEqualTo("ADDRESS_REFUSED");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void after_days_of_failure_it_is_disabled_with_notice_and_nothing_is_lost_when_it_is_switched_on_again()
            throws Exception {
        String webhook = subscribed("DAYS").getString("id");
        receiver.behave(ReceiverForTests.answering(500, ""));
        happens("DAYS", department);
        untilIt(() -> receiver.received().size() == 1
                && deliveries(webhook).getList("items[0].attempts").size() == 1);
        jdbi.useHandle(handle -> handle.execute(
                "update webhook set failing_since = now() - interval '4 days' where id = ?", UUID.fromString(webhook)));
        due(webhook);
        untilIt(() -> state(webhook).equals("DISABLED"));
        admin.request()
                .get("/api/v1/obligations?unit=" + ministry.id())
                .then()
                .body("items.kind", hasItem("WEBHOOK_MEND"));
        happens("DAYS", department);
        receiver.behave(ReceiverForTests.answering(200, ""));
        int before = receiver.received().size();
        deliver.run();
        Thread.sleep(300);
        assertThat(receiver.received()).hasSize(before);
        step(webhook, "enabling").statusCode(200).body("state", equalTo("ACTIVE"));
        due(webhook);
        untilIt(() -> deliveries(webhook).getList("items.state").equals(List.of("DELIVERED", "DELIVERED")));
        admin.request()
                .get("/api/v1/obligations?unit=" + ministry.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.kind", not(hasItem("WEBHOOK_MEND")));
    }

    private String state(String webhook) {
        return client.request().get("/api/v1/webhooks/" + webhook).jsonPath().getString("state");
    }

    private ValidatableResponse step(String webhook, String step) {
        return client.request()
                .header(
                        "If-Match",
                        client.request().get("/api/v1/webhooks/" + webhook).header("ETag"))
                .post("/api/v1/webhooks/" + webhook + "/" + step)
                .then();
    }

    @Test
    void a_secret_that_is_exchanged_signs_beside_the_new_one_for_a_day() throws Exception {
        JsonPath webhook = subscribed("SIGNED_TWICE");
        String id = webhook.getString("id");
        String next = step(id, "secret-rotation").statusCode(200).extract().path("secret");
        happens("SIGNED_TWICE", department);
        untilIt(() -> receiver.received().size() == 1);
        assertThat(signs(webhook.getString("secret"), receiver.received().getFirst()))
                .isTrue();
        assertThat(signs(next, receiver.received().getFirst())).isTrue();
        client.request().get("/api/v1/webhooks/" + id).then().body("secret", nullValue());
        step(id, "ending").statusCode(200).body("state", equalTo("ENDED"));
        step(id, "ending").statusCode(409);
    }

    @Test
    void several_instances_share_the_work_and_none_sends_what_another_does() throws Exception {
        String webhook = subscribed("SHARED").getString("id");
        for (int i = 0; i < 40; i++) {
            happens("SHARED", department);
        }
        jdbi.useHandle(handle -> handle.execute(
                "insert into webhook_delivery (id, webhook_id, event_id, state, queued_at, due_at)"
                        + " select gen_random_uuid(), ?, id, 'PENDING', now(), now() from event where type = 'SHARED' and unit_id = ?",
                UUID.fromString(webhook),
                department.id()));
        Set<UUID> claimed = ConcurrentHashMap.newKeySet();
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> counts = IntStream.range(0, 8)
                    .mapToObj(instance -> instances.submit(() -> {
                        int mine = 0;
                        for (List<WebhookQueue.Claimed> some = queue.claim(UUID.fromString(webhook));
                                !some.isEmpty();
                                some = queue.claim(UUID.fromString(webhook))) {
                            claimed.addAll(
                                    some.stream().map(WebhookQueue.Claimed::id).collect(Collectors.toSet()));
                            mine += some.size();
                        }
                        return mine;
                    }))
                    .toList();
            int all = 0;
            for (Future<Integer> count : counts) {
                all += count.get();
            }
            assertThat(all).isEqualTo(40);
            assertThat(claimed).hasSize(40);
        }
    }

    @Test
    void only_the_client_itself_and_its_administrators_keep_its_webhooks() {
        String webhook = subscribed("MINE").getString("id");
        TestClient another = clients.client(admin, department);
        another.request().get("/api/v1/webhooks/" + webhook).then().statusCode(404);
        another.request()
                .get("/api/v1/clients/" + client.id() + "/webhooks")
                .then()
                .statusCode(404);
        another.request()
                .body(draft("https://10.0.0.1/"))
                .post("/api/v1/clients/" + client.id() + "/webhooks")
                .then()
                .statusCode(404);
        admin.request()
                .get("/api/v1/clients/" + client.id() + "/webhooks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actions.action", hasItem("END"));
        given.account(Role.AUDITOR, ministry)
                .request()
                .get("/api/v1/clients/" + client.id() + "/webhooks")
                .then()
                .statusCode(200)
                .body("items[0].actions", hasSize(0));
        given.account(Role.STANDING_OFFICE, ministry)
                .request()
                .get("/api/v1/webhooks/" + webhook)
                .then()
                .statusCode(403);
    }
}
