package vn.thidua.platform.paging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement whose parameters are named. Lists are the hottest path of the API and go straight to JDBC: the general machinery of a mapper
 * costs more than the query.
 *
 * @param sql with {@code ?} in place of the names
 * @param names in order of their places
 */
record NamedSql(String sql, List<String> names) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z_][a-zA-Z0-9_]*)");
    /** Statements are put together from whitelisted parts: there are few, and limits are at most a hundred. */
    private static final int MOST_KEPT = 5_000;

    private static final Map<String, NamedSql> KEPT = new ConcurrentHashMap<>();

    static NamedSql of(String named) {
        NamedSql kept = KEPT.get(named);
        if (kept != null) {
            return kept;
        }
        NamedSql parsed = parse(named);
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(named, parsed);
        }
        return parsed;
    }

    private static NamedSql parse(String named) {
        Matcher matcher = NAME.matcher(named);
        List<String> names = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        while (matcher.find()) {
            names.add(matcher.group(1));
            matcher.appendReplacement(sql, "?");
        }
        matcher.appendTail(sql);
        return new NamedSql(sql.toString(), List.copyOf(names));
    }

    PreparedStatement prepare(Connection connection, Map<String, Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (!values.containsKey(name)) {
                    throw new IllegalStateException("no value for :" + name + " in " + sql);
                }
                bind(connection, statement, i + 1, values.get(name));
            }
            return statement;
        } catch (SQLException | RuntimeException failed) {
            statement.close();
            throw failed;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.VARCHAR);
            case String text -> statement.setString(place, text);
            case Enum<?> constant -> statement.setString(place, constant.name());
            case UUID[] ids -> statement.setArray(place, connection.createArrayOf("uuid", ids));
            case String[] texts -> statement.setArray(place, connection.createArrayOf("text", texts));
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            default -> statement.setObject(place, value);
        }
    }
}
