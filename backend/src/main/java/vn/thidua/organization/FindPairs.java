package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds records that may be one person, without ever comparing everybody with everybody: whoever has the same name without diacritics is found by the
 * index over name and birth date, whoever was born on the same day by the index over that day and then by the name's trigrams. Only what is left
 * is asked for its units.
 */
@Singleton
class FindPairs {

    private static final String CLOSE = """
            (a.birth_date = b.birth_date
             or extract(year from a.birth_date) = extract(year from b.birth_date)
                and (extract(month from a.birth_date) = extract(month from b.birth_date)
                     or extract(day from a.birth_date) = extract(day from b.birth_date)
                     or extract(day from a.birth_date) = extract(month from b.birth_date)
                        and extract(month from a.birth_date) = extract(day from b.birth_date)
                     or to_char(a.birth_date, 'MMDD') = '0101' or to_char(b.birth_date, 'MMDD') = '0101')
             or to_char(a.birth_date, 'MMDD') = to_char(b.birth_date, 'MMDD')
                and abs(extract(year from a.birth_date) - extract(year from b.birth_date)) in (1, 10))
            """;

    /**
     * The other is looked for by its index for each one asked about, whatever the planner believes: while people come by the thousand it takes the table for small
     * and the names for few, and would read all of them each time. That the other is a living record is not said as {@code is null} for the same reason.
     */
    private static final String FOUND = """
            with pair as materialized (
                select a.id as a_id, b.id as b_id
                  from %1$s a
                 cross join lateral (select b.* from person b where search_text(b.name) = search_text(a.name)
                                        and coalesce(b.merged_into_id, b.id) = b.id offset 0) b
                 where %2$s and %3$s
                union
                select a.id, b.id
                  from %1$s a
                 cross join lateral (select b.* from person b where b.birth_date = a.birth_date
                                        and coalesce(b.merged_into_id, b.id) = b.id offset 0) b
                 where %2$s and similarity(search_text(b.name), search_text(a.name)) >= 0.6)
            select least(a.id, b.id) as left_id, greatest(a.id, b.id) as right_id, %4$s
                   lower(a.name) = lower(b.name) as same_name, search_text(a.name) = search_text(b.name) as same_plain_name,
                   a.birth_date = b.birth_date as same_birth,
                   extract(year from a.birth_date) = extract(year from b.birth_date)
                       and (to_char(a.birth_date, 'MMDD') = '0101' or to_char(b.birth_date, 'MMDD') = '0101') as birth_year_alone,
                   a.sex <> b.sex as other_sex,
            """;

    /** Each with {@code offset 0}: else a planner that takes memberships for few would join all of them with all of them once, and look pairs up in that. */
    private static final String UNITS = """
                   exists (select from membership m join membership n on n.unit_id = m.unit_id
                            where m.person_id = a.id and n.person_id = b.id
                              and m.superseded_at is null and n.superseded_at is null offset 0) as shared_unit,
                   exists (select from membership m cross join membership n
                            where m.person_id = a.id and n.person_id = b.id
                              and m.superseded_at is null and n.superseded_at is null
                              and (exists (select from unit_state s join unit_state t on t.unit_id = n.unit_id and t.superseded_at is null
                                            where s.unit_id = m.unit_id and s.superseded_at is null
                                              and (s.parent_id = t.parent_id or s.parent_id = n.unit_id or t.parent_id = m.unit_id))
                                or exists (select from unit_succession_predecessor p
                                             join unit_succession_successor s on s.succession_id = p.succession_id
                                            where p.unit_id = m.unit_id and s.unit_id = n.unit_id
                                               or p.unit_id = n.unit_id and s.unit_id = m.unit_id)) offset 0) as neighbouring_unit,
                   exists (select from membership m join membership n on n.valid && m.valid and n.unit_id <> m.unit_id
                            where m.person_id = a.id and n.person_id = b.id
                              and m.superseded_at is null and n.superseded_at is null offset 0) as elsewhere
              from pair join person a on a.id = pair.a_id join person b on b.id = pair.b_id
            """;

    private static final String NO_UNITS =
            "false as shared_unit, false as neighbouring_unit, false as elsewhere from pair cross join %s a join person b on b.id = pair.b_id";

    /** Somebody who is not there yet, as a row of their own. */
    private static final String NEW =
            "(select cast('00000000-0000-0000-0000-000000000000' as uuid) as id, cast(:name as text) as name,"
                    + " cast(:birth as date) as birth_date, cast(:sex as text) as sex)";

    private static final String EVERYBODY =
            FOUND.formatted("person", "a.merged_into_id is null and a.id < b.id", CLOSE, "") + UNITS;

    private static final String AROUND =
            FOUND.formatted("person", "a.merged_into_id is null and a.id = any(:people) and b.id <> a.id", CLOSE, "")
                    + UNITS;

    private static final String RESEMBLING = FOUND.formatted(NEW, "true", CLOSE, "") + NO_UNITS.formatted(NEW);

    private final Jdbi jdbi;

    FindPairs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Likeness> everywhere() {
        return found(EVERYBODY, Likeness.WORTH_A_LOOK, query -> {});
    }

    List<Likeness> around(UUID personId) {
        return around(List.of(personId));
    }

    List<Likeness> around(List<UUID> people) {
        return found(AROUND, Likeness.WORTH_A_LOOK, query -> query.bindArray("people", UUID.class, people.toArray()))
                .stream()
                .distinct()
                .toList();
    }

    /** Whom somebody who is about to be entered resembles: the right of each is who is there already. */
    List<Likeness> resembling(String name, LocalDate birthDate, Sex sex) {
        return found(
                RESEMBLING,
                Likeness.WORTH_A_WARNING,
                query ->
                        query.bind("name", name).bind("birth", birthDate).bind("sex", sex == null ? null : sex.name()));
    }

    private List<Likeness> found(String sql, int worth, Consumer<Query> bound) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql);
            bound.accept(query);
            return query.map((row, context) -> Likeness.read(row)).stream()
                    .filter(found -> found.score() >= worth)
                    .toList();
        });
    }
}
