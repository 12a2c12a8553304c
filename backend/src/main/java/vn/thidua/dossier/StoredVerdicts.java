package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.text.Language;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.condition.Finding;

/** The table {@code nomination_verdict}: written once with each submitted version, in both languages, never changed. */
@Singleton
class StoredVerdicts {

    private static final String INSERT =
            "insert into nomination_verdict (id, submission_id, nomination_id, outcome, as_of, framework, rulebook_version, facts_digest, findings,"
                    + " assessment, reason) values (:id, :submission, :nomination, :outcome, :asOf, :framework, :version, :digest,"
                    + " cast(:findings as jsonb), cast(:assessment as jsonb), :reason)";

    /** Of each nomination the one of the last version that it was in. */
    private static final String LAST =
            "select distinct on (v.nomination_id) v.nomination_id, s.ordinal, s.submitted_at, v.as_of, v.outcome, v.rulebook_version, v.facts_digest,"
                    + " v.findings::text as findings, (v.assessment -> :language)::text as assessment, v.reason, a.id as account_id, a.display_name"
                    + " from nomination_verdict v join dossier_submission s on s.id = v.submission_id join account a on a.id = s.submitted_by"
                    + " where s.dossier_id = :dossier order by v.nomination_id, s.ordinal desc";

    private final Jdbi jdbi;
    private final Assess assess;
    private final JsonColumns json;

    StoredVerdicts(Jdbi jdbi, Assess assess, JsonColumns json) {
        this.jdbi = jdbi;
        this.assess = assess;
        this.json = json;
    }

    /** @param reasons of the unit's head, by nomination */
    void add(UUID submissionId, Map<UUID, Judged> judged, Map<UUID, String> reasons) {
        if (judged.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch verdicts = handle.prepareBatch(INSERT);
            PreparedBatch marks =
                    handle.prepareBatch("update nomination set verdict = :outcome where id = :nomination");
            judged.forEach((nomination, one) -> {
                bind(verdicts.bind("submission", submissionId), nomination, one)
                        .bind("reason", reasons.get(nomination))
                        .add();
                marks.bind("nomination", nomination)
                        .bind("outcome", one.outcome().name())
                        .add();
            });
            verdicts.execute();
            marks.execute();
        });
    }

    private PreparedBatch bind(PreparedBatch batch, UUID nomination, Judged one) {
        return batch.bind("id", Ids.next())
                .bind("nomination", nomination)
                .bind("outcome", one.outcome().name())
                .bind("asOf", one.question().asOf())
                .bind("framework", one.framework())
                .bind("version", one.rulebookVersion())
                .bind("digest", digest(one))
                .bind("findings", json.write(one.findings()))
                .bind(
                        "assessment",
                        json.write(Map.of(
                                "vi", assess.tell(one.question(), one.verdict(), Language.VIETNAMESE),
                                "en", assess.tell(one.question(), one.verdict(), Locale.ENGLISH))));
    }

    /** Of the facts that were judged: two verdicts of the same digest and version are the same. */
    String digest(Judged one) {
        return DigestUtils.sha256Hex(json.write(one.question().facts()));
    }

    /** By nomination. */
    Map<UUID, Kept> ofDossier(UUID dossierId, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST)
                .bind("dossier", dossierId)
                .bind("language", locale.getLanguage().equals("en") ? "en" : "vi")
                .map((row, context) -> Map.entry(Rows.id(row, "nomination_id"), kept(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(SubmittedVerdict.read(row), json.map(row.getString("findings"), Finding.class));
    }

    /** @param findings of each condition, by its rule */
    record Kept(SubmittedVerdict verdict, Map<String, Finding> findings) {}
}
