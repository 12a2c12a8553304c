package vn.thidua.rulebook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.draft.RuleTree;
import vn.thidua.rulebook.verdict.RuleFiles;

/**
 * Takes up at start what the program's files bring. A file is known by its {@code version}: what was taken up once is never written over, and a file
 * that says something else under the same number stops the start. Of a raised number it is published as the next version, unless the rule owner has
 * published since: then it is laid before the rule owner as a draft, who knows what of it is to hold here.
 */
@Singleton
class RulebookFiles {

    private static final Logger LOG = Logger.getLogger(RulebookFiles.class);
    private static final Pattern NUMBER = Pattern.compile("^version: (\\d+)$", Pattern.MULTILINE);

    private final RulebookVersions versions;
    private final BusinessClock clock;

    RulebookFiles(RulebookVersions versions, BusinessClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(90) StartupEvent event) {
        for (String framework : RuleFiles.FRAMEWORKS) {
            QuarkusTransaction.requiringNew().run(() -> takeUp(framework, RuleFiles.bytes(framework)));
        }
    }

    void takeUp(String framework, byte[] file) {
        versions.lockFiles();
        int number = number(framework, file);
        String digest = RulebookVersion.sha256(file);
        Optional<String> known = versions.fileDigest(framework, number);
        if (known.isPresent()) {
            if (!known.get().equals(digest) && !saysTheSame(framework, number, file)) {
                throw new IllegalStateException(
                        "rulebook/%s.yaml is not what was taken up here as its version %d. What was published is never changed: raise `version` in the file to publish what it now says."
                                .formatted(framework, number));
            }
            return;
        }
        add(framework, number, digest, RuleTree.of(RuleFiles.content(file)));
    }

    /** Only comments or the setting changed. */
    private boolean saysTheSame(String framework, int fileNumber, byte[] file) {
        return versions.ofFile(framework, fileNumber)
                .map(version -> version.tree()
                        .content()
                        .equals(RuleTree.of(RuleFiles.content(file))
                                .numbered(version.number())
                                .content()))
                .orElse(false);
    }

    private void add(String framework, int fileNumber, String digest, RuleTree file) {
        Optional<RulebookVersionItem> newest = Optional.ofNullable(
                        versions.newest().get(framework))
                .flatMap(number -> versions.item(framework, number));
        if (versions.drafts().containsKey(framework)) {
            LOG.warnf("rulebook/%s.yaml %d waits until the open draft is published or given up", framework, fileNumber);
            return;
        }
        // What cannot be read must not be published: it could never be taken back.
        RuleFiles.set(file.json());
        Integer basedOn = newest.map(RulebookVersionItem::number).orElse(null);
        RulebookVersion version =
                RulebookVersion.ofFile(file, versions.nextNumber(framework), basedOn, fileNumber, digest, clock.now());
        if (newest.isPresent() && newest.get().origin() == RulebookOrigin.OWNER) {
            LOG.warnf("rulebook/%s.yaml %d is laid before the rule owner as a draft", framework, fileNumber);
        } else {
            version.publishAsBrought(clock.now());
        }
        versions.persistAndFlush(version);
    }

    private static int number(String framework, byte[] file) {
        Matcher found = NUMBER.matcher(new String(file, StandardCharsets.UTF_8));
        if (!found.find()) {
            throw new IllegalStateException("rulebook/" + framework + ".yaml has no line `version: N`");
        }
        return Integer.parseInt(found.group(1));
    }
}
