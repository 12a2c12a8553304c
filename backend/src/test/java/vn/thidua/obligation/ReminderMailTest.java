package vn.thidua.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
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

/** Through a real SMTP server. Today is 2024-12-02. */
@QuarkusTest
class ReminderMailTest {

    @Inject
    Given given;

    @Inject
    Obligations obligations;

    @Inject
    RemindDebtors remindDebtors;

    @Inject
    MailReminders mailReminders;

    @Inject
    Jdbi jdbi;

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

    @Test
    void one_mail_tells_of_all_that_is_new_with_kinds_and_days_and_without_names() throws Exception {
        owed(LocalDate.of(2024, 11, 29));
        owed(LocalDate.of(2024, 12, 5));
        remindDebtors.remind();
        mailReminders.mail();
        mailReminders.mail();
        assertThat(arrived()).hasSize(1);
        MimeMessage mail = arrived().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Thi đua: 2 việc được nhắc, 1 việc quá hạn");
        assertThat((String) mail.getContent())
                .contains("Đăng ký phong trào: hạn 29/11/2024, ĐÃ QUÁ HẠN")
                .contains("Đăng ký phong trào: hạn 05/12/2024")
                .doesNotContain("Nguyễn Văn Kín");
    }

    @Test
    void what_is_urged_later_is_a_mail_of_its_own() {
        owed(LocalDate.of(2024, 11, 29));
        remindDebtors.remind();
        mailReminders.mail();
        given.account(Role.STANDING_OFFICE, ministry)
                .request()
                .body(Map.of())
                .post("/api/v1/obligations/reminders")
                .then()
                .statusCode(200);
        mailReminders.mail();
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void who_gives_the_address_up_hears_no_more() {
        officer.request().delete("/api/v1/me/reminder-address").then().statusCode(204);
        officer.request().get("/api/v1/me/reminder-address").then().body("address", nullValue());
        owed(LocalDate.of(2024, 11, 29));
        remindDebtors.remind();
        mailReminders.mail();
        assertThat(arrived()).isEmpty();
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_nothing_is_lost() {
        owed(LocalDate.of(2024, 11, 29));
        remindDebtors.remind();
        MailForTests.whileDown(mailReminders::mail);
        assertThat(mailState()).isEqualTo("PENDING 1");
        jdbi.useHandle(handle ->
                handle.execute("update reminder_mail set next_try_at = now() where account_id = ?", officer.id()));
        mailReminders.mail();
        assertThat(mailState()).isEqualTo("SENT 2");
        assertThat(arrived()).hasSize(1);
    }

    private String mailState() {
        return jdbi.withHandle(handle -> handle.select(
                        "select state || ' ' || attempts from reminder_mail where account_id = ?", officer.id())
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
