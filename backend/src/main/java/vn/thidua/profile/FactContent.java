package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What is said of a nominee, and by which paper: recorded for the first time, or corrected. */
interface FactContent {

    String VALUE =
            "By kind, as an entry of NomineeFacts is written. RATING: year, level. INITIATIVE: year, scope, recognizedOn, usedFor."
                    + " RESEARCH: year, scope, acceptedOn, usedFor. DISCIPLINE: level, decidedOn, endedOn. PROCEEDING: kind, openedOn, closedOn,"
                    + " signsOfViolation. LEAVE: kind, from, to. LEADERSHIP: position, from, to. SERVICE: inSector, from, to. ACHIEVEMENT: kind, scope,"
                    + " year, campaignYears, leading. RECRUITMENT: recruitedOn. MEMBERS: year, countedOn, total, withTitle, disciplined. CLUSTER_RANK:"
                    + " year, rank.";

    String TITLE = "What an initiative, research or an achievement is called: of these it must be said.";

    String AUTHORITY = "Who rated, recognised, decided or counted.";

    String SOURCE = "The paper that says so.";

    String DOCUMENT = "A copy of the paper, uploaded before.";

    JsonNode value();

    String title();

    String authority();

    String source();

    UUID documentId();
}
