package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import vn.thidua.access.Scope;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;

/** Adds up the rows of a report, group by group and as a whole, in one statement. */
@Singleton
class CountReport {

    private static final String CHECKPOINT =
            "select position, encode(chain, 'hex') as chain from audit_seal where sealed_at <= :known order by position desc limit 1";

    private final Jdbi jdbi;
    private final AwardTally tally;

    CountReport(Jdbi jdbi, AwardTally tally) {
        this.jdbi = jdbi;
        this.tally = tally;
    }

    /**
     * How the groups are answered.
     *
     * @param sort a measure, or {@code key}; with {@code -} before it the other way round
     * @param limit so many groups at most
     * @param recount whether each row is counted, whatever is counted ahead
     */
    record Shape(String sort, int limit, boolean recount, Locale locale) {}

    /** @param against null where nothing is set beside */
    ReportFigures figures(ReportAsked asked, ReportAsked against, Scope scope, Shape shape) {
        Counted now = counted(asked, scope, shape, List.of());
        Counted before = against == null ? null : counted(against, scope, shape, keys(now, asked.by()));
        Map<List<String>, Map<String, BigDecimal>> groups = before == null ? null : before.byKeys();
        return new ReportFigures(
                asked,
                against,
                measures(asked.kind(), shape.locale()),
                new ReportFigures.Values(now.total(), before == null ? null : before.total()),
                now.groups().stream().map(group -> beside(group, groups)).toList(),
                now.otherGroups(),
                now.counting(),
                checkpoint(asked.asOf()));
    }

    private static ReportFigures.Group beside(
            ReportFigures.Group group, Map<List<String>, Map<String, BigDecimal>> before) {
        return before == null
                ? group
                : new ReportFigures.Group(
                        group.keys(), new ReportFigures.Values(group.values().now(), before.get(codes(group))));
    }

    private static List<String> codes(ReportFigures.Group group) {
        return group.keys().stream().map(ReportFigures.Key::code).collect(Collectors.toList());
    }

    private ReportFigures.Checkpoint checkpoint(OffsetDateTime known) {
        return jdbi.withHandle(handle -> handle.createQuery(CHECKPOINT)
                .bind("known", known)
                .map((row, context) -> new ReportFigures.Checkpoint(row.getLong("position"), row.getString("chain")))
                .findOne()
                .orElse(new ReportFigures.Checkpoint(0, null)));
    }

