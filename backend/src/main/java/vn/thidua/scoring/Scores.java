package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.CurrentAccount;

/** The only place that queries the table {@code score}, which only ever gains rows. */
@Singleton
class Scores {

    private static final String GIVEN = """
            with given as (
                select k.unit_id, s.criterion_id, k.stage, round(avg(s.points), 2) as points
                  from score_card k join score s on s.card_id = k.id and s.superseded_at is null
                 where k.round_id = :round and (k.state = 'SENT' or k.stage in ('GROUP', 'APPRAISAL'))
                 group by 1, 2, 3)
            select m.unit_id, c.id as criterion_id, self.points as self, peer.points as peer, met.points as met, app.points as app,
                   case when c.kind = 'AUTOMATIC' then a.points end as automatic
              from scoring_member m
              join scoring_round r on r.id = m.round_id
              join score_criterion c on c.sheet_id = r.sheet_id
              left join given self on self.unit_id = m.unit_id and self.criterion_id = c.id and self.stage = 'SELF'
              left join given peer on peer.unit_id = m.unit_id and peer.criterion_id = c.id and peer.stage = 'PEER'
              left join given met on met.unit_id = m.unit_id and met.criterion_id = c.id and met.stage = 'GROUP'
              left join given app on app.unit_id = m.unit_id and app.criterion_id = c.id and app.stage = 'APPRAISAL'
              left join scoring_automatic a on a.round_id = r.id and a.unit_id = m.unit_id and a.criterion_id = c.id
             where m.round_id = :round and m.ranked
            """;

    private final Jdbi jdbi;
    private final CurrentAccount account;

    Scores(Jdbi jdbi, CurrentAccount account) {
        this.jdbi = jdbi;
        this.account = account;
    }

    /** What was given to every ranked member for every criterion: by member, then by criterion. */
    Map<UUID, Map<UUID, Given>> given(UUID roundId) {
        return jdbi
                .withHandle(handle -> handle.createQuery(GIVEN)
                        .bind("round", roundId)
                        .map((row, context) -> new Given(
                                Rows.id(row, "unit_id"),
                                Rows.id(row, "criterion_id"),
                                row.getBigDecimal("self"),
                                row.getBigDecimal("peer"),
                                row.getBigDecimal("met"),
                                row.getBigDecimal("app"),
                                row.getBigDecimal("automatic")))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Given::unitId, Collectors.toMap(Given::criterionId, Function.identity())));
    }

    /** One score as it now is. */
    record Kept(
            UUID cardId, UUID criterionId, BigDecimal points, String reason, String evidence, DocumentRef document) {

        boolean says(ScoreEntry entry) {
            boolean samePoints = points == null
                    ? entry.points() == null
                    : entry.points() != null && points.compareTo(entry.points()) == 0;
            return samePoints
                    && Objects.equals(reason, entry.reason())
                    && Objects.equals(evidence, entry.evidence())
                    && Objects.equals(document == null ? null : document.id(), entry.documentId());
        }
    }

    /** Of all these cards: by card, then by criterion. */
    Map<UUID, Map<UUID, Kept>> of(List<UUID> cards) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select s.card_id, s.criterion_id, s.points, s.reason, s.evidence, "
                                        + DocumentRef.COLUMNS
                                        + " from score s left join document d on d.id = s.document_id"
                                        + " where s.card_id = any(:cards) and s.superseded_at is null")
                        .bindArray("cards", UUID.class, cards.toArray())
                        .map((row, context) -> new Kept(
                                Rows.id(row, "card_id"),
                                Rows.id(row, "criterion_id"),
                                row.getBigDecimal("points"),
                                row.getString("reason"),
                                row.getString("evidence"),
                                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row)))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Kept::cardId, Collectors.toMap(Kept::criterionId, Function.identity())));
    }

    /** Only what changed is written. @param entries by criterion; one that is not among them is scored no more */
    void replace(UUID cardId, Map<UUID, ScoreEntry> entries) {
        Map<UUID, Kept> before = of(List.of(cardId)).getOrDefault(cardId, Map.of());
        List<UUID> gone = before.values().stream()
                .filter(kept -> !entries.containsKey(kept.criterionId()) || !kept.says(entries.get(kept.criterionId())))
                .map(Kept::criterionId)
                .toList();
        supersede(cardId, gone);
        add(
                cardId,
                entries.entrySet().stream()
                        .filter(one -> !before.containsKey(one.getKey()) || gone.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void supersede(UUID cardId, List<UUID> criteria) {
        jdbi.useHandle(handle -> handle.createUpdate("update score set superseded_at = clock_timestamp()"
                        + " where card_id = :card and criterion_id = any(:criteria) and superseded_at is null")
                .bind("card", cardId)
                .bindArray("criteria", UUID.class, criteria.toArray())
                .execute());
    }

    void add(UUID cardId, Map<UUID, ScoreEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into score (id, card_id, criterion_id, points, reason, evidence, document_id, recorded_by)"
                            + " values (:id, :card, :criterion, :points, :reason, :evidence, :document, :by)");
            entries.forEach((criterion, entry) -> batch.bind("id", Ids.next())
                    .bind("card", cardId)
                    .bind("criterion", criterion)
                    .bind("points", entry.points())
                    .bind("reason", entry.reason())
                    .bind("evidence", entry.evidence())
                    .bind("document", entry.documentId())
                    .bind("by", account.isSignedIn() ? account.accountId() : null)
                    .add());
            batch.execute();
        });
    }
}
