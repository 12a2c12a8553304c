package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.MailForTests;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.obligation.RemindDebtors;

/** Through a real SMTP server. Today is 2024-12-02. */
@QuarkusTest
class NoticeMailTest {

    @Inject
    Given given;

    @Inject
    Obligations obligations;

    @Inject
    RemindDebtors remindDebtors;

    @Inject
    TellPeople tellPeople;

    @Inject
    SendMail sendMail;

    @Inject
    Jdbi jdbi;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount officer;
    private String address;

    @BeforeEach
    void somebody_who_wants_mail() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        officer = given.account(Role.OFFICER, department);
        address = UUID.randomUUID() + "@example.vn";
        officer.request()
                .body(Map.of("address", address))
                .put("/api/v1/me/reminder-address")
                .then()
                .statusCode(200)
                .body("address", is(address))
                .body("enabled", is(true));
    }

    private void owed(LocalDate dueOn) {
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.open(new Debt(
                        "CAMPAIGN_REGISTER",
                        SubjectType.CAMPAIGN,
                        UUID.randomUUID(),
                        "Phong trào của ông Nguyễn Văn Kín",
                        department.id(),
                        Role.OFFICER,
                        ministry.id(),
                        dueOn)));
    }

    private List<MimeMessage> arrived() {
        return MailForTests.arrived().stream()
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(address))
                .toList();
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Noon in Vietnam, some day from now on: later than what mail was chosen at. */
    private static Instant noon(int daysFromNow) {
        return ZonedDateTime.now(VIETNAM)
                .plusDays(daysFromNow)
                .with(LocalTime.NOON)
                .toInstant();
    }

    private void told(Instant now) {
        tellPeople.tell();
        sendMail.mail(now);
    }

    private void choose(String rhythm, int hour) {
        officer.request()
                .body(Map.of(
                        "address",
                        address,
                        "rhythm",
                        rhythm,
                        "digestHour",
                        hour,
                        "digestDay",
                        1,
                        "quietFrom",
                        "21:00",
                        "quietUntil",
                        "07:00",
                        "push",
                        false,
                        "kinds",
                        List.of()))
                .put("/api/v1/me/notice-settings")
                .then()
                .statusCode(200)
                .body("choices.rhythm", is(rhythm))
                .body("choices.quietFrom", is("21:00"))
                .body("choices.kinds", hasSize(5));
    }

    @Test
    void one_mail_tells_of_all_that_is_new_with_kinds_and_days_and_without_names() throws Exception {
        owed(LocalDate.of(2024, 11, 29));
        owed(LocalDate.of(2024, 12, 5));
        told(noon(1));
        told(noon(1));
        assertThat(arrived()).hasSize(1);
        MimeMessage mail = arrived().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Thi đua: 2 việc mới, 1 việc quá hạn");
        assertThat((String) mail.getContent())
                .contains("Đăng ký phong trào: hạn 29/11/2024, ĐÃ QUÁ HẠN")
                .contains("Đăng ký phong trào: hạn 05/12/2024")
                .doesNotContain("Nguyễn Văn Kín");
    }

    @Test
    void what_is_urged_later_is_a_mail_of_its_own() {
        owed(LocalDate.of(2024, 11, 29));
        told(noon(1));
        jdbi.useHandle(handle ->
                handle.execute("update notice_setting set mailed_until = now() where account_id = ?", officer.id()));
        given.account(Role.STANDING_OFFICE, ministry)
                .request()
                .body(Map.of())
                .post("/api/v1/obligations/reminders")
                .then()
                .statusCode(200);
        told(noon(2));
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void what_was_read_or_done_meanwhile_is_not_mailed() {
        owed(LocalDate.of(2024, 11, 29));
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        officer.request()
                .body(Map.of("until", Instant.now().toString()))
                .post("/api/v1/me/notices/readings")
                .then()
                .statusCode(200);
        sendMail.mail(noon(1));
        assertThat(arrived()).isEmpty();
    }

    @Test
    void in_quiet_hours_nothing_is_sent_and_after_them_it_is() {
        owed(LocalDate.of(2024, 11, 29));
        told(ZonedDateTime.now(VIETNAM).plusDays(1).with(LocalTime.of(22, 30)).toInstant());
        told(ZonedDateTime.now(VIETNAM).plusDays(2).with(LocalTime.of(6, 59)).toInstant());
        assertThat(arrived()).isEmpty();
        told(ZonedDateTime.now(VIETNAM).plusDays(2).with(LocalTime.of(7, 0)).toInstant());
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void a_daily_mail_leaves_at_its_hour_once() {
        choose("DAILY", 9);
        owed(LocalDate.of(2024, 11, 29));
        ZonedDateTime day = ZonedDateTime.now(VIETNAM).plusDays(1);
        told(day.with(LocalTime.of(9, 0)).toInstant());
        assertThat(arrived()).hasSize(1);
        owedAt(LocalDate.of(2024, 12, 5), day.with(LocalTime.of(9, 30)).toInstant());
        told(day.with(LocalTime.of(10, 0)).toInstant());
        told(day.plusDays(1).with(LocalTime.of(8, 59)).toInstant());
        assertThat(arrived()).hasSize(1);
        told(day.plusDays(1).with(LocalTime.of(9, 0)).toInstant());
        assertThat(arrived()).hasSize(2);
    }

    /** As if it had been told at that moment. */
    private void owedAt(LocalDate dueOn, Instant toldAt) {
        owed(dueOn);
        tellPeople.tell();
        jdbi.useHandle(handle -> handle.execute(
                "update notice set recorded_at = ? where id = (select max(id::text)::uuid from notice where account_id = ?)",
                toldAt.atOffset(ZoneOffset.UTC),
                officer.id()));
    }

    @Test
    void a_weekly_mail_leaves_on_its_day() {
        choose("WEEKLY", 9);
        owed(LocalDate.of(2024, 11, 29));
        ZonedDateTime monday = ZonedDateTime.now(VIETNAM).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        told(monday.with(LocalTime.of(8, 59)).toInstant());
        assertThat(arrived()).isEmpty();
        told(monday.plusDays(2).with(LocalTime.of(8, 0)).toInstant());
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void who_gives_the_address_up_hears_no_more() {
        officer.request().delete("/api/v1/me/reminder-address").then().statusCode(204);
        officer.request().get("/api/v1/me/reminder-address").then().body("address", nullValue());
        owed(LocalDate.of(2024, 11, 29));
        told(noon(1));
        assertThat(arrived()).isEmpty();
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_nothing_is_lost() {
        owed(LocalDate.of(2024, 11, 29));
        tellPeople.tell();
        MailForTests.whileDown(() -> sendMail.mail(noon(1)));
        assertThat(mailState()).isEqualTo("PENDING 1");
        jdbi.useHandle(handle ->
                handle.execute("update notice_mail set next_try_at = now() where account_id = ?", officer.id()));
        sendMail.mail(noon(1));
        assertThat(mailState()).isEqualTo("SENT 2");
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void what_a_mail_that_was_given_up_would_have_told_the_next_one_tells() {
        owed(LocalDate.of(2024, 11, 29));
        tellPeople.tell();
        MailForTests.whileDown(() -> {
            sendMail.mail(noon(1));
            jdbi.useHandle(handle -> handle.execute(
                    "update notice_mail set next_try_at = now(), attempts = 5 where account_id = ?", officer.id()));
            sendMail.mail(noon(1));
        });
        assertThat(mailState()).isEqualTo("FAILED 6");
        sendMail.mail(noon(2));
        assertThat(arrived()).hasSize(1);
    }

    private String mailState() {
        return jdbi.withHandle(handle -> handle.select(
                        "select state || ' ' || attempts from notice_mail where account_id = ? order by id limit 1",
                        officer.id())
                .mapTo(String.class)
                .one());
    }

    @Test
    void what_is_no_address_is_refused() {
        officer.request()
                .body(Map.of("address", "không phải địa chỉ"))
                .put("/api/v1/me/reminder-address")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/address"))
                .body("violations[0].code", is("WRONG_FORMAT"));
    }
}