    /** What awards are called, by their codes. */
    Map<String, String> awards(Locale locale) {
        String name = locale.getLanguage().equals("en") ? "name_en" : "name";
        return jdbi.withHandle(handle -> handle.createQuery("select code, " + name + " as name from award_type")
                .map((row, context) -> Map.entry(row.getString("code"), row.getString("name")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    static List<ReportFigures.Measure> measures(ReportKind kind, Locale locale) {
        return kind.measures().stream()
                .map(measure -> new ReportFigures.Measure(
                        measure.code(),
                        Messages.REPORT.text(locale, kind + ".measure." + measure.code()),
                        measure.kind()))
                .toList();
    }

    private record Counted(
            Map<String, BigDecimal> total,
            List<ReportFigures.Group> groups,
            int otherGroups,
            ReportMeasure.Counting counting) {

        Map<List<String>, Map<String, BigDecimal>> byKeys() {
            Map<List<String>, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
            groups.forEach(group -> figures.put(codes(group), group.values().now()));
            return figures;
        }
    }

    /** The values of one dimension in the groups that are answered: of what is set beside, no others are asked for. */
    private record Keys(String dimension, String[] values) {}

    private static List<Keys> keys(Counted counted, List<String> by) {
        return IntStream.range(0, by.size())
                .mapToObj(place -> new Keys(
                        by.get(place),
                        counted.groups().stream()
                                .map(group -> group.keys().get(place).code())
                                .toArray(String[]::new)))
                .toList();
    }

    /** One line of the answer; the whole has no keys. */
    private record Line(ReportFigures.Group group, int allGroups) {

        boolean isWhole() {
            return group.keys() == null;
        }
    }

    /** @param kept the only groups wanted; all of them where there are none */
    private Counted counted(ReportAsked asked, Scope scope, Shape shape, List<Keys> kept) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            AwardTally.Cells cells =
                    shape.recount() ? null : tally.cells(handle, asked, scope).orElse(null);
            return counted(handle, new Asking(asked, shape, kept, cells), scope);
        });
    }

    /**
     * What is counted.
     *
     * @param cells null where each row is
     */
    private record Asking(ReportAsked asked, Shape shape, List<Keys> kept, AwardTally.Cells cells) {

        ReportMeasure.Counting way() {
            return cells == null ? ReportMeasure.Counting.ROWS : ReportMeasure.Counting.TALLY;
        }

        String rows() {
            return cells == null ? asked.kind().rows() : cells.rows();
        }

        Scope within(Scope scope) {
            return cells != null && cells.everyUnit() ? null : scope;
        }
    }

    private static Counted counted(Handle handle, Asking asking, Scope scope) {
        ReportAsked asked = asking.asked();
        Shape shape = asking.shape();
        ReportConditions conditions = new ReportConditions(asked, asking.within(scope));
        Query query = handle.createQuery(sql(asking, conditions)).bind("most", shape.limit());
        asking.kept()
                .forEach(keys -> query.bindArray("keys_" + keys.dimension(), String.class, (Object[]) keys.values()));
        conditions.bind(query::bind);
        if (asking.cells() != null) {
            asking.cells().bind(query::bind);
        }
        List<Line> lines = query.map(
                        (row, context) -> new Line(read(row, asked, shape.locale()), row.getInt("all_groups")))
                .list();
        Line whole = lines.stream().filter(Line::isWhole).findFirst().orElseThrow();
        List<ReportFigures.Group> groups =
                lines.stream().filter(line -> !line.isWhole()).map(Line::group).toList();
        return new Counted(whole.group().values().now(), groups, whole.allGroups() - groups.size(), asking.way());
    }

    private static String sql(Asking asking, ReportConditions conditions) {
        ReportAsked asked = asking.asked();
        Shape shape = asking.shape();
        ReportKind kind = asked.kind();
        List<String> by = asked.by();
        String measures = kind.measures().stream()
                .map(measure -> measure.sql().apply(asking.way()) + " as m_"
                        + measure.code().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String keys = by.stream().map(code -> "r." + code + ", ").collect(Collectors.joining());
        String sets = by.isEmpty()
                ? "()"
                : "(" + by.stream().map(code -> "r." + code).collect(Collectors.joining(", ")) + "), ()";
        String whole = by.isEmpty() ? "1" : "grouping(r." + by.getFirst() + ")";
        String names = by.stream()
                .map(code -> ", "
                        + kind.dimension(code).orElseThrow().name(shape.locale().getLanguage()) + " as name_" + code)
                .collect(Collectors.joining());
        return "with counted as (select " + keys + whole + " as whole, " + measures + " from (" + asking.rows()
                + ") r where "
                + conditions.sql() + " group by grouping sets (" + sets + ") having (" + whole + " = 1 or ("
                + remaining(asking.way()) + kept(asking.kept()) + "))),"
                + " placed as (select c.*, row_number() over (order by c.whole desc, " + order(kind, by, shape.sort())
                + ") as place,"
                + " count(*) over () - 1 as all_groups from counted c)"
                + " select g.*" + names + " from placed g where g.place - 1 <= :most order by g.place";
    }

    /** What is counted ahead may all have been taken out again. */
    private static String remaining(ReportMeasure.Counting way) {
        return way == ReportMeasure.Counting.TALLY ? "sum(r.awards) > 0" : "true";
    }

    private static String kept(List<Keys> kept) {
        if (kept.isEmpty()) {
            return "";
        }
        String arrays = kept.stream().map(keys -> ":keys_" + keys.dimension()).collect(Collectors.joining(", "));
        String names = kept.stream().map(Keys::dimension).collect(Collectors.joining(", "));
        String same = kept.stream()
                .map(keys -> "kept." + keys.dimension() + " is not distinct from r." + keys.dimension())
                .collect(Collectors.joining(" and "));
        return " and exists (select from unnest(" + arrays + ") as kept (" + names + ") where " + same + ")";
    }

    private static String order(ReportKind kind, List<String> by, String sort) {
        requireOrder(kind, sort);
        String way = sort.startsWith("-") ? " desc" : "";
        if (measured(sort).equals("key")) {
            return by.isEmpty() ? "1" : columns(by, way);
        }
        String measure = "c.m_" + measured(sort).toLowerCase(Locale.ROOT) + way + " nulls last";
        return by.isEmpty() ? measure : measure + ", " + columns(by, "");
    }

    private static String columns(List<String> by, String way) {
        return by.stream().map(key -> "c." + key + way + " nulls last").collect(Collectors.joining(", "));
    }

    private static String measured(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    static void requireOrder(ReportKind kind, String sort) {
        List<String> known = Stream.concat(
                        Stream.of("key"), kind.measures().stream().map(ReportMeasure::code))
                .toList();
        if (!known.contains(measured(sort))) {
            throw Problem.invalid("?sort", ViolationCode.UNKNOWN_VALUE, known.toString());
        }
    }

    private static ReportFigures.Group read(ResultSet row, ReportAsked asked, Locale locale) throws SQLException {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (ReportMeasure measure : asked.kind().measures()) {
            BigDecimal value = row.getBigDecimal("m_" + measure.code().toLowerCase(Locale.ROOT));
            if (value != null) {
                values.put(measure.code(), value);
            }
        }
        List<ReportFigures.Key> keys = null;
        if (row.getInt("whole") == 0) {
            keys = new ArrayList<>();
            for (String code : asked.by()) {
                String value = row.getString(code);
                keys.add(new ReportFigures.Key(
                        code,
                        value,
                        name(
                                asked.kind().dimension(code).orElseThrow(),
                                value,
                                row.getString("name_" + code),
                                locale)));
            }
        }
        return new ReportFigures.Group(keys, new ReportFigures.Values(values, null));
    }

    /** In the reader's language; what has no words is told as it stands. */
    private static String name(ReportDimension dimension, String value, String inDatabase, Locale locale) {
        if (value == null) {
            return Messages.REPORT.text(locale, "none");
        }
        return switch (dimension.naming()) {
            case WORDS -> words(locale, dimension.code() + "." + value, value);
            case OBLIGATION_KIND -> Messages.DOMAIN.text(locale, "obligation.kind." + value);
            default -> inDatabase == null ? value : inDatabase;
        };
    }

    private static String words(Locale locale, String key, String value) {
        return Stream.of(Messages.REPORT, Messages.DOMAIN)
                .filter(messages -> messages.bundle(locale).containsKey(key))
                .findFirst()
                .map(messages -> messages.text(locale, key))
                .orElse(value);
    }
}
