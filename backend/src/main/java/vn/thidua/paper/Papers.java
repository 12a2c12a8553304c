package vn.thidua.paper;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.paper.layout.BrokenTemplate;
import vn.thidua.paper.layout.Fields;
import vn.thidua.paper.layout.Sheet;
import vn.thidua.paper.layout.Template;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Template and data brought together. */
@Singleton
class Papers {

    private final Map<PaperKind, PaperSource<?>> sources;
    private final PaperTemplates templates;

    Papers(@Any Instance<PaperSource<?>> sources, PaperTemplates templates) {
        this.sources = sources.stream().collect(Collectors.toMap(PaperSource::kind, source -> source));
        this.templates = templates;
    }

    /** The paper of a thing, by the template of today. */
    Made make(PaperKind kind, UUID id, PaperFormat format) {
        return make(templates.current(kind).source(), source(kind), id, format);
    }

    /**
     * A template tried out.
     *
     * @param id null for made-up data
     * @throws Problem {@code INVALID} with the lines when it is broken
     */
    Made preview(PaperKind kind, String template, UUID id, PaperFormat format) {
        PaperSource<?> source = source(kind);
        return id == null ? demonstration(template, source, format) : make(template, source, id, format);
    }

    private <T extends Record> Made make(String template, PaperSource<T> source, UUID id, PaperFormat format) {
        PaperSource.Content<T> content = source.read(id);
        String xml = read(template, source).fill(content.data());
        return new Made(new Sheet(xml, content.title(), content.digest(), content.draft()), format);
    }

    private <T extends Record> Made demonstration(String template, PaperSource<T> source, PaperFormat format) {
        String xml = read(template, source).fill(source.demonstration());
        return new Made(
                new Sheet(xml, source.kind().title(vn.thidua.platform.text.Language.VIETNAMESE), null, true), format);
    }

    /** @throws Problem {@code INVALID} with what is wrong with it and where */
    void check(PaperKind kind, String template) {
        read(template, source(kind));
    }

    List<Fields.Told> fields(PaperKind kind) {
        return Fields.of(source(kind).type()).told();
    }

    private static Template read(String template, PaperSource<?> source) {
        try {
            return Template.read(template, Fields.of(source.type()));
        } catch (BrokenTemplate broken) {
            throw Problem.invalid(broken.faults().stream()
                    .map(fault -> Violation.at(
                            "/content",
                            ViolationCode.valueOf("TEMPLATE_" + fault.reason().name()),
                            fault.line(),
                            fault.what()))
                    .toList());
        }
    }

    private PaperSource<?> source(PaperKind kind) {
        return sources.get(kind);
    }
}
