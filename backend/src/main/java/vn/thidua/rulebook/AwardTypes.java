package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** The award catalogue, for whoever needs to know whether an award exists, when, for whom and by whom. */
@Singleton
public class AwardTypes {

    private static final String TYPES =
            "select code, name, name_en, abbreviation, category, nominee_kinds, standing, source from award_type"
                    + " where code = coalesce(:code, code) order by ordinal";
    private static final String AUTHORITIES = "select award_code, framework, authority, lower(valid) as \"from\","
            + " upper(valid) as bound, citation, standing from award_authority"
            + " where award_code = coalesce(:code, award_code) order by award_code, lower(valid), framework";
    private static final String BONUSES =
            "select b.award_code, b.framework, b.nominee_kind, b.multiple, b.at_most, b.citation,"
                    + " b.standing from bonus_rate b join framework f on f.code = b.framework"
                    + " where b.award_code = coalesce(:code, b.award_code) order by lower(f.valid), b.multiple";
    private static final String FRAMEWORKS =
            "select code, name, lower(valid) as \"from\", upper(valid) as bound, documents,"
                    + " standing, source from framework";

    private final Jdbi jdbi;

    AwardTypes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them, in the order of the law: titles of individuals, of collectives, forms of commendation. */
    public List<AwardType> all() {
        return read(null);
    }

    /** Names by code in one language, in the order of the law. */
    Map<String, String> names(Locale locale) {
        return names(all(), locale);
    }

    static Map<String, String> names(List<AwardType> types, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return types.stream()
                .collect(Collectors.toMap(
                        AwardType::code,
                        type -> english ? type.nameEn() : type.name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public Optional<AwardType> find(String code) {
        return read(code).stream().findFirst();
    }

    /** @param code null for all */
    private List<AwardType> read(String code) {
        return jdbi.withHandle(handle -> {
            Map<String, List<AwardAuthority>> authorities =
                    byAward(handle, AUTHORITIES, code, (row, context) -> AwardAuthority.read(row));
            Map<String, List<AwardBonus>> bonuses =
                    byAward(handle, BONUSES, code, (row, context) -> AwardBonus.read(row));
            return handle.createQuery(TYPES)
                    .bind("code", code)
                    .map((row, context) -> read(
                            row,
                            authorities.getOrDefault(row.getString("code"), List.of()),
                            bonuses.getOrDefault(row.getString("code"), List.of())))
                    .list();
        });
    }

    private static <T> Map<String, List<T>> byAward(Handle handle, String sql, String code, RowMapper<T> mapper) {
        return handle.createQuery(sql)
                .bind("code", code)
                .map((row, context) -> Map.entry(row.getString("award_code"), mapper.map(row, context)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public boolean exists(String code) {
        return find(code).isPresent();
    }

    /** Whether the award is known and some framework of that day names who decides it. */
    public boolean inForce(String code, LocalDate on) {
        return find(code).filter(type -> type.inForceOn(on)).isPresent();
    }

    /** All frameworks of law, oldest first. */
    public List<Framework> frameworks() {
        return jdbi.withHandle(handle -> handle.createQuery(FRAMEWORKS + " order by lower(valid), code")
                .map((row, context) -> Framework.read(row))
                .list());
    }

    /** The frameworks in force on a day: two during a transition, none before the oldest that is kept here. */
    public List<Framework> frameworksOn(LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery(FRAMEWORKS + " where valid @> :day order by lower(valid), code")
                        .bind("day", day)
                        .map((row, context) -> Framework.read(row))
                        .list());
    }

    private static AwardType read(ResultSet row, List<AwardAuthority> authorities, List<AwardBonus> bonuses)
            throws SQLException {
        return new AwardType(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("abbreviation"),
                Rows.constant(row, "category", AwardCategory.class),
                Rows.texts(row, "nominee_kinds").stream()
                        .map(NomineeKind::valueOf)
                        .toList(),
                List.copyOf(authorities),
                List.copyOf(bonuses),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"));
    }
}
