package vn.thidua.reporting;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.thidua.audit.AuditContent;
import vn.thidua.event.SubjectType;

/** What the trail is narrowed by. */
public class AuditFilter {

    @QueryParam("subjectType")
    SubjectType subjectType;

    @QueryParam("subjectId")
    UUID subjectId;

    @Parameter(description = "The account that did it.")
    @QueryParam("actor")
    UUID accountId;

    @QueryParam("action")
    @Size(max = 60) String action;

    @QueryParam("outcome")
    AuditContent.Outcome outcome;

    @Parameter(description = "First day, in Vietnam.")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Last day, in Vietnam.")
    @QueryParam("to")
    LocalDate to;
}
