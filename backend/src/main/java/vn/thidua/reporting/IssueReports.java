package vn.thidua.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;

/** Has reports kept for ever: asked for at once, made aside, one after the other, also after a restart and by whichever instance comes first. */
@ApplicationScoped
class IssueReports {

    private static final Logger LOG = Logger.getLogger(IssueReports.class);

    private final IssuedReports reports;
    private final AskReport ask;
    private final CountReport count;
    private final ReportReach reach;
    private final Trail trail;
    private final Actor actor;
    private final ObjectMapper json;

    IssueReports(
            IssuedReports reports,
            AskReport ask,
            CountReport count,
            ReportReach reach,
            Trail trail,
            Actor actor,
            ObjectMapper json) {
        this.reports = reports;
        this.ask = ask;
        this.count = count;
        this.reach = reach;
        this.trail = trail;
        this.actor = actor;
        this.json = json;
    }

    @Transactional
    IssuedReportView request(ReportDraft draft) {
        actor.require(Permission.REPORT_ISSUE);
        reach.require(draft.kind());
        ReportAsked asked = ask.asked(draft.kind(), draft.by(), draft.filter());
        ReportShape shape = draft.shape();
        CountReport.Shape how = shape.of(draft.kind(), actor.locale());
        CountReport.requireOrder(draft.kind(), how.sort());
        UUID id = reports.queue(draft.title().strip(), asked, ask.against(asked, shape), how);
        trail.noted(new Happening(
                "REPORT_REQUESTED",
                SubjectType.REPORT,
                id,
                draft.title().strip(),
                draft.unitId(),
                Map.of("kind", draft.kind(), "by", asked.by(), "asOf", asked.asOf())));
        return reports.view(id).orElseThrow(Problem::notFound);
    }

    @Scheduled(every = "${thidua.reports.issue-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeOnSchedule() {
        while (makeNext()) {
            // there may be more
        }
    }

    /**
     * Taken up and written in short transactions, counted and made between them: a transaction that writes and takes long would hold up everybody who
     * follows what happens.
     *
     * @return whether one was waiting
     */
    private boolean makeNext() {
        Optional<UUID> next = QuarkusTransaction.requiringNew().call(reports::claim);
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(UUID id) {
        try {
            IssuedReports.Queued queued = reports.queued(id);
            ReportFigures figures = count.figures(queued.asked(), queued.against(), queued.scope(), queued.shape());
            Map<String, IssuedReports.Content> files = files(queued, figures);
            QuarkusTransaction.requiringNew().run(() -> reports.issue(id, figures.checkpoint(), files));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "the report %s could not be issued", id);
            QuarkusTransaction.requiringNew().run(() -> reports.fail(id, "INTERNAL"));
        }
    }

    private Map<String, IssuedReports.Content> files(IssuedReports.Queued queued, ReportFigures figures) {
        FiguresFile file =
                new FiguresFile(queued.title(), figures, queued.shape().locale());
        Map<String, IssuedReports.Content> files = new LinkedHashMap<>();
        files.put("JSON", content(written(figures)));
        for (TableFile.Format format : TableFile.Format.values()) {
            files.put(format.name(), content(file.bytes(format)));
        }
        return files;
    }

    private byte[] written(ReportFigures figures) {
        try {
            return json.writeValueAsBytes(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static IssuedReports.Content content(byte[] bytes) {
        return new IssuedReports.Content(bytes, DigestUtils.sha256Hex(bytes));
    }
}
