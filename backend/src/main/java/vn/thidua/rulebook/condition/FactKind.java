package vn.thidua.rulebook.condition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which kind of fact: each is told by its name, and by who can give it ({@code fact.*} and {@code keeper.*} of the messages). */
@Schema(name = "FactKind")
public enum FactKind {
    RATING,
    TITLE,
    COMMENDATION,
    INITIATIVE,
    RESEARCH,
    DISCIPLINE,
    PROCEEDING,
    LEAVE,
    LEADERSHIP,
    SERVICE,
    ACHIEVEMENT,
    MEMBERS,
    CLUSTER_RANK,
    RECRUITMENT,
    SEX,
    DIRECT_WORKER,
    PROCEDURE
}
