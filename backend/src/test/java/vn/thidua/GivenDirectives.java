package vn.thidua;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.platform.Ids;

/** Directives that tests begin with, through the API. */
@Singleton
public class GivenDirectives {

    private static final String DIRECTIVES = "/api/v1/directives/";
    private static final LocalDate MERGED_ON = LocalDate.of(2024, 11, 30);

    private final Jdbi jdbi;

    GivenDirectives(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Map<String, Object> draft(TestUnit ministry) {
        return Map.of(
                "unitId",
                ministry.id(),
                "kind",
                "PLAN",
                "title",
                "Kế hoạch thử của " + ministry.code(),
                "issuer",
                "Bộ trưởng Bộ Thử",
                "issuedOn",
                "2024-11-29",
                "points",
                List.of(
                        Map.of("code", "I.1", "text", "Quán triệt.", "asks", "Quán triệt", "ofWhom", "Mọi đơn vị"),
                        Map.of("code", "I.2", "text", "Xây dựng kế hoạch.")));
    }

    /** An issued directive of the ministry. */
    public String issued(TestAccount office, TestUnit ministry) {
        Response draft = office.request().body(draft(ministry)).post(DIRECTIVES);
        draft.then().statusCode(201);
        step(office, draft, "issue", null).then().statusCode(200);
        return draft.path("id");
    }

    public Response step(TestAccount by, Response directive, String step, Map<String, ?> body) {
        RequestSpecification request = by.request().header("If-Match", directive.header("ETag"));
        return (body == null ? request : request.body(body)).post(DIRECTIVES + directive.path("id") + "/" + step);
    }

    public Response handDown(TestAccount by, String directive, TestUnit from, Map<String, ?> how) {
        Map<String, Object> body = new HashMap<>(how);
        body.put("fromUnitId", from.id());
        return by.request().body(body).post(DIRECTIVES + directive + "/addressees");
    }

    public String addresseeOf(TestAccount by, String directive, TestUnit unit) {
        return by.request()
                .get(DIRECTIVES + directive + "/addressees?limit=100&unit=" + unit.id())
                .path("items.find { it.unit.id == '" + unit.id() + "' }.id");
    }

    /** The unit ends, and another inherits from it. */
    public void merge(TestUnit unit, TestUnit heir) {
        end(unit);
        jdbi.useTransaction(handle -> {
            var succession = Ids.next();
            handle.execute(
                    "insert into unit_succession (id, kind, effective_on, standing) values (?, 'ABSORPTION', ?, 'ENTERED')",
                    succession,
                    MERGED_ON);
            handle.execute(
                    "insert into unit_succession_predecessor (succession_id, unit_id) values (?, ?)",
                    succession,
                    unit.id());
            handle.execute(
                    "insert into unit_succession_successor (succession_id, unit_id, heir) values (?, ?, true)",
                    succession,
                    heir.id());
            handle.execute(
                    "insert into unit_reach (root_id, unit_id) values (?, ?) on conflict do nothing",
                    heir.id(),
                    unit.id());
        });
    }

    /** The unit stands no longer. */
    public void end(TestUnit unit) {
        jdbi.useTransaction(handle -> {
            for (String table : List.of("unit_state", "unit")) {
                handle.execute(
                        "update " + table + " set valid = daterange(lower(valid), ?) where "
                                + (table.equals("unit") ? "id" : "unit_id") + " = ?",
                        MERGED_ON,
                        unit.id());
            }
        });
    }
}
