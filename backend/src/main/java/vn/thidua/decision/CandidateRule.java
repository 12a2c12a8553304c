package vn.thidua.decision;

import vn.thidua.dossier.Candidacies;
import vn.thidua.dossier.Governing;
import vn.thidua.platform.problem.ProblemCode;

/** What a decision asks of a nomination beyond its own facts. Bind {@code decider}, and {@code decision}, which may be null. */
final class CandidateRule {

    /** Its dossier's unit is within reach of the deciding unit. */
    private static final String WITHIN =
            "exists (select from unit_reach r where r.root_id = :decider and r.unit_id = d.unit_id)";

    /** It stands in another decision; a discarded one has freed its lines. */
    private static final String TAKEN = "exists (select from decision_line l where l.nomination_id = n.id"
            + " and l.decision_id is distinct from cast(:decision as uuid))";

    private static final String STATE =
            "join unit_state s on s.unit_id = c.unit_id and s.superseded_at is null and s.valid @> " + Governing.DAY;

    /**
     * The climb from the nominee finds the first unit with legal personality; for a collective that has it itself, the next one above it may
     * decide too.
     */
    private static final String HEAD_DECIDES = """
            exists (
                with recursive climb(unit_id, height) as (
                    select coalesce(n.collective_id, n.frozen_unit_id), 0
                    union all
                    select s.parent_id, c.height + 1 from climb c %1$s where s.parent_id is not null and c.height < 20)
                select from (
                    select c.unit_id, row_number() over (order by c.height) as nth, min(c.height) over () as first
                      from climb c %1$s where s.legal_personality) head
                 where head.unit_id = :decider
                   and (head.nth = 1 or head.nth = 2 and head.first = 0 and n.nominee_kind = 'COLLECTIVE'))
            """.formatted(STATE);

    /**
     * Its award is the deciding unit's to give. The Minister decides the awards of the ministry (Law 06/2022/QH15, Article 79); the head of a unit
     * with legal personality decides the lower ones for its own people (Article 80), and those of units under it that have none (Decree
     * 91/2017/NĐ-CP, Article 43(2)(b)). Where no framework of the day names anyone, nobody decides.
     */
    private static final String DECIDED = """
            case %s
                when 'MINISTER' then (select u.kind = 'MINISTRY' from unit_now u where u.id = :decider)
                when 'UNIT_HEAD' then %s
                else false
            end""".formatted(Governing.column("authority"), HEAD_DECIDES);

    static final Candidacies.Rule RULE = new Candidacies.Rule(WITHIN, TAKEN, DECIDED, ProblemCode.ALREADY_DECIDED);

    private CandidateRule() {}
}
