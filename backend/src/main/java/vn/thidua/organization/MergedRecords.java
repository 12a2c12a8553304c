package vn.thidua.organization;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;

/** Writes that one record goes on in another, and where the two of them were. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class MergedRecords {

    /** The days of one record's membership on which the other record is nowhere; nobody is in two units on a day. */
    private static final String PIECES = """
            select m.unit_id, m.position, m.position_group, m.direct_worker, lower(piece) as since, upper(piece) as until
              from membership m
             cross join lateral unnest(datemultirange(m.valid)
                   - coalesce((select range_agg(s.valid) from membership s where s.person_id = :survivor and s.superseded_at is null),
                              datemultirange())) as piece
             where m.person_id = :merged and m.superseded_at is null
            """;

    private final Jdbi jdbi;
    private final Memberships memberships;

    MergedRecords(Jdbi jdbi, Memberships memberships) {
        this.jdbi = jdbi;
        this.memberships = memberships;
    }

    /** Where both say something for a day, what the record that goes on says holds. The answer is how many were added to it. */
    int moveMemberships(PersonPair.Side merged, UUID survivorId) {
        List<Membership> pieces = jdbi.withHandle(handle -> handle.createQuery(PIECES)
                .bind("merged", merged.id())
                .bind("survivor", survivorId)
                .map((row, context) -> new Membership(
                        Ids.next(),
                        survivorId,
                        Rows.id(row, "unit_id"),
                        row.getString("position"),
                        Rows.constant(row, "position_group", PositionGroup.class),
                        row.getBoolean("direct_worker"),
                        Rows.date(row, "since"),
                        Rows.date(row, "until")))
                .list());
        jdbi.useHandle(handle -> handle.createUpdate("update membership set superseded_at = clock_timestamp(),"
                        + " superseded_because = :because where person_id = :merged and superseded_at is null")
                .bind("merged", merged.id())
                .bind("because", "MERGED: " + survivorId)
                .execute());
        pieces.forEach(memberships::add);
        return pieces.size();
    }

    /** The codes change places where the one that went is to be kept; whatever had gone on in it before goes on in the survivor, too. */
    void become(PersonPair.Side merged, UUID survivorId, PersonDraft record) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update person set merged_into_id = :survivor, version = version + 1 where merged_into_id = :merged")
                    .bind("survivor", survivorId)
                    .bind("merged", merged.id())
                    .execute();
            String other = handle.createQuery("select employee_code from person where id = :survivor")
                    .bind("survivor", survivorId)
                    .mapTo(String.class)
                    .one();
            boolean swap = record.employeeCode().equals(merged.employeeCode());
            handle.createUpdate(
                            "update person set merged_into_id = :survivor, merged_at = now(), version = version + 1,"
                                    + " employee_code = case when :swap then employee_code || ' ' || id else employee_code end where id = :merged")
                    .bind("survivor", survivorId)
                    .bind("merged", merged.id())
                    .bind("swap", swap)
                    .execute();
            handle.createUpdate(
                            "update person set employee_code = :code, name = :name, sex = :sex, birth_date = :birth,"
                                    + " version = version + 1 where id = :survivor")
                    .bind("code", record.employeeCode())
                    .bind("name", record.name())
                    .bind("sex", record.sex().name())
                    .bind("birth", record.birthDate())
                    .bind("survivor", survivorId)
                    .execute();
            if (swap) {
                handle.createUpdate("update person set employee_code = :code where id = :merged")
                        .bind("code", other)
                        .bind("merged", merged.id())
                        .execute();
            }
        });
    }
}
