package vn.thidua;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.platform.Ids;
import vn.thidua.rulebook.NomineeKind;

/** Amendments of decided awards. */
@Singleton
public class GivenAmendments {

    public static final String PATH = "/api/v1/amendments";
    public static final String TODAY = "2024-12-02";

    private final GivenDecisions decisions;
    private final GivenDossiers dossiers;
    private final Jdbi jdbi;

    GivenAmendments(GivenDecisions decisions, GivenDossiers dossiers, Jdbi jdbi) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.jdbi = jdbi;
    }

    /** An amendment as a test has it in hand. */
    public record Held(String id, String etag) {

        public static Held of(Response response) {
            return new Held(response.path("id"), response.header("ETag"));
        }

        public String path() {
            return PATH + "/" + id;
        }
    }

    /** An award of a decision that is published. */
    public UUID award(Desk desk) {
        return awards(desk, 1).getFirst();
    }

    /** Awards of one published decision. */
    public List<UUID> awards(Desk desk, int count) {
        UUID[] nominations = new UUID[count];
        for (int i = 0; i < count; i++) {
            nominations[i] = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        }
        var published = decisions.published(desk, nominations);
        List<String> ids = desk.office().request().get(published.path()).path("lines.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    /** One that was decided outside this system. */
    public UUID outside(Desk desk, String award, String authority) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award (id, award_code, recipient_kind, collective_id, recipient_name, unit_id, unit_name, year, decided_on,"
                                + " decision_number, authority) values (:id, :award, :kind, :unit, :name, :unit, :name, 2023, '2023-12-20', :number, :authority)")
                .bind("id", id)
                .bind("award", award)
                .bind("kind", NomineeKind.COLLECTIVE.name())
                .bind("unit", desk.department().id())
                .bind("name", desk.department().name())
                .bind("number", "1502/QĐ-" + id.toString().substring(30).toUpperCase())
                .bind("authority", authority)
                .execute());
        return id;
    }

    public String document(Desk desk) {
        return dossiers.upload(desk.office(), desk.ministry());
    }

    public Map<String, Object> draft(String kind, UUID... awards) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("kind", kind);
        draft.put("title", "Về việc thay đổi khen thưởng");
        draft.put("legalBasis", "Căn cứ Luật Thi đua, khen thưởng");
        draft.put("reason", "Theo kết luận của cơ quan có thẩm quyền.");
        draft.put("lines", List.of(awards).stream().map(GivenAmendments::line).toList());
        return draft;
    }

    public Map<String, Object> revocation(Desk desk, UUID... awards) {
        Map<String, Object> draft = draft("REVOCATION", awards);
        draft.put("grounds", List.of("FRAUD"));
        draft.put(
                "conclusion",
                Map.of(
                        "authority", "Thanh tra Bộ",
                        "number", "12/KL-TTr",
                        "on", "2024-11-29",
                        "documentId", document(desk)));
        return draft;
    }

    public Map<String, Object> correction(UUID award, String field, Object reads) {
        Map<String, Object> draft = draft("CORRECTION");
        draft.put("lines", List.of(Map.of("awardId", award, "reads", Map.of(field, reads))));
        return draft;
    }

    private static Map<String, Object> line(UUID award) {
        return Map.of("awardId", award);
    }

    public Held drafted(Desk desk, Map<String, Object> draft) {
        return Held.of(desk.office()
                .request()
                .body(draft)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public Held signed(Desk desk, Map<String, Object> draft) {
        Held proposed = step(desk.office(), drafted(desk, draft), "proposal", Map.of());
        return step(desk.signatory(), proposed, "signature", GivenDecisions.signature());
    }

    public Held published(Desk desk, Map<String, Object> draft) {
        return step(desk.clerk(), signed(desk, draft), "publication", Map.of());
    }

    /** Takes a step that is meant to succeed. */
    public Held step(TestAccount by, Held amendment, String step, Map<String, ?> body) {
        return Held.of(tried(by, amendment, step, body)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    /** Takes a step that may be refused. */
    public Response tried(TestAccount by, Held amendment, String step, Map<String, ?> body) {
        return by.request().header("If-Match", amendment.etag()).body(body).post(amendment.path() + "/" + step);
    }
}
