package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thidua.document.DocumentRef;
import vn.thidua.dossier.SubmissionComparison.DocumentChange;
import vn.thidua.dossier.SubmissionComparison.Field;
import vn.thidua.dossier.SubmissionComparison.FieldChange;
import vn.thidua.dossier.SubmissionComparison.Kind;
import vn.thidua.dossier.SubmissionComparison.NominationChange;

/**
 * Two contents of one dossier, side by side. A nomination is the same by its id, or, where it was taken out and put in again, by nominee and award.
 */
final class Comparison {

    private final SubmissionContent before;
    private final SubmissionContent after;

    Comparison(SubmissionContent before, SubmissionContent after) {
        this.before = before;
        this.after = after;
    }

    List<FieldChange> fields() {
        return changes(
                change(Field.TITLE, before, after, SubmissionContent::title),
                change(Field.YEAR, before, after, SubmissionContent::year),
                change(Field.KIND, before, after, SubmissionContent::kind),
                change(
                        Field.CAMPAIGN,
                        before,
                        after,
                        content -> content.campaign() == null
                                ? null
                                : content.campaign().title()),
                change(Field.SUMMARY, before, after, SubmissionContent::summary));
    }

    List<DocumentChange> attachments() {
        return documents(
                before.attachments(),
                after.attachments(),
                AttachmentView::document,
                view -> view.kind().name());
    }

    List<NominationChange> nominations() {
        List<NominationChange> changes = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        for (NominationView now : after.nominations()) {
            NominationView then = counterpart(now);
            if (then == null) {
                changes.add(whole(Kind.ADDED, now));
            } else {
                met.add(then.id());
                NominationChange change = changed(then, now);
                if (!change.fields().isEmpty() || !change.evidence().isEmpty()) {
                    changes.add(change);
                }
            }
        }
        before.nominations().stream()
                .filter(then -> !met.contains(then.id()))
                .forEach(then -> changes.add(whole(Kind.REMOVED, then)));
        return changes;
    }

    private NominationView counterpart(NominationView now) {
        return find(then -> then.id().equals(now.id()))
                .orElseGet(() -> find(then ->
                                // one whose id lives on is spoken for
                                after.nominations().stream()
                                                .noneMatch(other -> other.id().equals(then.id()))
                                        && then.nominee()
                                                .key()
                                                .equals(now.nominee().key())
                                        && then.award()
                                                .code()
                                                .equals(now.award().code()))
                        .orElse(null));
    }

    private Optional<NominationView> find(Predicate<NominationView> which) {
        return before.nominations().stream().filter(which).findFirst();
    }

    private static NominationChange whole(Kind kind, NominationView nomination) {
        return new NominationChange(
                kind, nomination.id(), name(nomination), nomination.award().name(), List.of(), List.of());
    }

    private static NominationChange changed(NominationView then, NominationView now) {
        return new NominationChange(
                Kind.CHANGED,
                now.id(),
                name(now),
                now.award().name(),
                changes(
                        change(Field.NOMINEE, then, now, Comparison::name),
                        change(Field.ADDRESS, then, now, view -> view.nominee().address()),
                        change(Field.AWARD, then, now, view -> view.award().name()),
                        change(Field.REPORT, then, now, NominationView::report),
                        change(Field.UNIT, then, now, view -> frozen(view, FrozenNominee::unitName)),
                        change(Field.POSITION, then, now, view -> frozen(view, FrozenNominee::position))),
                documents(
                        then.evidence(),
                        now.evidence(),
                        EvidenceView::document,
                        view -> view.kind().name()));
    }

    private static String name(NominationView nomination) {
        return nomination.nominee().name();
    }

    private static String frozen(NominationView nomination, Function<FrozenNominee, String> of) {
        return nomination.frozen() == null ? null : of.apply(nomination.frozen());
    }

    private static <T> FieldChange change(Field field, T then, T now, Function<T, ?> of) {
        String was = text(of.apply(then));
        String is = text(of.apply(now));
        return Objects.equals(was, is) ? null : new FieldChange(field, was, is);
    }

    private static List<FieldChange> changes(FieldChange... all) {
        return Arrays.stream(all).filter(Objects::nonNull).toList();
    }

    /** What is empty is the same as what is not there. */
    private static String text(Object value) {
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static <T> List<DocumentChange> documents(
            List<T> before, List<T> after, Function<T, DocumentRef> document, Function<T, String> kind) {
        Map<UUID, T> left = new LinkedHashMap<>();
        before.forEach(one -> left.put(document.apply(one).id(), one));
        List<DocumentChange> changes = new ArrayList<>();
        for (T now : after) {
            T then = left.remove(document.apply(now).id());
            if (then == null) {
                changes.add(new DocumentChange(Kind.ADDED, document.apply(now), null, kind.apply(now)));
            } else if (!kind.apply(then).equals(kind.apply(now))) {
                changes.add(new DocumentChange(Kind.CHANGED, document.apply(now), kind.apply(then), kind.apply(now)));
            }
        }
        left.values()
                .forEach(then ->
                        changes.add(new DocumentChange(Kind.REMOVED, document.apply(then), kind.apply(then), null)));
        return changes;
    }
}
