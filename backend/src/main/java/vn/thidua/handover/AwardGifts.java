package vn.thidua.handover;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.dossier.Governing;
import vn.thidua.platform.Rows;

/** Reads what awards give: what a signature froze, and of State awards who pays by which law. */
@Singleton
class AwardGifts {

    private static final String DECIDED = """
            select l.id, cast(null as uuid) as submission_id, d.unit_id as keeper_id, b.payer_id, b.amount, b.at_most, b.citation, b.standing,
                   cast(null as text) as framework
              from decision_line l
              join decision d on d.id = l.decision_id
              join decision_bonus b on b.line_id = l.id
             where l.id = any(:awards)
            union all
            select l.id, l.submission_id, s.unit_id, s.unit_id, null, false, null, null, %s
              from state_submission_line l
              join state_submission s on s.id = l.submission_id
              join nomination n on n.id = l.nomination_id
              join dossier d on d.id = n.dossier_id
             where l.id = any(:awards)
            """.formatted(Governing.column("framework"));

    private final Jdbi jdbi;

    AwardGifts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By award, which is the line's id; awards that came by neither way give nothing here. */
    Map<UUID, AwardGift> of(Collection<UUID> awardIds) {
        return jdbi.withHandle(handle -> handle.createQuery(DECIDED)
                .bindArray("awards", UUID.class, awardIds.toArray())
                .map((row, context) -> Map.entry(
                        Rows.id(row, "id"),
                        new AwardGift(
                                Rows.id(row, "submission_id"),
                                Rows.id(row, "keeper_id"),
                                Rows.id(row, "payer_id"),
                                row.getObject("amount", Long.class),
                                row.getBoolean("at_most"),
                                row.getString("citation"),
                                row.getString("standing"),
                                row.getString("framework"),
                                null,
                                null)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
