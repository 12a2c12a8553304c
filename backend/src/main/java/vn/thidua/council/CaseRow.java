package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.thidua.consultation.ConsultationStanding;
import vn.thidua.dossier.DossierRef;
import vn.thidua.dossier.NominationHold;
import vn.thidua.dossier.NomineeView;
import vn.thidua.dossier.Outcome;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AwardRef;

/** A case as it lies in the tables, before the rules are told. */
record CaseRow(
        UUID id,
        int ordinal,
        UUID nominationId,
        DossierRef dossier,
        UnitRef unit,
        int year,
        NomineeView nominee,
        AwardRef award,
        Outcome outcome,
        vn.thidua.rulebook.verdict.Outcome verdict,
        String note,
        List<RecusalView> recusals) {

    static final String COLUMNS = "k.id, k.ordinal, k.nomination_id, k.note, n.dossier_id, d.number, d.title, "
            + UnitRef.columns("u", "unit")
            + ", d.year, n.nominee_kind, coalesce(n.person_id, n.collective_id) as nominee_id,"
            + " coalesce(n.frozen_name, n.household_name, p.name, c.name) as nominee_name,"
            + " coalesce(p.employee_code, c.code) as nominee_code, n.household_address, n.award_code, t.name as award_name,"
            + " coalesce(n.current_outcome, 'PENDING') as outcome, n.verdict,"
            + " cast((select coalesce(jsonb_agg(jsonb_build_object('seatId', r.seat_id, 'name', rp.name, 'cause', r.cause, 'foundBy', r.found_by,"
            + " 'note', r.note) order by rp.name, r.seat_id), '[]') from council_recusal r join council_seat rs on rs.id = r.seat_id"
            + " join person rp on rp.id = rs.person_id where r.case_id = k.id) as text) as recusals";

    static final String FROM = "council_case k";

    static final String JOINS = "join nomination n on n.id = k.nomination_id join dossier d on d.id = n.dossier_id"
            + " join unit_now u on u.id = d.unit_id join award_type t on t.code = n.award_code"
            + " left join person p on p.id = n.person_id left join unit_now c on c.id = n.collective_id";

    static CaseRow read(ResultSet row, JsonColumns json) throws SQLException {
        return new CaseRow(
                Rows.id(row, "id"),
                row.getInt("ordinal"),
                Rows.id(row, "nomination_id"),
                new DossierRef(Rows.id(row, "dossier_id"), row.getString("number"), row.getString("title")),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                NomineeView.read(row),
                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                Rows.constant(row, "outcome", Outcome.class),
                Rows.constant(row, "verdict", vn.thidua.rulebook.verdict.Outcome.class),
                row.getString("note"),
                json.list(row.getString("recusals"), RecusalView[].class));
    }

    /** @param members all of the council on the day; who keeps out leaves them only by a cited rule */
    int members(int members, RegulationView regulation) {
        return regulation == null || regulation.recusalCitation() == null ? members : members - recusals.size();
    }

    CaseView view(List<CaseRuleView> rules, int members, ConsultationStanding consultation, NominationHold hold) {
        return new CaseView(
                id,
                ordinal,
                nominationId,
                dossier,
                unit,
                year,
                nominee,
                award,
                outcome,
                verdict,
                note,
                recusals,
                rules,
                members,
                rules.isEmpty() ? null : needed(rules),
                consultation == null || consultation.before() == null ? null : consultation,
                hold);
    }

    static int needed(List<CaseRuleView> rules) {
        return rules.stream().mapToInt(CaseRuleView::needed).max().orElseThrow();
    }
}
