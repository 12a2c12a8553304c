package vn.thidua.decision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDecisions.CERTIFICATE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.GivenDossiers;

@QuarkusTest
class DecisionRecipientTest {

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenDossiers dossiers;

    @Test
    void a_signed_decision_goes_to_its_recipients_and_each_receipt_is_kept() {
        Desk desk = decisions.desk();
        Held signed = decisions.signed(desk, decisions.passed(desk, CERTIFICATE));
        String party = send(desk.clerk(), signed, "2024-12-02", "Đảng ủy Bộ", "Công đoàn Bộ")
                .statusCode(200)
                .body("recipients.name", equalTo(List.of("Đảng ủy Bộ", "Công đoàn Bộ")))
                .body("recipients[0].receivedOn", nullValue())
                .extract()
                .path("recipients[0].id");
        String paper = dossiers.upload(desk.clerk(), desk.ministry());
        receipt(desk.clerk(), signed, party, Map.of("on", "2024-12-02", "by", "Văn phòng Đảng ủy", "documentId", paper))
                .statusCode(200)
                .body("receivedBy", is("Văn phòng Đảng ủy"))
                .body("receipt.id", is(paper));
        // Whoever reads the decision reads who has it, and the signed receipt.
        desk.signatory()
                .request()
                .get(signed.path() + "/recipients")
                .then()
                .statusCode(200)
                .body("items.receivedOn", equalTo(java.util.Arrays.asList(null, "2024-12-02")));
        desk.signatory().request().get("/api/v1/documents/" + paper).then().statusCode(200);
        receipt(desk.clerk(), signed, party, Map.of("on", "2024-12-02", "by", "Người khác"))
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"));
    }

    @Test
    void a_draft_goes_nowhere_nobody_gets_it_twice_and_nothing_happens_before_it_is_signed() {
        Desk desk = decisions.desk();
        Held drafted = decisions.drafted(desk, decisions.passed(desk, CERTIFICATE));
        send(desk.clerk(), drafted, "2024-12-02", "Đảng ủy Bộ").statusCode(409).body("code", is("WRONG_STATE"));
        Held signed = decisions.signed(desk, decisions.passed(desk, CERTIFICATE));
        send(desk.signatory(), signed, "2024-12-02", "Đảng ủy Bộ").statusCode(403);
        send(desk.clerk(), signed, "2024-12-03", "Đảng ủy Bộ")
                .statusCode(422)
                .body("violations.code", equalTo(List.of("IN_THE_FUTURE")));
        send(desk.clerk(), signed, "2024-12-01", "Đảng ủy Bộ")
                .statusCode(422)
                .body("violations.code", equalTo(List.of("ENDS_BEFORE_START")));
        send(desk.clerk(), signed, "2024-12-02", "Đảng ủy Bộ", "Đảng ủy Bộ")
                .statusCode(422)
                .body("violations.pointer", hasItem(containsString("/recipients/1/name")));
        String id = send(desk.clerk(), signed, "2024-12-02", "Đảng ủy Bộ")
                .statusCode(200)
                .extract()
                .path("recipients[0].id");
        send(desk.clerk(), signed, "2024-12-02", "Đảng ủy Bộ").statusCode(409).body("code", is("ALREADY_EXISTS"));
        receipt(desk.clerk(), signed, id, Map.of("on", "2024-12-03", "by", "Văn thư"))
                .statusCode(422);
        receipt(desk.clerk(), signed, id, Map.of("on", "2024-12-02", "by", "Văn thư", "documentId", UUID.randomUUID()))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/documentId")));
        receipt(desk.clerk(), signed, UUID.randomUUID().toString(), Map.of("on", "2024-12-02", "by", "Văn thư"))
                .statusCode(404);
    }

    private static ValidatableResponse send(TestAccount by, Held decision, String on, String... names) {
        List<Map<String, String>> recipients = Stream.of(names)
                .map(name -> Map.of("kind", "PARTY_COMMITTEE", "name", name))
                .toList();
        return by.request()
                .body(Map.of("on", on, "recipients", recipients))
                .post(decision.path() + "/recipients")
                .then();
    }

    private static ValidatableResponse receipt(TestAccount by, Held decision, String recipient, Map<String, ?> body) {
        return by.request()
                .body(body)
                .post(decision.path() + "/recipients/" + recipient + "/receipt")
                .then();
    }
}
