package vn.thidua.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
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
            @Schema(nullable = true) UUID subjectId,
            @Schema(nullable = true) UUID unitId,
            @Schema(nullable = true) UUID accountId,
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

        /** Ordinals begin at one: nothing of the transaction itself is passed over. */
        Position orLater(String end) {
            return new BigInteger(end).compareTo(new BigInteger(xid)) > 0 ? new Position(end, 0) : this;
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

    /** The point after all that is readable now: whoever begins there is told of what comes. */
    public String end() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .map((row, context) -> new Position(row.getString(1), 0).toString())
                .one());
    }

    /** Where the feed ends for now; another answer means that there is more to read. */
    public String newest() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select xid::text as xid, ordinal from event"
                                + " where xid < pg_snapshot_xmin(pg_current_snapshot()) order by event.xid desc, ordinal desc limit 1")
                .map((row, context) -> new Position(row.getString("xid"), row.getLong("ordinal")).toString())
                .findOne()
                .orElse(""));
    }

    /**
     * What is readable after a point. Read whole, the answer goes on where everything readable ended, so that what a filter left out is not gone
     * through again.
     *
     * @param after where the reader was, null for the beginning
     * @param roots only events of units under these roots; and those that belong to no unit, when an account that holds a role there, or none
     *     anywhere, made them
     */
    public EventPage after(String after, int limit, EventFilter filter, UUID[] roots) {
        Position from = Position.parse(after);
        return jdbi.withHandle(handle -> {
            // Everything below it has ended, whatever begins meanwhile.
            String end = handle.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
                    .mapTo(String.class)
                    .one();
            Position[] last = {from};
            List<EventItem> items = read(handle, from, end, limit, filter, roots, last);
            return new EventPage(items, (items.size() < limit ? from.orLater(end) : last[0]).toString());
        });
    }

    /** That {@code :roots} reach an event and the filter lets it through, as a condition on {@code e}. */
    private static final String WANTED = "(cardinality(:types) = 0 or type = any(:types))"
            + " and (cardinality(:subjectTypes) = 0 or subject_type = any(:subjectTypes))"
            + " and (cast(:unit as uuid) is null or exists (select from unit_reach b where b.unit_id = e.unit_id and b.root_id = :unit))"
            + " and (exists (select from unit_reach r where r.unit_id = e.unit_id and r.root_id = any(:roots))"
            + " or " + ofNoUnit(":roots") + ")";

    private static Query wanted(Query query, EventFilter filter, UUID[] roots) {
        return query.bindArray("types", String.class, filter.types().toArray())
                .bindArray(
                        "subjectTypes",
                        String.class,
                        filter.subjectTypes().stream().map(SubjectType::name).toArray())
                .bind("unit", filter.unitId())
                .bindArray("roots", UUID.class, (Object[]) roots);
    }

    private List<EventItem> read(
            Handle handle, Position from, String end, int limit, EventFilter filter, UUID[] roots, Position[] last) {
        String sql = "select id, occurred_at, type, subject_type, subject_id, unit_id,"
                + " account_id, data, xid::text as xid, ordinal from event e"
                + " where (xid, ordinal) > (cast(:xid as xid8), :ordinal) and xid < cast(:end as xid8) and " + WANTED
                + " order by e.xid, ordinal limit :limit";
        return wanted(handle.createQuery(sql), filter, roots)
                .bind("xid", from.xid())
                .bind("ordinal", from.ordinal())
                .bind("end", end)
                .bind("limit", limit)
                .map((row, context) -> {
                    last[0] = new Position(row.getString("xid"), row.getLong("ordinal"));
                    return item(row);
                })
                .list();
    }

    /** One event; empty when the filter leaves it out or the roots do not reach it. */
    public Optional<EventItem> find(UUID id, EventFilter filter, UUID[] roots) {
        String sql =
                "select id, occurred_at, type, subject_type, subject_id, unit_id, account_id, data from event e where id = :id and "
                        + WANTED;
        return jdbi.withHandle(handle -> wanted(handle.createQuery(sql), filter, roots)
                .bind("id", id)
                .map((row, context) -> item(row))
                .findOne());
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
