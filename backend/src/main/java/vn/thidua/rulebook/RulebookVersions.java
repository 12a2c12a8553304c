package vn.thidua.rulebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.thidua.rulebook.draft.RuleTree;

/** The only place that queries the table {@code rulebook_version}. */
@Singleton
class RulebookVersions implements PanacheRepositoryBase<RulebookVersion, UUID> {

    private static final String ITEM =
            "select v.framework, v.number, v.state, v.origin, v.based_on, v.reason, v.opened_at, o.display_name as opener,"
                    + " v.published_at, p.display_name as publisher, v.published_because, v.discarded_at, v.digest, v.version"
                    + " from rulebook_version v left join account o on o.id = v.opened_by left join account p on p.id = v.published_by";

    private final Jdbi jdbi;

    RulebookVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The number of the newest published version by framework. */
    Map<String, Integer> newest() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select framework, max(number) as number from rulebook_version"
                                + " where state = 'PUBLISHED' group by framework")
                        .map((row, context) -> Map.entry(row.getString("framework"), row.getInt("number")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What a version says, as JSON. */
    Optional<String> content(String framework, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select content from rulebook_version where framework = :framework and number = :number")
                .bind("framework", framework)
                .bind("number", number)
                .mapTo(String.class)
                .findOne());
    }

    Optional<RuleTree> tree(String framework, int number) {
        return content(framework, number).map(RuleTree::of);
    }

    Optional<RulebookVersionItem> item(String framework, int number) {
        return jdbi.withHandle(
                handle -> items(handle.createQuery(ITEM + " where v.framework = :framework and v.number = :number")
                                .bind("framework", framework)
                                .bind("number", number))
                        .stream()
                        .findFirst());
    }

    /** All that there are, the newest first; of a framework there are few. */
    List<RulebookVersionItem> items(String framework) {
        return jdbi.withHandle(handle ->
                items(handle.createQuery(ITEM + " where v.framework = :framework order by v.number desc limit 500")
                        .bind("framework", framework)));
    }

    private static List<RulebookVersionItem> items(Query query) {
        return query.map((row, context) -> RulebookVersionItem.read(row)).list();
    }

    /** The number of the draft that is open, by framework. */
    Map<String, Integer> drafts() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select framework, number from rulebook_version where state = 'DRAFT'")
                        .map((row, context) -> Map.entry(row.getString("framework"), row.getInt("number")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The next number; a draft that was given up keeps its own. */
    int nextNumber(String framework) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(number), 0) + 1 from rulebook_version where framework = :framework")
                .bind("framework", framework)
                .mapTo(Integer.class)
                .one());
    }

    Optional<RulebookVersion> lockDraft(String framework) {
        return find("framework = ?1 and state = ?2", framework, RulebookState.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Of several instances that start at once, one takes up the files. */
    void lockFiles() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtext('rulebook_version'))"));
    }

    Optional<RulebookVersion> ofFile(String framework, int fileNumber) {
        return find("framework = ?1 and fileNumber = ?2 order by number", framework, fileNumber)
                .firstResultOptional();
    }

    /** The digest of the file of that number, when it was taken up. */
    Optional<String> fileDigest(String framework, int fileNumber) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select file_digest from rulebook_version where framework = :framework and file_number = :file order by number limit 1")
                .bind("framework", framework)
                .bind("file", fileNumber)
                .mapTo(String.class)
                .findOne());
    }
}
