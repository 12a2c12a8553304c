package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.platform.Ids;

/** Facts, statements and awards as if they had been recorded long since. */
@Singleton
public class GivenFacts {

    private final Jdbi jdbi;

    GivenFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID ofYear(UUID person, KeptFactKind kind, int year, String value) {
        return fact(person, null, kind, year, year + "-01-01", (year + 1) + "-01-01", value);
    }

    UUID ofUnit(UUID unit, KeptFactKind kind, int year, String value) {
        return fact(null, unit, kind, year, year + "-01-01", (year + 1) + "-01-01", value);
    }

    UUID since(UUID person, KeptFactKind kind, String from, String value) {
        return fact(person, null, kind, null, from, null, value);
    }

    /** For the tests of other rooms, which know a kind by its code alone. */
    public UUID ofYear(UUID person, String kind, int year, String value) {
        return ofYear(person, KeptFactKind.valueOf(kind), year, value);
    }

    public UUID ofUnit(UUID unit, String kind, int year, String value) {
        return ofUnit(unit, KeptFactKind.valueOf(kind), year, value);
    }

    public UUID since(UUID person, String kind, String from, String value) {
        return since(person, KeptFactKind.valueOf(kind), from, value);
    }

    /** That nothing else is known of these kinds up to a day. */
    public void stated(UUID person, String until, String... kinds) {
        stated(
                person,
                until,
                java.util.Arrays.stream(kinds).map(KeptFactKind::valueOf).toArray(KeptFactKind[]::new));
    }

    private UUID fact(
            UUID person, UUID unit, KeptFactKind kind, Integer year, String from, String until, String value) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into fact (id, fact_id, version, kind, person_id, collective_id, year, valid, value, title, source)"
                                + " values (:id, :id, 0, :kind, :person, :unit, :year, daterange(cast(:from as date), cast(:until as date)),"
                                + " cast(:value as jsonb), 'Việc thử', 'Văn bản thử')")
                .bind("id", id)
                .bind("kind", kind.name())
                .bind("person", person)
                .bind("unit", unit)
                .bind("year", year)
                .bind("from", from)
                .bind("until", until)
                .bind("value", value)
                .execute());
        return id;
    }

    void stated(UUID person, String until, KeptFactKind... kinds) {
        String[] names = java.util.Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
        jdbi.useHandle(handle -> handle.createUpdate("insert into fact_statement (id, person_id, kinds, until, source)"
                        + " values (:id, :person, :kinds, cast(:until as date), 'Xác nhận thử')")
                .bind("id", Ids.next())
                .bind("person", person)
                .bindArray("kinds", String.class, (Object[]) names)
                .bind("until", until)
                .execute());
    }

    public UUID award(TestPerson person, TestUnit unit, String code, int year, String decidedOn) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award (id, award_code, recipient_kind, recipient_name, person_id, collective_id, unit_id, unit_name, year,"
                                + " decided_on, decision_number, authority) values (:id, :code, :kind, :name, :person, :collective, :unit,"
                                + " :unitName, :year, :on, :number, 'Bộ trưởng Bộ Thử')")
                .bind("id", id)
                .bind("code", code)
                .bind("kind", person == null ? "COLLECTIVE" : "INDIVIDUAL")
                .bind("name", person == null ? unit.name() : person.name())
                .bind("person", person == null ? null : person.id())
                .bind("collective", person == null ? unit.id() : null)
                .bind("unit", unit.id())
                .bind("unitName", unit.name())
                .bind("year", year)
                .bind("on", LocalDate.parse(decidedOn))
                .bind("number", "THỬ-" + id)
                .execute());
        return id;
    }

    void revoked(UUID award, String from) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because) values (?, ?, 'REVOKED', daterange(cast(? as date), null), 'Thử')",
                Ids.next(),
                award,
                from));
    }

    void merged(UUID merged, UUID survivor) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "update membership set superseded_at = now(), superseded_because = 'MERGED' where person_id = ?",
                    merged);
            handle.execute("update person set merged_into_id = ?, merged_at = now() where id = ?", survivor, merged);
        });
    }

    /** As if the one had gone on as the other on that day. */
    void succeeded(UUID from, UUID to, String on) {
        UUID id = Ids.next();
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "insert into unit_succession (id, kind, effective_on, standing) values (?, 'MERGER', cast(? as date), 'ENTERED')",
                    id,
                    on);
            handle.execute("insert into unit_succession_predecessor (succession_id, unit_id) values (?, ?)", id, from);
            handle.execute(
                    "insert into unit_succession_successor (succession_id, unit_id, heir) values (?, ?, true)", id, to);
        });
    }
}
