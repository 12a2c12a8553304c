package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;

/** The boxes that papers lie in until the ballot is closed. */
@Singleton
class Boxes {

    /** Only into the box of an open ballot, only under a credential that has no paper yet; all in one statement, so that no other comes between. */
    private static final String PUT = """
            update ballot_box x set papers = x.papers || jsonb_build_object(cast(:credential as text), cast(:sealed as text))
              from ballot_case c join ballot b on b.id = c.ballot_id
             where x.ballot_case_id = :case and c.id = x.ballot_case_id
               and b.state = 'OPEN' and (b.closes_at is null or b.closes_at > clock_timestamp())
               and not jsonb_exists(x.papers, :credential)
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    Boxes(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Whether it was put in; on disk when this returns. */
    boolean put(UUID caseId, String credential, byte[] sealed) {
        return jdbi.withHandle(handle -> handle.createUpdate(PUT)
                        .bind("case", caseId)
                        .bind("credential", credential)
                        .bind("sealed", Base64.getEncoder().encodeToString(sealed))
                        .execute())
                == 1;
    }

    /** The paper that lies there under a credential. */
    Optional<byte[]> find(UUID caseId, String credential) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select x.papers ->> :credential from ballot_box x where x.ballot_case_id = :case and jsonb_exists(x.papers, :credential)")
                .bind("case", caseId)
                .bind("credential", credential)
                .mapTo(String.class)
                .findOne()
                .map(Base64.getDecoder()::decode));
    }

    /** All boxes of a ballot, locked: whoever is casting is through before, or finds no box. By case, then by credential. */
    Map<UUID, Map<String, byte[]>> locked(UUID ballotId) {
        Map<UUID, Map<String, byte[]>> boxes = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select x.ballot_case_id, cast(x.papers as text) as papers from ballot_box x join ballot_case c on c.id = x.ballot_case_id"
                                + " where c.ballot_id = :ballot order by x.ballot_case_id for update of x")
                .bind("ballot", ballotId)
                .map((row, context) -> Map.entry(Rows.id(row, "ballot_case_id"), papers(row.getString("papers"))))
                .forEach(box -> boxes.put(box.getKey(), box.getValue())));
        return boxes;
    }

    private Map<String, byte[]> papers(String written) {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        json.map(written, String.class)
                .forEach((credential, paper) ->
                        papers.put(credential, Base64.getDecoder().decode(paper)));
        return papers;
    }

    void destroy(UUID ballotId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from ballot_box where ballot_case_id in (select id from ballot_case where ballot_id = :ballot)")
                .bind("ballot", ballotId)
                .execute());
    }

    /** How many papers lie in all boxes together. */
    int count(UUID ballotId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from ballot_box x join ballot_case c on c.id = x.ballot_case_id cross join lateral jsonb_object_keys(x.papers)"
                                + " where c.ballot_id = :ballot")
                .bind("ballot", ballotId)
                .mapTo(Integer.class)
                .one());
    }
}
