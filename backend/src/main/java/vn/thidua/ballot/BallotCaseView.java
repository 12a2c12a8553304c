package vn.thidua.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.council.CaseRuleView;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.AwardRef;

/** A case of a ballot. */
@Schema(name = "BallotCase", description = "A case of a ballot.")
record BallotCaseView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The case on the meeting's agenda.")
        UUID caseId,

        @Schema(required = true, examples = "1") int ordinal,
        @Schema(required = true) UUID nominationId,

        @Schema(required = true, examples = "Trần Thị Thu Hà")
        String nomineeName,

        @Schema(required = true) AwardRef award,
        @Schema(required = true) List<CaseRuleView> rules,

        @Schema(required = true, description = "How many members the shares are of.", examples = "17")
        int members,

        @Schema(required = true, description = "How many votes in favour it needs.", examples = "16")
        int needed,

        @Schema(
                required = true,
                description = "Base64 of the SubjectPublicKeyInfo of the key that signs this case's credentials.")
        String publicKey,

        @Schema(required = true, description = "Whether the reader keeps out of it.")
        boolean recused,

        @Schema(required = true, description = "How many papers lie in its box, or were counted.", examples = "12")
        int cast,

        @Schema(description = "Null before the ballot is closed.")
        Tally tally,

        @Schema(description = "Null before the ballot is closed.")
        Boolean passed,

        @Schema(description = "What every paper says, in no order; null before the ballot is closed.")
        List<String> papers,

        @Schema(
                description =
                        "The receipts of the papers cast in the system, in alphabetical order; null before the ballot is closed.")
        List<String> receipts) {

    static final String COLUMNS =
            "b.id, b.case_id, b.ordinal, b.rules, b.members, b.needed, b.public_key, b.votes_for, b.votes_against, b.abstentions,"
                    + " b.invalid, b.passed, b.papers, b.receipts, k.nomination_id, n.award_code, t.name as award_name,"
                    + " coalesce(n.frozen_name, n.household_name, p.name, c.name) as nominee_name,"
                    + " exists (select from council_recusal r where r.case_id = b.case_id and r.seat_id = cast(:seat as uuid)) as recused,"
                    + " coalesce(cardinality(b.papers), (select count(*) from ballot_box x cross join lateral jsonb_object_keys(x.papers)"
                    + " where x.ballot_case_id = b.id), 0) as cast_count";

    static final String JOINS = "join council_case k on k.id = b.case_id join nomination n on n.id = k.nomination_id"
            + " join award_type t on t.code = n.award_code left join person p on p.id = n.person_id"
            + " left join unit_now c on c.id = n.collective_id";

    static BallotCaseView read(ResultSet row, JsonColumns json) throws SQLException {
        boolean counted = row.getObject("passed") != null;
        return new BallotCaseView(
                Rows.id(row, "id"),
                Rows.id(row, "case_id"),
                row.getInt("ordinal"),
                Rows.id(row, "nomination_id"),
                row.getString("nominee_name"),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                json.list(row.getString("rules"), CaseRuleView[].class),
                row.getInt("members"),
                row.getInt("needed"),
                Base64.getEncoder().encodeToString(row.getBytes("public_key")),
                row.getBoolean("recused"),
                row.getInt("cast_count"),
                counted ? tally(row) : null,
                Rows.bool(row, "passed"),
                counted ? Rows.texts(row, "papers") : null,
                counted ? Rows.texts(row, "receipts") : null);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstentions"), row.getInt("invalid"));
    }
}
