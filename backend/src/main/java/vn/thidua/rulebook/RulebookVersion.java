package vn.thidua.rulebook;

import static vn.thidua.rulebook.RulebookLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.rulebook.draft.RuleTree;

/** One version of a framework's rules. Once published it never changes. */
@Entity
@Table(name = "rulebook_version")
class RulebookVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String framework;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private RulebookState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RulebookOrigin origin;

    /** The column keeps the text as it is, so that the digest is over what is there. */
    @ColumnTransformer(write = "cast(? as json)")
    private String content;

    private String digest;

    @Column(name = "file_number", updatable = false)
    private Integer fileNumber;

    @Column(name = "file_digest", updatable = false)
    private String fileDigest;

    @Column(name = "based_on", updatable = false)
    private Integer basedOn;

    @Column(updatable = false)
    private String reason;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_because")
    private String publishedBecause;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Column(name = "discarded_by")
    private UUID discardedBy;

    RulebookVersion() {}

    private static RulebookVersion begin(RuleTree content, int number, Integer basedOn, Instant at) {
        RulebookVersion version = new RulebookVersion();
        version.id = Ids.next();
        version.framework = content.framework();
        version.number = number;
        version.basedOn = basedOn;
        version.state = RulebookState.DRAFT;
        version.openedAt = at.truncatedTo(ChronoUnit.MICROS);
        version.holds(content.numbered(number));
        return version;
    }

    /** The rule owner's, as the newest is. */
    static RulebookVersion open(RuleTree newest, int number, int basedOn, String reason, UUID by, Instant at) {
        RulebookVersion version = begin(newest, number, basedOn, at);
        version.origin = RulebookOrigin.OWNER;
        version.reason = reason;
        version.openedBy = by;
        return version;
    }

    /** What a file of the program brings: nobody opened it. */
    static RulebookVersion ofFile(
            RuleTree file, int number, Integer basedOn, int fileNumber, String fileDigest, Instant at) {
        RulebookVersion version = begin(file, number, basedOn, at);
        version.origin = RulebookOrigin.FILE;
        version.fileNumber = fileNumber;
        version.fileDigest = fileDigest;
        return version;
    }

    /** By itself, as the program brought it. */
    void publishAsBrought(Instant at) {
        state = RulebookState.PUBLISHED;
        publishedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void edit(RuleTree now) {
        state = LIFECYCLE.take(RulebookChanges.NOT_ASKED, state, RulebookAction.EDIT);
        holds(now);
    }

    void confirm(RuleTree now) {
        state = LIFECYCLE.take(RulebookChanges.NOT_ASKED, state, RulebookAction.CONFIRM);
        holds(now);
    }

    /** @throws Problem {@code INVALID} with every rule that changed without a reason, or when nothing changed */
    void publish(RulebookChanges changes, String because, UUID by, Instant at) {
        if (state == RulebookState.DRAFT && !changes.violations().isEmpty()) {
            throw Problem.invalid(changes.violations());
        }
        state = LIFECYCLE.take(changes, state, RulebookAction.PUBLISH);
        publishedAt = at.truncatedTo(ChronoUnit.MICROS);
        publishedBy = by;
        publishedBecause = because;
    }

    void discard(UUID by, Instant at) {
        state = LIFECYCLE.take(RulebookChanges.NOT_ASKED, state, RulebookAction.DISCARD);
        discardedAt = at.truncatedTo(ChronoUnit.MICROS);
        discardedBy = by;
    }

    private void holds(RuleTree now) {
        content = now.json();
        digest = sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String framework() {
        return framework;
    }

    int number() {
        return number;
    }

    /** As answers name it: {@code F2022/2}. */
    String name() {
        return framework + "/" + number;
    }

    Integer basedOn() {
        return basedOn;
    }

    RuleTree tree() {
        return RuleTree.of(content);
    }
}
