package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.obligation.RemindDebtors;

/** Against a push service of the test's own, which looks at who calls as the real ones do. */
@QuarkusTest
class PushTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private record Call(String ttl, String authorization, int octets) {}

    @Inject
    Given given;

    @Inject
    Obligations obligations;

    @Inject
    RemindDebtors remindDebtors;

    @Inject
    TellPeople tellPeople;

    @Inject
    WakeBrowsers wakeBrowsers;

    @Inject
    Jdbi jdbi;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer service;
    private volatile int answer = 201;
    private TestUnit department;
    private TestAccount officer;

    @BeforeEach
    void a_push_service_and_an_officer_whose_browser_subscribed() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("TTL"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestBody().readAllBytes().length));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
        TestUnit ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        officer = given.account(Role.OFFICER, department);
        choose(LocalTime.now(VIETNAM).plusHours(2), LocalTime.now(VIETNAM).plusHours(3));
        officer.request()
                .body(Map.of("endpoint", endpoint(), "agent", "Trình duyệt Thử"))
                .post("/api/v1/me/push-subscriptions")
                .then()
                .statusCode(200)
                .body("agent", is("Trình duyệt Thử"));
    }

    @AfterEach
    void stop() {
        service.stop(0);
        jdbi.useHandle(handle -> handle.execute("delete from push_subscription"));
    }

    private String endpoint() {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/wake/" + officer.id();
    }

    private void choose(LocalTime quietFrom, LocalTime quietUntil) {
        officer.request()
                .body(Map.of(
                        "rhythm",
                        "AT_ONCE",
                        "digestHour",
                        7,
                        "digestDay",
                        1,
                        "quietFrom",
                        quietFrom.toString().substring(0, 5),
                        "quietUntil",
                        quietUntil.toString().substring(0, 5),
                        "push",
                        true,
                        "kinds",
                        List.of()))
                .put("/api/v1/me/notice-settings")
                .then()
                .statusCode(200);
    }

    private void reminded() {
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.open(new Debt(
                        "CAMPAIGN_REGISTER",
                        SubjectType.CAMPAIGN,
                        UUID.randomUUID(),
                        "Phong trào Thử",
                        department.id(),
                        Role.OFFICER,
                        department.id(),
                        LocalDate.of(2024, 11, 29))));
        remindDebtors.remind();
        tellPeople.tell();
    }

    @Test
    void a_browser_is_woken_once_without_content_by_a_house_that_proves_itself() throws Exception {
        reminded();
        wakeBrowsers.wake();
        wakeBrowsers.wake();
        assertThat(calls).hasSize(1);
        assertThat(calls.getFirst().octets()).isZero();
        assertThat(calls.getFirst().ttl()).isEqualTo("86400");
        JwtClaims claims = proved(calls.getFirst().authorization());
        assertThat(claims.getAudience())
                .containsExactly("http://127.0.0.1:" + service.getAddress().getPort());
        assertThat(claims.getSubject()).isEqualTo("mailto:thidua@localhost");
    }

    /** Checked by the key that the application tells browsers. */
    private JwtClaims proved(String authorization) throws Exception {
        String token = authorization.substring("vapid t=".length(), authorization.indexOf(", k="));
        String key = officer.request()
                .get("/api/v1/me/notice-settings")
                .then()
                .extract()
                .path("pushKey");
        assertThat(authorization).endsWith(", k=" + key);
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey(Base64.getUrlDecoder().decode(key)))
                .setSkipDefaultAudienceValidation()
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint place = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(place, curve.getParameterSpec(ECParameterSpec.class)));
    }

    @Test
    void in_quiet_hours_nobody_is_woken() {
        choose(LocalTime.now(VIETNAM).minusHours(1), LocalTime.now(VIETNAM).plusHours(1));
        reminded();
        wakeBrowsers.wake();
        assertThat(calls).isEmpty();
        choose(LocalTime.now(VIETNAM).plusHours(2), LocalTime.now(VIETNAM).plusHours(3));
        wakeBrowsers.wake();
        assertThat(calls).hasSize(1);
    }

    @Test
    void a_browser_that_is_gone_is_forgotten() {
        answer = 410;
        reminded();
        wakeBrowsers.wake();
        officer.request().get("/api/v1/me/notice-settings").then().body("browsers", empty());
    }

    @Test
    void a_service_that_fails_is_tried_again_later() {
        answer = 503;
        reminded();
        wakeBrowsers.wake();
        wakeBrowsers.wake();
        assertThat(calls).hasSize(1);
        answer = 201;
        jdbi.useHandle(handle -> handle.execute("update push_due set due_at = now() - interval '1 second'"));
        wakeBrowsers.wake();
        wakeBrowsers.wake();
        assertThat(calls).hasSize(2);
    }

    @Test
    void only_known_services_are_called() {
        for (String elsewhere : List.of(
                "https://example.vn/wake",
                "http://fcm.googleapis.com/wake",
                "https://fcm.googleapis.com.example.vn/wake",
                "https://fcm.googleapis.com:8443/wake",
                "https://169.254.169.254/latest",
                "https://user@fcm.googleapis.com/wake",
                "không phải địa chỉ")) {
            officer.request()
                    .body(Map.of("endpoint", elsewhere))
                    .post("/api/v1/me/push-subscriptions")
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", is("/endpoint"))
                    .body("violations[0].code", is("NOT_OF_THIS_KIND"));
        }
        officer.request()
                .body(Map.of("endpoint", "https://sg2p.notify.windows.com/w/?token=abc"))
                .post("/api/v1/me/push-subscriptions")
                .then()
                .statusCode(200);
    }

    @Test
    void a_browser_is_left_alone_by_its_owner_and_by_nobody_else() {
        String id = officer.request()
                .get("/api/v1/me/notice-settings")
                .then()
                .body("browsers", hasSize(1))
                .extract()
                .path("browsers[0].id");
        given.account(Role.OFFICER, department)
                .request()
                .delete("/api/v1/me/push-subscriptions/" + id)
                .then()
                .statusCode(404);
        officer.request().delete("/api/v1/me/push-subscriptions/" + id).then().statusCode(204);
        reminded();
        wakeBrowsers.wake();
        assertThat(calls).isEmpty();
    }
}
