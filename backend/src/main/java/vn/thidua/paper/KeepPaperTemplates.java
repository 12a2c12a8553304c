package vn.thidua.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.paper.layout.Fields;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** Templates read, replaced and put back. */
@ApplicationScoped
class KeepPaperTemplates {

    private final PaperTemplates templates;
    private final Papers papers;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepPaperTemplates(PaperTemplates templates, Papers papers, Actor actor, BusinessClock clock, Trail trail) {
        this.templates = templates;
        this.papers = papers;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    List<PaperTemplateItem> all() {
        return Arrays.stream(PaperKind.values())
                .map(kind -> PaperTemplateItem.of(templates.current(kind), actor.locale()))
                .toList();
    }

    PaperTemplateView one(PaperKind kind) {
        List<PaperTemplateRow> versions = templates.versions(kind);
        return PaperTemplateView.of(versions, fields(kind), actions(versions.getFirst()), actor.locale());
    }

    private List<PaperTemplateView.Field> fields(PaperKind kind) {
        return papers.fields(kind).stream()
                .map(field -> new PaperTemplateView.Field(
                        field.path(), meaning(field, actor.locale()), field.many(), field.leaf()))
                .toList();
    }

    static String meaning(Fields.Told field, Locale locale) {
        return Messages.PAPER.text(locale, field.owner().getSimpleName() + "." + field.name());
    }

    private List<ActionView> actions(PaperTemplateRow row) {
        List<ActionView> actions = new ArrayList<>();
        if (actor.mayAnywhere(Permission.PAPER_TEMPLATE_EDIT)) {
            actions.add(new ActionView("EDIT", true, null));
            if (!row.isBuiltIn()) {
                actions.add(new ActionView("RESTORE", true, null));
            }
        }
        return actions;
    }

    @Transactional
    PaperTemplateView replace(PaperKind kind, PaperTemplateDraft draft, String ifMatch) {
        PaperTemplateRow current = seen(kind, ifMatch);
        papers.check(kind, draft.content());
        return write(current, draft.content(), draft.because(), "PAPER_TEMPLATE_CHANGED");
    }

    @Transactional
    PaperTemplateView restore(PaperKind kind, PaperTemplateReason reason, String ifMatch) {
        PaperTemplateRow current = seen(kind, ifMatch);
        if (current.isBuiltIn()) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE,
                    Messages.PAPER.text(actor.locale(), "state.BUILT_IN"),
                    Messages.PAPER.text(actor.locale(), "action.RESTORE"));
        }
        return write(current, null, reason.because(), "PAPER_TEMPLATE_RESTORED");
    }

    private PaperTemplateRow seen(PaperKind kind, String ifMatch) {
        actor.require(Permission.PAPER_TEMPLATE_EDIT);
        PaperTemplateRow current = templates.current(kind);
        Etag.check(ifMatch, current.version());
        return current;
    }

    private PaperTemplateView write(PaperTemplateRow current, String content, String because, String happening) {
        PaperKind kind = current.kind();
        int version = current.version() + 1;
        templates.add(kind, version, content, because, clock.now(), actor.accountId());
        Map<String, Object> told = new HashMap<>(Map.of("kind", kind, "version", version, "because", because));
        if (content != null) {
            told.put("sha256", DigestUtils.sha256Hex(content));
        }
        trail.done(new Happening(
                happening, SubjectType.PAPER_TEMPLATE, kind.id(), kind.title(Language.VIETNAMESE), null, told));
        return one(kind);
    }
}
