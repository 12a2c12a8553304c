package vn.thidua.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** An award {@code a} as it reads and stands on the day {@code :today}: as it was entered, with what later decisions said of it. */
final class AwardColumns {

    private static final String BY =
            "cast(%1$s.amendment_id as text), %2$s, %1$s.decision_number, cast(%1$s.decided_on as text), %1$s.authority,"
                    + " cast(p.amendment_id is not null as text)";
    private static final String PUBLICATION = " left join amendment_publication p on p.amendment_id = ";

    private static final String STANDING = "(select array[s.standing, cast(lower(s.valid) as text), "
            + BY.formatted("s", "s.kind") + "] from award_standing s" + PUBLICATION
            + "s.amendment_id where s.award_id = a.id and s.superseded_at is null and s.valid @> :today)";

    private static final String CORRECTIONS = "(select array_agg(array[c.field, c.was, c.reads, "
            + BY.formatted("c", "'CORRECTION'") + "] order by c.recorded_at, c.id) from award_correction c"
            + PUBLICATION
            + "c.amendment_id where c.award_id = a.id and c.decided_on <= :today)";

    /** Units and award types are looked up for the rows of the page alone: joined, their whole tables would be hashed at each request. */
    private static final String COLUMNS =
            "a.id, a.recipient_kind, coalesce(a.person_id, a.collective_id) as recipient_id, "
                    + CorrectedField.RECIPIENT_NAME.today() + " as recipient_name, a.recipient_address, a.unit_id,"
                    + " (select u.code from unit u where u.id = a.unit_id) as unit_code, "
                    + CorrectedField.UNIT_NAME.today()
                    + " as unit_name, a.award_code,"
                    + " (select %s from award_type t where t.code = a.award_code) as award_name, "
                    + CorrectedField.YEAR.today() + " as year,"
                    + " a.decision_id, a.decision_number, a.decided_on, a.authority, a.demonstration, " + STANDING
                    + " as standing, " + CORRECTIONS + " as corrections";

    private AwardColumns() {}

    static String of(Locale locale) {
        return String.format(COLUMNS, locale.getLanguage().equals("en") ? "t.name_en" : "t.name");
    }

    /** @param inside whether for staff: the public is given no person's id and no address */
    static AwardItem read(ResultSet row, boolean inside) throws SQLException {
        NomineeKind kind = NomineeKind.valueOf(row.getString("recipient_kind"));
        UUID recipient = inside || kind == NomineeKind.COLLECTIVE ? Rows.id(row, "recipient_id") : null;
        List<String> standing = texts(row.getArray("standing"));
        boolean revoked = !standing.isEmpty() && AwardStanding.valueOf(standing.getFirst()) == AwardStanding.REVOKED;
        return new AwardItem(
                Rows.id(row, "id"),
                new Recipient(
                        kind,
                        recipient,
                        row.getString("recipient_name"),
                        inside ? row.getString("recipient_address") : null),
                new UnitRef(Rows.id(row, "unit_id"), row.getString("unit_code"), row.getString("unit_name")),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                row.getInt("year"),
                new AwardDecision(
                        Rows.id(row, "decision_id"),
                        row.getString("decision_number"),
                        Rows.date(row, "decided_on"),
                        row.getString("authority")),
                revoked ? AwardStanding.REVOKED : AwardStanding.IN_FORCE,
                revoked ? new AwardRevocation(LocalDate.parse(standing.get(1)), by(standing, 2)) : null,
                corrections(row.getArray("corrections")),
                row.getBoolean("demonstration"));
    }

    /** With nulls among them, where no decision is known. */
    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    private static List<AwardCorrection> corrections(Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((String[][]) array.getArray())
                .map(Arrays::asList)
                .map(row ->
                        new AwardCorrection(CorrectedField.valueOf(row.getFirst()), row.get(1), row.get(2), by(row, 3)))
                .toList();
    }

    private static AwardAmendment by(List<String> row, int at) {
        return row.get(at) == null
                ? null
                : new AwardAmendment(
                        UUID.fromString(row.get(at)),
                        AmendmentKind.valueOf(row.get(at + 1)),
                        row.get(at + 2),
                        LocalDate.parse(row.get(at + 3)),
                        row.get(at + 4),
                        Boolean.parseBoolean(row.get(at + 5)));
    }
}
