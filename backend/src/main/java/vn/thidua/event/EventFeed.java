package vn.thidua.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Reads events in their final order. */
@Singleton
public class EventFeed {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    EventFeed(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * One event.
     *
     * @param type stable name, such as {@code CAMPAIGN_LAUNCHED}; new ones will be added
     * @param data what is worth keeping of it, by type
     */
    @Schema(name = "Event")
    public record EventItem(
            UUID id,
            Instant at,
            String type,
            SubjectType subjectType,
            UUID subjectId,
            UUID unitId,
            UUID accountId,
            @Schema(implementation = Map.class) JsonNode data) {}

    /**
     * A stretch of the feed.
     *
     * @param next where to go on, also when nothing came: pass it as {@code after}
     */
    @Schema(name = "EventPage")
    public record EventPage(List<EventItem> items, String next) {}

    private record Position(String xid, long ordinal) {
        static Position parse(String cursor) {
            if (cursor == null) {
                return new Position("0", 0);
            }
            if (!cursor.matches("[0-9]{1,19}-[0-9]{1,18}")) {
                throw Problem.of(ProblemCode.BAD_CURSOR);
            }
            String[] parts = cursor.split("-", 2);
            return new Position(parts[0], Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return xid + "-" + ordinal;
        }
    }

    /**
     * That something which belongs to no unit is within somebody's reach, as a condition on {@code e}: an account made it that holds a role there, or
     * none anywhere.
     *
     * @param roots the parameter that holds the roots of that reach
     */
    public static String ofNoUnit(String roots) {
        // Scalar sub-selects, since a generic plan would hash all grants for an EXISTS beside an OR.
        return "e.unit_id is null and ((select true from account_grant g where g.account_id = e.account_id limit 1) is null"
                + " or (select true from account_grant g join unit_reach r on r.unit_id = g.unit_id"
                + " where g.account_id = e.account_id and r.root_id = any(" + roots + ") limit 1))";
    }

    /**
     * @param after where the reader was, null for the beginning
     * @param roots only events of units under these roots; and those that belong to no unit, when an account that holds a role there, or none
     *     anywhere, made them
     */
    public EventPage after(String after, int limit, String type, UUID[] roots) {
        Position[] last = {Position.parse(after)};
        List<EventItem> items = jdbi.withHandle(handle -> handle.createQuery(
                        "select id, occurred_at, type, subject_type, subject_id, unit_id,"
                                + " account_id, data, xid::text as xid, ordinal from event e"
                                + " where (xid, ordinal) > (cast(:xid as xid8), :ordinal) and xid < pg_snapshot_xmin(pg_current_snapshot())"
                                + " and (cast(:type as text) is null or type = :type)"
                                + " and (exists (select from unit_reach r where r.unit_id = e.unit_id and r.root_id = any(:roots))"
                                + " or " + ofNoUnit(":roots") + ")"
                                + " order by xid, ordinal limit :limit")
                .bind("xid", last[0].xid())
                .bind("ordinal", last[0].ordinal())
                .bind("type", type)
                .bindArray("roots", UUID.class, (Object[]) roots)
                .bind("limit", limit)
                .map((row, context) -> {
                    last[0] = new Position(row.getString("xid"), row.getLong("ordinal"));
                    return item(row);
                })
                .list());
        return new EventPage(items, last[0].toString());
    }

    private EventItem item(ResultSet row) throws SQLException {
        try {
            return new EventItem(
                    Rows.id(row, "id"),
                    Rows.instant(row, "occurred_at"),
                    row.getString("type"),
                    Rows.constant(row, "subject_type", SubjectType.class),
                    Rows.id(row, "subject_id"),
                    Rows.id(row, "unit_id"),
                    Rows.id(row, "account_id"),
                    json.readTree(row.getString("data")));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
