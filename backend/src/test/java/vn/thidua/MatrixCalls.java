package vn.thidua;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.MatrixScene.Things;

/**
 * How each operation is called by {@link MatrixTest}: on a real thing, and so that whoever is let through changes nothing. No call carries an
 * If-Match, so steps on a thing stop at 428; what is made anew is refused for its content or because it is there already. What would end the
 * caller's own session is called by an account of its own.
 */
final class MatrixCalls {

    /**
     * @param shows what a list shows of the scene to whoever has it in scope
     */
    record Call(Map<String, Object> path, Map<String, Object> query, String type, Object body, String shows) {

        Call with(String parameter, Object value) {
            Map<String, Object> more = new HashMap<>(query);
            more.put(parameter, value);
            return new Call(path, more, type, body, shows);
        }
    }

    private static final String JSON = "application/json";

    private final Things things;
    private final Map<String, Call> calls = new HashMap<>();

    MatrixCalls(Things things, String ticket) {
        this.things = things;
        access();
        organization();
        campaigns();
        dossiers(ticket);
        decisions();
        reviews();
        followers();
        integration();
        clusters();
        scoring();
        seasons();
        councils();
        titleRegistrations();
        facts();
        open();
        exports();
    }

    /** A file is asked for as its list is, unless it is said otherwise. */
    private void exports() {
        Map.copyOf(calls).forEach((operation, call) -> {
            if (operation.startsWith("list") && call.shows() != null) {
                calls.putIfAbsent(
                        operation.replaceFirst("list", "export"),
                        call.with("format", "csv").with("columns", "id"));
            }
        });
    }

    Call of(String operation) {
        Call call = calls.get(operation);
        if (call == null) {
            throw new IllegalStateException("MatrixCalls does not say how to call " + operation);
        }
        return call;
    }

    private void access() {
        String account = things.id("account");
        list("listAccounts", account).query("q", things.account().username());
        send("createAccount", null, Map.of("username", things.account().username(), "displayName", "Người Có Rồi"));
        on("getAccount", account);
        send("changeAccount", account, Map.of("displayName", "Tên Khác"));
        send(
                "giveRole",
                account,
                Map.of(
                        "role", "OFFICER",
                        "unitId", things.department().id(),
                        "from", "2030-02-01",
                        "to", "2030-01-01"));
        send("lockAccount", account, reason());
        on("resetPassword", account);
        on("unlockAccount", account);
        send("revokeGrant", things.id("grant"), reason());
        on("getMe", null);
        on("takeMyPersonalData", null);
        send("changePassword", null, Map.of());
        on("listSessions", null);
        on("signOutEverywhere", null);
        on("endSession", UUID.randomUUID().toString());
        on("listSavedFilters", null).query("list", "dossiers");
        Map<String, Object> filter =
                Map.of("list", "dossiers", "name", "Của tôi", "query", "claim=MINE", "opens", false);
        send("saveFilter", null, Map.of());
        send("replaceSavedFilter", UUID.randomUUID().toString(), filter);
        on("forgetSavedFilter", UUID.randomUUID().toString());
    }

    private void organization() {
        String unit = things.id("unit");
        list("listUnits", unit).query("q", things.department().code());
        list("getUnitTree", unit).query("root", things.ministry().id());
        on("getUnit", unit);
        on("getUnitLineage", unit);
        send("createUnit", null, unitState(things.department().code()));
        send("addUnitVersion", unit, unitState(null));
        send(
                "recordSuccession",
                null,
                Map.of(
                        "kind",
                        "RENAMING",
                        "on",
                        "2024-06-01",
                        "predecessorIds",
                        List.of(unit),
                        "successorIds",
                        List.of(things.sibling().id())));
        String person = things.id("person");
        list("listPeople", person).query("q", things.person().employeeCode());
        send("createPerson", null, person());
        on("getPerson", person);
        on("takePersonalData", person);
        send("updatePerson", person, person());
        send("addMembership", person, membership());
        send("correctMembership", things.id("membership"), with(membership(), "reason", "Nhập nhầm"));
        send("endMembership", things.id("membership"), Map.of("to", "2024-12-31"));
        personPairs();
        on("getCalendar", null);
        on("getDueDate", null).query("workingDays", 5);
        day("removeCalendarDay", null);
        day("putCalendarDay", Map.of("kind", "WORKING", "name", "Thứ Hai"));
    }

    private void personPairs() {
        String pair = things.id("personPair");
        on("listResemblingPeople", null).query("name", things.person().name()).query("birthDate", "1980-05-01");
        list("listPersonPairs", pair).query("q", "ma tran sinh doi");
        on("getPersonPair", pair);
        send("mergePeople", pair, Map.of("survivorId", things.person().id(), "record", person(), "reason", "Thử"));
        send("keepPeopleApart", pair, reason());
        send("reopenPersonPair", pair, reason());
        on("searchPersonPairs", null);
    }

    private Map<String, Object> unitState(String code) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "kind", "DEPARTMENT",
                "name", "Vụ Mới",
                "legalPersonality", true,
                "parentId", things.ministry().id(),
                "from", "2024-06-01"));
        if (code != null) {
            state.put("code", code);
        }
        return state;
    }

    private Map<String, Object> person() {
        return Map.of(
                "employeeCode",
                things.person().employeeCode(),
                "name",
                things.person().name(),
                "sex",
                "FEMALE",
                "birthDate",
                "1980-05-01");
    }

    private Map<String, Object> membership() {
        return Map.of(
                "unitId",
                things.department().id(),
                "position",
                "Chuyên viên",
                "positionGroup",
                "STAFF",
                "from",
                "2020-01-01");
    }

    private void campaignChecks(String campaign) {
        String check = things.id("campaignCheck");
        list("listCampaignChecks", check).query("campaign", campaign);
        send(
                "planCampaignCheck",
                null,
                Map.of(
                        "campaignId",
                        campaign,
                        "unitId",
                        things.department().id(),
                        "teamUnitId",
                        things.sibling().id(),
                        "plannedOn",
                        "2020-01-01",
                        "focus",
                        "Số liệu"));
        on("getCampaignCheck", check);
        send("recordCampaignCheck", check, Map.of("grade", "GOOD", "found", "Đủ."));
        send("answerCampaignCheck", check, Map.of("answer", "Đã sửa."));
        on("verifyCampaignCheck", check);
        send("returnCampaignCheck", check, Map.of("reason", "Thiếu.", "mendBy", "2030-01-01"));
        send("cancelCampaignCheck", check, reason());
    }

    private void campaigns() {
        String campaign = things.id("campaign");
        Map<String, Object> draft = Map.of(
                "title",
                "Thi đua",
                "level",
                "MINISTRY",
                "unitId",
                things.ministry().id(),
                "startsOn",
                "2025-01-02",
                "endsOn",
                "2025-01-01");
        list("listCampaigns", campaign).query("unit", things.ministry().id()).query("state", "DRAFT");
        send("draftCampaign", null, draft);
        on("getCampaign", campaign);
        send("reviseCampaign", campaign, draft);
        on("proposeCampaign", campaign);
        on("discardCampaign", campaign);
        send("returnCampaign", campaign, reason());
        send("launchCampaign", campaign, Map.of("signMode", "KT", "signerTitle", "Thứ trưởng"));
        send("closeCampaign", campaign, Map.of("summary", "Xong."));
        send("reviewCampaign", campaign, Map.of("summary", "Nửa chặng."));
        send("cancelCampaign", campaign, reason());
        on("listCampaignReviews", campaign);
        on("listCampaignFlags", campaign);
        String launched = things.id("launchedCampaign");
        send("registerUnit", launched, Map.of("unitId", things.department().id()));
        list("listRegistrations", things.id("registration")).path("id", launched);
        on("getRegistration", things.id("registration"));
        on("listRegistrationVersions", things.id("registration"));
        on("confirmRegistration", things.id("registration"));
        send("askAmendment", things.id("registration"), Map.of("reason", "Thử quyền", "workingDays", 5));
        send("amendCommitments", things.id("registration"), Map.of("commitments", List.of()));
        list("listProgress", things.id("figure")).path("id", things.id("registration"));
        send(
                "reportProgress",
                things.id("registration"),
                Map.of(
                        "asOf",
                        "2190-01-01",
                        "figures",
                        List.of(Map.of("criterionId", things.id("criterion"), "value", 1))));
        on("getCampaignProgress", launched);
        list("listUnansweredUnits", things.sibling().id().toString()).path("id", launched);
        on("getCampaignCascade", launched);
        list("listCampaignCascade", things.sibling().id().toString())
                .path("id", launched)
                .query("criterion", things.id("criterion"));
        on("getCampaignReview", launched).path("review", things.id("campaignReview"));
        list("listReviewStandings", things.sibling().id().toString())
                .path("id", launched)
                .path("review", things.id("campaignReview"))
                .query("criterion", things.id("criterion"));
        campaignChecks(launched);
        send("withdrawRegistration", things.id("registration"), reason());
        directives();
        on("listAwardTypes", null);
        on("listBaseSalaries", null);
        on("listFrameworks", null);
        on("listRulebooks", null);
        on("getRulebook", null).path("framework", "F2022");
        rulebooks();
        send("assess", null, Map.of());
    }

    private void directives() {
        String directive = things.id("directive");
        String addressee = things.id("addressee");
        Map<String, Object> point = Map.of("code", "I.1", "text", "Thử");
        Map<String, Object> draft = Map.of(
                "unitId", things.ministry().id(),
                "kind", "PLAN",
                "title", "Thử",
                "issuer", "Thử",
                "points", List.of(point, point));
        Map<String, Object> adjustment = Map.of(
                "reason", "Thử", "signedOn", "2024-12-02", "signer", "Thử", "title", "Thử", "points", List.of(point));
        list("listDirectives", directive).query("limit", 100);
        on("getDirective", directive);
        send("writeDirective", null, draft);
        send("editDirective", directive, draft);
        on("issueDirective", directive);
        on("discardDirective", directive);
        send("adjustDirective", directive, adjustment);
        on("compareDirectiveVersions", directive).query("from", 1).query("to", 1);
        list("listDirectiveAddressees", addressee).path("id", directive);
        on("getDirectiveCoverage", directive);
        send(
                "addressDirective",
                directive,
                Map.of("fromUnitId", things.department().id(), "everyone", false));
        on("getDirectiveAddressee", addressee);
        send("acknowledgeDirective", addressee, Map.of());
        send(
                "recordDirectiveSession",
                addressee,
                Map.of("heldOn", "2190-01-01", "subject", "Thử", "peopleReached", 1, "people", 2));
        send("removeDirectiveSession", things.id("directiveSession"), reason());
        send("releaseDirectiveAddressee", addressee, reason());
        plans();
        difficulties();
        staff();
        training();
    }

    private void training() {
        String planned = things.id("trainingClass");
        Map<String, Object> draft = GivenTraining.draft(things.department());
        list("listTrainingClasses", planned).query("unit", things.department().id());
        Map<String, Object> wrong = new HashMap<>(draft);
        wrong.remove("place");
        send("planTrainingClass", null, wrong);
        on("getTrainingClass", planned);
        send("editTrainingClass", planned, draft);
        on("openTrainingClass", planned);
        send("inviteToTrainingClass", planned, Map.of("personIds", List.of(things.id("person"))));
        on("holdTrainingClass", planned);
        on("closeTrainingClass", planned);
        send("cancelTrainingClass", planned, reason());
        list("listTrainingLearners", things.id("learner")).path("id", planned);
        list("listTrainingNeeds", null);
        on("downloadTrainingCertificate", things.id("learner")).query("format", "docx");
        on("showAttendanceCode", planned).path("session", things.id("trainingSession"));
        send("enrolInTrainingClass", planned, Map.of("waitIfFull", true));
        on("leaveTrainingClass", planned);
        send("attendTraining", null, Map.of("code", "000000"));
        on("getTrainingTest", planned);
        send("tryTrainingTest", planned, Map.of("answers", List.of(1)));
        send("evaluateTrainingClass", planned, Map.of("rating", 5));
    }

    private void staff() {
        String staff = things.id("staff");
        list("listEmulationStaff", staff).query("unit", things.department().id());
        list("listEmulationStaffGaps", null);
        send(
                "enterEmulationStaff",
                null,
                Map.of(
                        "unitId", things.department().id(),
                        "personId", things.department().id(),
                        "duty", "Thử",
                        "load", "PART_TIME",
                        "from", "2020-01-01"));
        on("getEmulationStaff", staff);
        send("endEmulationStaff", staff, Map.of("to", "2024-11-30"));
        send("withdrawEmulationStaff", staff, reason());
    }

    private void plans() {
        String plan = things.id("plan");
        Map<String, Object> draft = Map.of(
                "directiveId",
                things.id("directive"),
                "unitId",
                things.department().id(),
                "title",
                "Thử");
        list("listPlans", plan).query("directive", things.id("directive"));
        send("writePlan", null, draft);
        on("getPlan", plan);
        send("editPlan", plan, draft);
        on("submitPlan", plan);
        on("approvePlan", plan);
        send("askPlanAmendment", plan, with(reason(), "dueOn", "2030-01-01"));
        on("discardPlan", plan);
        send("reportPlanTask", things.id("planTask"), Map.of("progress", "DONE", "words", "Thử"));
        on("getPointCarriers", things.id("directive"));
    }

    private void difficulties() {
        String difficulty = things.id("difficulty");
        Map<String, Object> words = Map.of("words", "Thử");
        list("listDifficulties", difficulty).query("directive", things.id("directive"));
        on("getDifficultyFigures", null);
        send(
                "raiseDifficulty",
                null,
                Map.of(
                        "unitId", things.department().id(),
                        "about", "DIRECTIVE",
                        "title", "Thử",
                        "content", "Thử"));
        on("getDifficulty", difficulty);
        send("receiveDifficulty", difficulty, Map.of("answerBy", "2030-01-01"));
        send("groupDifficulty", difficulty, Map.of("likeId", difficulty));
        send("answerDifficulty", difficulty, words);
        on("submitDifficulty", difficulty);
        send("decideDifficulty", difficulty, words);
        send("withdrawDifficulty", difficulty, words);
        on("readDifficultyOutcome", difficulty);
    }

    private void rulebooks() {
        Map<String, Object> rule = Map.of(
                "id", "F2022-THU",
                "kind", "PRINCIPLE",
                "text", Map.of("vi", "Thử", "en", "Trial"),
                "cite", Map.of("text", "ND-98"),
                "standing", "RECALLED");
        on("listRulebookVersions", null).path("framework", "F2022");
        on("compareRulebookVersions", null)
                .path("framework", "F2022")
                .query("from", 1)
                .query("to", 1);
        on("compareFrameworks", null)
                .path("framework", "F2022")
                .path("award", "LABOR_ADVANCED")
                .query("with", "F2025");
        on("listConditionKinds", null);
        put("openRulebookDraft", null, Map.of(), null).path("framework", "F2022");
        on("getRulebookDraft", null).path("framework", "F2022");
        on("getDraftRule", null).path("framework", "F2022").path("rule", "F2022-THU");
        on("getRulebookImpact", null).path("framework", "F2022").query("year", 2023);
        put("addRule", null, Map.of("rule", rule, "reason", "Thử quyền"), null).path("framework", "F2022");
        ofRule("editRule", Map.of("rule", rule));
        ofRule("removeRule", reason());
        ofRule("restoreRule", null);
        ofRule("confirmRule", Map.of("copy", "Công báo", "place", "Điều 1"));
        ofRule("withdrawRuleConfirmation", reason());
        put("publishRulebook", null, reason(), null).path("framework", "F2022");
        on("discardRulebookDraft", null).path("framework", "F2022");
    }

    private void ofRule(String operation, Map<String, ?> body) {
        put(operation, null, body, null).path("framework", "F2022").path("rule", "F2022-THU");
    }

    private void dossiers(String ticket) {
        UUID unknown = UUID.randomUUID();
        String dossier = things.id("dossier");
        UUID department = things.department().id();
        list("listDossiers", dossier).query("unit", department);
        list("getDossierFigures", department.toString());
        on("getSimplifiedFigures", null).query("year", 2024);
        on("listSimplifiedCases", null);
        Map<String, Object> opening = GivenDossiers.opening(things.department());
        send("openDossier", null, with(opening, "campaignId", unknown));
        on("readDossier", dossier);
        on("listDossierVerdicts", dossier);
        send("replaceDossier", dossier, GivenDossiers.draft(List.of(), List.of()));
        on("submitDossier", dossier);
        on("listSubmissions", dossier);
        on("compareSubmissions", things.id("passedDossier")).query("from", 1).query("to", 1);
        send("returnDossier", dossier, Map.of("reason", "Thiếu minh chứng", "workingDays", 5));
        send("acceptDossier", dossier, Map.of());
        send("withdrawDossier", dossier, reason());
        on("discardDossier", dossier);
        Map<String, Object> refusal =
                Map.of("reason", "Thử quyền", "citation", Map.of("document", "Nghị định thử", "article", "Điều 1"));
        send("refuseDossier", dossier, refusal);
        put("refuseNomination", dossier, refusal, null)
                .path("nominationId", UUID.randomUUID().toString());
        on("archiveDossier", dossier);
        Map<String, Object> stub = Map.of(
                "unitId", department, "kind", "MERIT", "year", 2024, "paperNumber", "1/ĐM", "receivedOn", "2099-01-01");
        send("registerSecretDossier", null, stub);
        Map<String, Object> on = Map.of("on", "2024-12-02");
        send("recordSecretDossierDecided", dossier, on);
        send("recordSecretDossierArchived", dossier, on);
        on("discardSecretDossier", dossier);
        list("listVerifiers", things.id("verifier"));
        on("claimDossier", dossier);
        on("releaseDossier", dossier);
        send("handOverDossier", dossier, Map.of("accountId", things.id("verifier")));
        send("takeOverDossier", dossier, reason());
        Map<String, Object> twice = Map.of("id", dossier, "version", 0);
        send("stepDossiers", null, Map.of("action", "CLAIM", "items", List.of(twice, twice)));
        list("listNominations", things.id("nomination")).query("dossier", things.id("passedDossier"));
        on("getNomination", things.id("nomination"));
        on("downloadDossierBundle", dossier);
        on("downloadSubmissionLetter", dossier).query("format", "docx");
        on("downloadReturnNotice", dossier).query("format", "docx");
        on("downloadRefusalNotice", dossier).query("format", "docx");
        on("downloadAchievementReport", things.id("nomination")).query("format", "docx");
        on("downloadVerdictSheet", things.id("nomination")).query("format", "docx");
        on("getNominationVerdict", things.id("nomination"));
        on("getQuotaLedger", null).query("unit", things.department().id()).query("year", 2024);
        on("listOpportunities", null).query("unit", things.department().id()).query("year", 2024);
        on("exportOpportunities", null).query("unit", things.department().id()).query("year", 2024);
        String document = things.id("document");
        on("readDocument", document);
        on("downloadDocument", document);
        on("issueDocumentTicket", document);
        on("downloadDocumentByTicket", document).path("ticket", ticket);
        calls.put(
                "uploadDocument",
                new Call(
                        Map.of(),
                        Map.of("fileName", "rong.pdf", "unit", department),
                        "application/octet-stream",
                        new byte[0],
                        null));
        list("listCouncilResults", things.id("councilResult"))
                .query("unit", things.ministry().id());
        on("readCouncilResult", things.id("councilResult"));
        Map<String, Object> vote = Map.of("nominationId", unknown, "votesFor", 9, "votesAgainst", 0, "passed", true);
        send(
                "recordCouncilResult",
                null,
                Map.of(
                        "unitId",
                        things.ministry().id(),
                        "councilName",
                        "Hội đồng Thử",
                        "heldOn",
                        "2024-11-28",
                        "memberCount",
                        9,
                        "presentCount",
                        9,
                        "results",
                        List.of(vote)));
    }

    private void decisions() {
        String decision = things.id("decision");
        UUID ministry = things.ministry().id();
        Map<String, Object> draft = GivenDecisions.draft(things.ministry(), List.of(UUID.randomUUID()));
        list("listDecisions", decision).query("unit", ministry);
        list("listDecisionCandidates", things.id("candidate")).query("unit", ministry);
        send("draftDecision", null, draft);
        on("getDecision", decision);
        on("downloadDecisionPaper", decision).query("format", "docx");
        on("getDecisionSeal", decision);
        send("reviseDecision", decision, draft);
        on("proposeDecision", decision);
        on("discardDecision", decision);
        on("publishDecision", decision);
        send("returnDecision", decision, reason());
        send("signDecision", decision, GivenDecisions.signature());
        put("chooseBonus", decision, Map.of("pays", "FULL", "reason", "Thử"), null)
                .path("lineId", UUID.randomUUID().toString());
        String published = things.id("publishedDecision");
        list("listDecisionRecipients", things.id("recipient")).path("id", published);
        Map<String, Object> to = Map.of("kind", "OTHER", "name", "Nơi nhận thử");
        send("sendDecision", published, Map.of("on", "2190-01-01", "recipients", List.of(to)));
        put("acknowledgeDecision", published, Map.of("on", "2190-01-01", "by", "Văn thư"), null)
                .path("recipientId", things.id("recipient"));
        list("listNumberBooks", things.id("numberBook")).query("unit", ministry);
        send(
                "openNumberBook",
                null,
                Map.of("unitId", ministry, "symbol", GivenDecisions.SYMBOL, "year", 2024, "mode", "OWN"));
        on("getNumberBook", things.id("numberBook"));
        send("ruleNumberBook", things.id("numberBook"), Map.of("mode", "OWN"));
        list("listAwards", things.id("award")).query("unit", things.department().id());
        on("getAward", things.id("award"));
        on("downloadCertificate", things.id("award")).query("format", "docx");
        send("confirmAward", things.id("unpublishedAward"), Map.of("requestedBy", "Người Đến Hỏi"));
        on("listAwardConfirmations", things.id("award"));
        on("getAwardConfirmation", things.id("confirmation"));
        on("getPersonHistory", things.id("person"));
        on("getUnitHistory", things.id("unit"));
        amendments();
        paperTemplates();
        awardImports();
        bulk();
        stateSubmissions();
        provincialDecisions();
        consultations();
        concurrence();
        handover();
        complaints();
        replacements();
        retention();
    }

    private void replacements() {
        String replacement = things.id("replacement");
        Map<String, Object> numbered = Map.of("number", "1/THU", "on", "2024-12-02");
        list("listReplacements", replacement).query("award", things.id("award"));
        on("getReplacement", replacement);
        send(
                "askReplacement",
                null,
                Map.of("awardId", things.id("award"), "what", "CERTIFICATE", "reason", "LOST", "account", "Thử"));
        on("approveReplacement", replacement);
        send("forwardReplacement", replacement, numbered);
        send("refuseReplacement", replacement, reason());
        send("issueReplacement", replacement, numbered);
        send("enterReplacementOutcome", replacement, numbered);
        send("handOverReplacement", replacement, Map.of("on", "2024-12-02", "to", "Thử"));
    }

    private void handover() {
        String due = things.id("handoverDue");
        Map<String, Object> twice = Map.of("dueId", due, "version", 0);
        Map<String, Object> correction = with(reason(), "on", "2024-12-02");
        list("listHandoverDues", due).query("decision", things.id("publishedDecision"));
        on("getHandoverTotals", null);
        on("getHandoverDue", due);
        send("handOver", null, Map.of("on", "2024-12-02", "items", List.of(twice, twice)));
        send("correctHandover", due, correction);
        send("takeBackHandover", due, reason());
    }

    private void complaints() {
        String complaint = things.id("complaint");
        list("listComplaints", complaint).query("q", "thu ma tran");
        on("getComplaint", complaint);
        send(
                "receiveComplaint",
                null,
                Map.of(
                        "unitId",
                        things.ministry().id(),
                        "kind",
                        "COMPLAINT",
                        "channel",
                        "LETTER",
                        "subjectType",
                        "NOMINATION",
                        "subjectId",
                        things.id("nomination"),
                        "title",
                        "Thử",
                        "content",
                        "Thử",
                        "receivedOn",
                        "2024-12-02",
                        "anonymous",
                        false));
        send("acceptComplaint", complaint, Map.of("complex", false));
        send("declineComplaint", complaint, reason());
        send("assignComplaint", complaint, Map.of("assignee", "Thử"));
        send("verifyComplaint", complaint, Map.of("findings", "Thử"));
        send(
                "answerComplaint",
                complaint,
                Map.of("finding", "WRONG", "answer", "Thử", "number", "1/THU", "answeredOn", "2024-12-02"));
        send("reopenComplaint", complaint, reason());
        send("withdrawComplaint", complaint, reason());
        send("linkComplaintAmendment", complaint, Map.of("reference", "Thử"));
    }

    private void amendments() {
        String amendment = things.id("amendment");
        UUID ministry = things.ministry().id();
        Map<String, Object> draft = Map.of(
                "kind",
                "PARTIAL_ANNULMENT",
                "title",
                "Thử quyền",
                "reason",
                "Thử quyền",
                "lines",
                List.of(Map.of("awardId", things.id("amendedAward"))));
        list("listAmendments", amendment).query("unit", ministry);
        on("getAmendmentBasis", null).query("award", things.id("amendedAward"));
        send("draftAmendment", null, draft);
        on("getAmendment", amendment);
        on("getAmendmentTimeline", amendment);
        on("downloadAmendmentPaper", amendment).query("format", "docx");
        on("getAmendmentSeal", amendment);
        send("reviseAmendment", amendment, draft);
        on("proposeAmendment", amendment);
        on("discardAmendment", amendment);
        on("publishAmendment", amendment);
        send("returnAmendment", amendment, reason());
        send("signAmendment", amendment, GivenDecisions.signature());
        send("submitAmendment", amendment, Map.of("number", "1/TTr", "on", "2190-01-01"));
        send(
                "recordAmendmentDecision",
                amendment,
                Map.of("number", "1/QĐ", "decidedOn", "2190-01-01", "documentId", UUID.randomUUID()));
        send("recordAmendmentRefusal", amendment, with(reason(), "on", "2190-01-01"));
        send("forwardInsignia", amendment, Map.of("on", "2190-01-01"));
        on("getDecisionTimeline", things.id("publishedDecision"));
        list("listAwardReturns", things.id("awardReturn"));
        on("getAwardReturnTotals", null);
        send("receiveAwardReturn", things.id("awardReturn"), Map.of("on", "2190-01-01", "by", "Thử"));
        send("giveUpAwardReturn", things.id("awardReturn"), with(reason(), "on", "2190-01-01"));
    }

    private void retention() {
        String disposal = things.id("disposal");
        String dossier = things.id("archivedDossier");
        UUID ministry = things.ministry().id();
        Map<String, Object> draft = Map.of("unitId", ministry, "title", "Thử", "dossierIds", List.of(dossier));
        Map<String, Object> rule =
                Map.of("years", 70, "from", "2024-01-01", "document", "Thử", "article", "Thử", "reason", "Thử");
        on("listRetentionRules", null);
        on("getRetentionRule", null).path("level", "MINISTRY");
        put("enterRetentionRule", null, rule, null).path("level", "MINISTRY");
        list("listArchiveEntries", dossier).query("unit", things.department().id());
        on("readArchiveFigures", null);
        list("listDisposals", disposal).query("unit", ministry);
        on("getDisposal", disposal);
        send("draftDisposal", null, draft);
        send("editDisposal", disposal, draft);
        send("decideDisposal", disposal, Map.of("number", "1/THU", "decidedOn", "2024-12-02"));
        send("carryOutDisposal", disposal, Map.of("carriedOutOn", "2024-12-02", "documentId", things.id("disposal")));
        on("discardDisposal", disposal);
    }

    private void paperTemplates() {
        on("listPaperTemplates", null);
        on("getPaperTemplate", null).path("kind", "DECISION");
        Map<String, Object> because = Map.of("because", "Thử quyền");
        put("replacePaperTemplate", null, with(because, "content", "<paper/>"), null)
                .path("kind", "DECISION");
        put("restorePaperTemplate", null, because, null).path("kind", "DECISION");
        put("previewPaperTemplate", null, Map.of(), null)
                .path("kind", "DECISION")
                .query("format", "docx");
    }

    private void stateSubmissions() {
        String submission = things.id("stateSubmission");
        UUID ministry = things.ministry().id();
        String today = "2024-12-02";
        String paper = things.id("document");
        list("listStateSubmissions", submission).query("unit", ministry);
        list("listStateCandidates", things.id("stateCandidate"))
                .query("unit", ministry)
                .query("authority", "PRIME_MINISTER");
        send(
                "draftStateSubmission",
                null,
                Map.of(
                        "unitId",
                        ministry,
                        "authority",
                        "PRIME_MINISTER",
                        "title",
                        "Thử",
                        "nominationIds",
                        List.of(UUID.randomUUID())));
        on("getStateSubmission", submission);
        on("discardStateSubmission", submission);
        send("signStateSubmission", submission, Map.of("number", "1/TTr", "signedOn", today, "letterId", paper));
        send("dispatchStateSubmission", submission, Map.of("on", today));
        send("recordStateArrival", submission, Map.of("part", "PAPER", "on", today));
        send("returnStateSubmission", submission, with(reason(), "on", today));
        send("closeStateSubmission", submission, reason());
        send(
                "recordOutsideDecision",
                submission,
                Map.of(
                        "number",
                        "1/QĐ-TTg",
                        "decidedOn",
                        today,
                        "documentId",
                        paper,
                        "givenIds",
                        List.of(UUID.randomUUID())));
        send("handOverInsignia", submission, Map.of("on", today));
    }

    private void provincialDecisions() {
        String decision = things.id("provincialDecision");
        UUID unit = things.department().id();
        Map<String, Object> line = Map.of(
                "recipientKind", "COLLECTIVE", "collectiveId", unit, "awardCode", "COLLECTIVE_ADVANCED", "year", 2024);
        Map<String, Object> draft = Map.of(
                "unitId", unit,
                "number", "9/QĐ-THU",
                "decidedOn", "2024-11-15",
                "authority", "Giám đốc Sở Thử",
                "signer", "Người Ký",
                "documentId", things.id("document"),
                "lines", List.of(line));
        on("getProvincialAwards", null);
        list("listProvincialDecisions", decision)
                .query("unit", things.ministry().id());
        // No provincial department: whoever is let through enters nothing.
        send("enterProvincialDecision", null, draft);
        on("getProvincialDecision", decision);
        send("reviseProvincialDecision", decision, draft);
        on("confirmProvincialDecision", decision);
        send("returnProvincialDecision", decision, reason());
        on("discardProvincialDecision", decision);
    }

    private void consultations() {
        String consultation = things.id("consultation");
        Map<String, Object> draft = Map.of(
                "unitId",
                things.ministry().id(),
                "title",
                "Thử",
                "opensOn",
                "2024-12-02",
                "candidates",
                List.of(Map.of("nominationId", UUID.randomUUID())));
        list("listConsultationCandidates", things.id("waitingNomination"));
        on("getDossierConsultation", things.id("dossier"));
        list("listConsultations", consultation).query("unit", things.ministry().id());
        send("draftConsultation", null, draft);
        on("getConsultation", consultation);
        send("editConsultation", consultation, draft);
        on("openConsultation", consultation);
        send("extendConsultation", consultation, Map.of("lastOn", "2025-01-20", "reason", "Thử"));
        send("cancelConsultation", consultation, reason());
        on("discardConsultation", consultation);
        on("listConsultationComments", consultation);
        on("getConsultationComment", things.id("commentId"));
        on("claimConsultationComment", things.id("commentId"));
        send("referConsultationComment", things.id("commentId"), reason());
        send("answerConsultationComment", things.id("commentId"), Map.of("answer", "Thử", "upheld", false));
        list("listPublicConsultations", consultation)
                .query("q", things.ministry().code());
        on("getPublicConsultation", consultation);
        send("sendConsultationComment", consultation, Map.of());
        on("followConsultationComment", null).path("code", things.id("comment"));
    }

    private void concurrence() {
        String request = things.id("concurrence");
        Map<String, Object> draft = Map.of(
                "unitId", things.ministry().id(),
                "direction", "RECEIVED",
                "otherBody", "Thử",
                "subject", "Thử",
                "cases", List.of(Map.of("name", "Thử", "award", "Thử")));
        Map<String, Object> letter = Map.of("number", "1/THU", "signedOn", "2024-12-02");
        list("listConcurrence", request).query("unit", things.ministry().id());
        on("getConcurrence", request);
        send("enterConcurrence", null, draft);
        send("editConcurrence", request, draft);
        send("proposeConcurrence", request, Map.of("opinion", "Thử", "agrees", true));
        send("returnConcurrence", request, reason());
        send("signConcurrence", request, letter);
        send("sendConcurrence", request, Map.of("number", "1/THU", "sentOn", "2024-12-02"));
        send("chaseConcurrence", request, Map.of("chasedOn", "2024-12-02", "note", "Thử"));
        send(
                "answerConcurrence",
                request,
                Map.of("number", "1/THU", "answeredOn", "2024-12-02", "agrees", true, "opinion", "Thử"));
        send("closeConcurrence", request, reason());
        on("getPublicFeed", null);
        on("listAuditCheckpoints", null);
        on("getPersonalDataInventory", null);
    }

    private void awardImports() {
        String file = things.id("awardImport");
        list("listAwardImports", file);
        calls.put(
                "checkAwardImport",
                new Call(
                        Map.of(),
                        Map.of("fileName", "rong.csv", "unit", things.ministry().id()),
                        "application/octet-stream",
                        new byte[0],
                        null));
        on("getAwardImport", file);
        on("listAwardImportErrors", file);
        on("downloadAwardImportErrors", file);
        on("enterAwardImport", file);
        on("discardAwardImport", file);
    }

    private void bulk() {
        String job = things.id("bulkJob");
        on("getBulkKinds", null);
        calls.put("downloadBulkTemplate", new Call(Map.of("kind", "PEOPLE"), Map.of(), JSON, null, null));
        list("listBulkJobs", job);
        calls.put(
                "bringBulk",
                new Call(
                        Map.of(),
                        Map.of("kind", "PEOPLE", "unit", things.ministry().id()),
                        "application/x-ndjson",
                        new byte[0],
                        null));
        on("getBulkJob", job);
        on("listBulkRows", job);
        on("downloadBulkErrors", job);
        on("cancelBulkJob", job);
    }

    private void reviews() {
        String cycle = things.id("review");
        String report = things.id("reviewReport");
        list("listReviewCycles", cycle);
        list("listReviewReports", report).path("id", cycle);
        list("exportReviewReports", things.sibling().name()).path("id", cycle).query("format", "csv");
        on("getReviewCycle", cycle);
        on("getReviewReport", report);
        on("getReviewTotals", report);
        on("listReviewFigureUnits", report).path("figure", "TRAINED");
        on("exportReviewFigureUnits", report).path("figure", "TRAINED").query("format", "csv");
        on("listReviewTexts", report).path("section", "I");
        on("listReviewMeasures", report);
        on("exportReviewMeasures", report).query("format", "csv");
        on("getStandardReviewTemplate", null);
        on("getStatisticsForm", cycle).path("form", "0603");
        on("listStatisticsRows", cycle)
                .path("form", "0603")
                .query("line", "TOTAL")
                .query("column", "TOTAL");
        on("downloadStatisticsForm", cycle).path("form", "0603").query("format", "xlsx");
        send("prepareReviewCycle", null, Map.of());
        send("editReviewCycle", cycle, GivenReviews.cycle(things.ministry().id()));
        send("openReviewCycle", cycle, null);
        send("closeReviewCycle", cycle, Map.of());
        send("cancelReviewCycle", cycle, Map.of("reason", "Thử"));
        send("writeReviewReport", report, Map.of("texts", List.of(), "values", List.of(), "measures", List.of()));
        send("submitReviewReport", report, null);
        send("returnReviewReport", report, Map.of("reason", "Thử", "workingDays", 3));
        send("acceptReviewReport", report, null);
        send("correctReviewReport", report, Map.of("figure", "TRAINED", "value", 3, "reason", "Thử"));
    }

    private void integration() {
        String client = things.id("client");
        Map<String, Object> draft = GivenClients.draft(things.department());
        list("listClients", client)
                .query("limit", 100)
                .query("unit", things.department().id());
        send("registerClient", null, with(draft, "scopes", List.of("DECISION_SIGN")));
        on("getClient", client);
        Map<String, Object> change = new HashMap<>(draft);
        change.remove("unitId");
        send("changeClient", client, change);
        send("addClientSecret", client, Map.of("expiresOn", "2000-01-01"));
        on("withdrawClientSecret", client).path("which", UUID.randomUUID());
        send("replaceClientKeys", client, Map.of("jwks", "{\"keys\":[]}"));
        send("revokeClient", client, reason());
        on("getClientUsage", client);
        on("listClientScopes", null);
        calls.put(
                "requestClientToken",
                new Call(Map.of(), Map.of(), "application/x-www-form-urlencoded", "grant_type=password", null));
        String webhook = things.id("webhook");
        Map<String, Object> wanted = Map.of("url", "no address", "types", List.of(), "subjectTypes", List.of());
        list("listWebhooks", webhook);
        calls.computeIfPresent(
                "listWebhooks",
                (ignored, call) -> new Call(Map.of("id", client), call.query(), call.type(), null, webhook));
        send("subscribeWebhook", client, wanted);
        on("getWebhook", webhook);
        send("changeWebhook", webhook, with(wanted, "url", "http://127.0.0.1:9/"));
        on("rotateWebhookSecret", webhook);
        on("enableWebhook", webhook);
        on("endWebhook", webhook);
        on("listWebhookDeliveries", webhook);
        on("replayWebhookDelivery", things.id("webhookDelivery"));
        on("listExternalIds", null).query("type", "UNIT");
        send("sayExternalId", null, Map.of("type", "UNIT", "value", "X1", "subjectId", things.id("unit")));
        on("forgetExternalId", null).query("type", "UNIT").query("value", "X1");
    }

    private void followers() {
        list("listObligations", things.id("launchedCampaign"))
                .query("mine", false)
                .query("unit", things.sibling().id());
        list("exportObligations", things.sibling().name())
                .query("mine", false)
                .query("unit", things.sibling().id())
                .query("format", "csv");
        on("getPunctuality", null);
        on("getPunctualityHistory", null).query("unit", things.sibling().id());
        on("getObligation", things.id("obligation"));
        send("askExtension", things.id("obligation"), Map.of("until", "2024-12-31", "reason", "Chờ số liệu"));
        send("answerExtension", things.id("obligation"), Map.of("granted", true));
        on("getReminderAddress", null);
        send("chooseReminderAddress", null, Map.of("address", "khong-phai-dia-chi"));
        on("forgetReminderAddress", null);
        on("listNotices", null);
        on("countNotices", null);
        send("changeNotice", UUID.randomUUID().toString(), Map.of("read", true));
        send("readNotices", null, Map.of());
        on("getNoticeSettings", null);
        send(
                "chooseNoticeSettings",
                null,
                Map.of("rhythm", "DAILY", "digestHour", 24, "digestDay", 1, "push", false, "kinds", List.of()));
        send("subscribePush", null, Map.of("endpoint", "https://push.example.vn/abc"));
        on("unsubscribePush", UUID.randomUUID().toString());
        on("getCalendarFeed", null);
        on("openCalendarFeed", null);
        on("closeCalendarFeed", null);
        on("readCalendarFeed", null).path("feed", "nobody");
        send("urgeDebtors", null, Map.of("obligationIds", List.of(UUID.randomUUID())));
        list("listEvents", things.id("dossier"))
                .query("after", things.id("feed"))
                .query("type", "DOSSIER_OPENED")
                .query("limit", 1000);
        list("listAuditEntries", "DOSSIER_OPENED")
                .query("subjectId", things.id("dossier"))
                .query("action", "DOSSIER_OPENED");
        list("exportAuditEntries", "DOSSIER_OPENED")
                .query("subjectId", things.id("dossier"))
                .query("action", "DOSSIER_OPENED")
                .query("format", "csv");
        on("verifyAudit", null);
        reports();
    }

    private void reports() {
        String report = things.id("report");
        on("getReportKinds", null);
        on("getReportFigures", null).path("kind", "COMMENDATIONS");
        on("downloadReportFigures", null).path("kind", "COMMENDATIONS").query("format", "csv");
        list("listReportRows", things.id("award"))
                .path("kind", "COMMENDATIONS")
                .query("unit", things.department().id());
        list("exportReportRows", things.id("award"))
                .path("kind", "COMMENDATIONS")
                .query("unit", things.department().id())
                .query("format", "csv")
                .query("columns", "id");
        on("listReportChanges", null).path("kind", "COMMENDATIONS").query("since", "2024-01-01T00:00:00Z");
        list("listReports", report);
        send("issueReport", null, Map.of("kind", "COMMENDATIONS", "title", "Thử", "by", "nothing"));
        on("getReport", report);
        on("downloadReport", report).query("format", "doc");
        signs();
    }

    private void signs() {
        String sign = things.id("sign");
        on("getStatistics", null);
        on("getPublicStatistics", null);
        on("getSignKinds", null);
        on("getSignFigures", null);
        list("listSigns", sign)
                .path("kind", "LEADERS_SHARE")
                .path("year", "2012")
                .query("unit", things.department().id())
                .query("state", "SUPPRESSED");
        on("getSign", sign).path("kind", "LEADERS_SHARE").path("year", "2012");
        on("listSignThings", sign).path("kind", "LEADERS_SHARE").path("year", "2012");
        send("noteSign", sign, Map.of("behind", "Thử", "finding", "NOTHING", "text", "Thử"));
        new Adding("noteSign").path("kind", "LEADERS_SHARE").path("year", "2012");
    }

    private void clusters() {
        String cluster = things.id("cluster");
        UUID ministry = things.ministry().id();
        Map<String, Object> draft = Map.of(
                "unitId", ministry, "code", "KHOI-MA-TRAN", "kind", "BLOCK", "ordinal", 900, "name", "Khối ma trận");
        list("listClusters", cluster).query("unit", ministry);
        send("formCluster", null, draft);
        on("getCluster", cluster);
        send("changeCluster", cluster, draft);
        list("listClusterMembers", things.id("clusterMember"))
                .path("id", cluster)
                .query("year", 2024);
        send("addClusterMember", cluster, Map.of("unitId", things.sibling().id(), "from", "2024-01-01"));
        Map<String, Object> ending = Map.of("to", "2024-06-30", "reason", "Thử quyền");
        send("endClusterMember", things.id("clusterMember"), ending);
        send("removeClusterMember", things.id("clusterMember"), reason());
        list("listClusterHeads", things.id("clusterHead")).path("id", cluster);
        send(
                "assignClusterHead",
                cluster,
                Map.of(
                        "year",
                        2023,
                        "office",
                        "HEAD",
                        "unitId",
                        things.department().id()));
        on("getClusterPacts", cluster);
        send(
                "signClusterPact",
                cluster,
                Map.of(
                        "year",
                        2023,
                        "signedOn",
                        "2023-03-01",
                        "targets",
                        "Thử quyền",
                        "signerIds",
                        List.of(things.department().id())));
        send("removeClusterPact", things.id("clusterPact"), reason());
        send("handOverCluster", things.id("clusterHead"), Map.of("on", "2024-11-20"));
        send("removeClusterHead", things.id("clusterHead"), reason());
        list("listUnitClusters", things.id("clusterMember")).path("id", things.id("unit"));
    }

    private void scoring() {
        String sheet = things.id("scoreSheet");
        String round = things.id("scoringRound");
        UUID ministry = things.ministry().id();
        UUID nobody = UUID.randomUUID();
        Map<String, Object> days = Map.of(
                "selfBy", "2024-12-06",
                "crossBy", "2024-12-12",
                "meetingOn", "2024-12-18",
                "appraiseBy", "2024-12-27");
        list("listScoreSheets", sheet).query("state", "DRAFT");
        send("beginScoreSheet", null, Map.of("unitId", ministry, "year", 2024, "title", "Bảng", "fromId", nobody));
        on("getScoreSheet", sheet);
        send("editScoreSheet", sheet, Map.of("title", "Bảng", "criteria", List.of()));
        on("issueScoreSheet", sheet);
        on("discardScoreSheet", sheet);
        list("listScoringRounds", round);
        send(
                "openScoringRound",
                null,
                Map.of(
                        "clusterId",
                        things.id("cluster"),
                        "year",
                        2024,
                        "sheetId",
                        nobody,
                        "days",
                        days,
                        "peersEach",
                        1));
        on("getScoringRound", round);
        on("getScoreGrid", round).query("stage", "SELF");
        on("getScoreDifferences", round);
        on("getScoringRanking", round);
        on("downloadScoringRanking", round);
        send("assignScoringPeers", round, Map.of("peers", List.of()));
        send("planScoringRound", round, days);
        send("excludeScoringMember", round, Map.of("unitId", nobody, "reason", "Thử quyền"));
        on("beginCrossScoring", round);
        on("beginClusterMeeting", round);
        on("sendScoresToAppraisal", round);
        on("closeScoringRound", round);
        send("settleScoringTie", round, Map.of("unitIds", List.of(nobody, ministry), "women", List.of()));
        send("nominateRankedMember", round, Map.of("unitId", nobody, "awardCode", "FLAG_MINISTRY"));
        send("saveScores", things.id("scoreCard"), Map.of("entries", List.of()));
        on("sendScores", things.id("scoreCard"));
        send("returnScores", things.id("scoreCard"), reason());
        send(
                "castTiePaper",
                things.id("scoringTie"),
                Map.of("voterId", things.department().id(), "choiceId", nobody));
        on("closeTieBallot", things.id("scoringTie"));
    }

    private void councils() {
        String council = things.id("council");
        String seat = things.id("seat");
        String meeting = things.id("meeting");
        String item = things.id("councilCase");
        Map<String, Object> draft = Map.of(
                "unitId",
                things.ministry().id(),
                "level",
                "MINISTRY",
                "name",
                "Hội đồng ma trận",
                "decisionNumber",
                "1/QĐ",
                "foundedOn",
                "2024-01-15");
        list("listCouncils", council).query("unit", things.ministry().id());
        on("getCouncil", council);
        send("foundCouncil", null, draft);
        send("changeCouncil", council, draft);
        send(
                "addCouncilSeat",
                council,
                Map.of(
                        "personId",
                        things.id("person"),
                        "office",
                        "MEMBER",
                        "standingBody",
                        false,
                        "from",
                        "2024-01-15"));
        send("regulateCouncil", council, GivenCouncils.regulation());
        send("endCouncilSeat", seat, Map.of("to", "2024-12-31", "reason", "Thử quyền"));
        send("removeCouncilSeat", seat, reason());
        list("listCouncilMeetings", meeting).query("council", council);
        Map<String, Object> plan =
                Map.of("title", "Phiên ma trận", "mode", "IN_SESSION", "heldOn", "2010-01-01", "presidingId", seat);
        send("planCouncilMeeting", council, plan);
        on("getCouncilMeeting", meeting);
        send("editCouncilMeeting", meeting, plan);
        on("conveneCouncilMeeting", meeting);
        send(
                "enterCouncilAttendance",
                meeting,
                Map.of("members", List.of(Map.of("seatId", seat, "attendance", "PRESENT"))));
        on("beginCouncilMeeting", meeting);
        send("cancelCouncilMeeting", meeting, reason());
        send("writeCouncilMinutes", meeting, Map.of("text", "Biên bản"));
        on("signCouncilMinutes", meeting);
        on("downloadMeetingMinutes", meeting).query("format", "pdf");
        on("downloadVoteCount", meeting).query("format", "pdf");
        list("listCouncilCases", item).path("id", meeting);
        send("putCouncilCases", meeting, Map.of("nominations", List.of(things.id("nomination"))));
        send("takeCouncilCaseOff", item, reason());
        send("noteCouncilCase", item, Map.of("note", "Thử quyền"));
        send("recuseCouncilMember", item, Map.of("seatId", seat, "cause", "OTHER"));
        on("withdrawCouncilRecusal", item).path("seat", seat);
        ballots(meeting);
    }

    private void ballots(String meeting) {
        String ballot = things.id("ballot");
        String item = things.id("ballotCase");
        on("getMeetingBallot", meeting);
        on("prepareBallot", meeting);
        on("getBallot", ballot);
        list("listBallotCases", item).path("id", ballot);
        send("openBallot", ballot, Map.of());
        send("extendBallot", ballot, Map.of());
        on("closeBallot", ballot);
        send("breakBallotOff", ballot, reason());
        send("issueBallotCredentials", ballot, Map.of("cases", List.of(Map.of("caseId", item, "blinded", bytes(256)))));
        send(
                "castBallotPaper",
                null,
                Map.of("caseId", item, "message", bytes(64), "signature", bytes(256), "sealed", bytes(82)));
        send(
                "enterBallotHandCount",
                ballot,
                Map.of(
                        "seats",
                        List.of(things.id("seat")),
                        "cases",
                        List.of(Map.of(
                                "caseId", item, "votesFor", 1, "votesAgainst", 0, "abstentions", 0, "invalid", 0))));
    }

    private static String bytes(int length) {
        return Base64.getEncoder().encodeToString(new byte[length]);
    }

    private void seasons() {
        String season = things.id("season");
        Map<String, Object> letter = Map.of(
                "title",
                "Hướng dẫn ma trận",
                "councilDays",
                List.of("2025-01-24"),
                "deadlines",
                List.of(),
                "allotments",
                List.of());
        list("listSeasons", season).query("year", 2024).query("limit", 100);
        on("getSeason", season);
        on("compareSeasonLetters", season);
        calls.computeIfPresent(
                "compareSeasonLetters", (ignored, call) -> call.with("from", 1).with("to", 1));
        send("beginSeason", null, Map.of("unitId", things.ministry().id(), "year", 2024, "councilDay", "2025-01-24"));
        send("editSeason", season, letter);
        on("issueSeason", season);
        send("amendSeason", season, Map.of("reason", "Thử quyền", "letter", letter));
        on("listSeasonUnits", season);
        on("exportSeasonUnits", season).query("format", "csv");
        send("sayNothingToPropose", season, Map.of("unitId", things.id("unit"), "reason", "Thử quyền"));
        on("proposeSeasonDeadlines", null).query("councilDay", "2025-01-24");
        on("getFlagsLeft", null).query("unit", things.id("unit")).query("year", 2024);
    }

    private void titleRegistrations() {
        String registration = things.id("titleRegistration");
        list("listTitleRegistrations", registration).query("year", 2024).query("limit", 100);
        on("getTitleRegistration", registration);
        send("beginTitleRegistration", null, Map.of("unitId", things.id("unit"), "year", 2024));
        send(
                "addTitleRegistrationLines",
                registration,
                Map.of("lines", List.of(Map.of("personId", things.id("person"), "awardCode", "LABOR_ADVANCED"))));
        on("removeTitleRegistrationLine", registration).path("lineId", things.id("titleLine"));
        on("submitTitleRegistration", registration);
        send("reopenTitleRegistration", registration, reason());
        list("listTitleRegistrationLines", things.id("titleLine")).query("registration", registration);
        on("getTitleRegistrationCoverage", null)
                .query("unit", things.id("unit"))
                .query("year", 2024);
        on("listUnitsWithoutTitleRegistration", null)
                .query("unit", things.id("unit"))
                .query("year", 2024);
    }

    private void facts() {
        String fact = things.id("fact");
        String person = things.id("person");
        Map<String, Object> rating = Map.of("year", 2024, "level", "GOOD");
        list("listFacts", fact).query("person", person);
        on("getFact", fact);
        send("recordFact", null, Map.of("personId", person, "kind", "RATING", "value", rating, "source", "Thử quyền"));
        send("correctFact", fact, Map.of("value", rating, "source", "Thử quyền", "reason", "Thử quyền"));
        send("withdrawFact", fact, reason());
        list("listFactStatements", things.id("factStatement")).query("person", person);
        send(
                "stateFacts",
                null,
                Map.of(
                        "personId",
                        person,
                        "kinds",
                        List.of("DISCIPLINE"),
                        "until",
                        "2030-01-01",
                        "source",
                        "Thử quyền"));
        send("withdrawFactStatement", things.id("factStatement"), reason());
        for (String operation : List.of("importFacts", "downloadFactImportErrors")) {
            calls.put(
                    operation,
                    new Call(Map.of(), Map.of("fileName", "rong.csv"), "application/octet-stream", new byte[0], null));
        }
    }

    private void open() {
        send("signIn", null, Map.of());
        on("signInExternally", null);
        on("refreshTokens", null);
        on("signOut", null);
        on("getAbout", null);
        on("listPublicAwardTypes", null);
        list("listPublicUnits", things.id("unit"))
                .query("q", things.department().code());
        UUID ministry = things.ministry().id();
        list("listPublicCampaigns", things.id("launchedCampaign")).query("unit", ministry);
        on("getPublicCampaign", things.id("launchedCampaign"));
        list("listPublicAwards", things.id("award"))
                .query("unit", things.department().id());
        on("getPublicAward", things.id("award"));
        on("verifyAward", null).path("code", things.id("code"));
        on("verifyTrainingCertificate", null).path("code", things.id("trainingCertificate"));
        list("listPublicDecisions", things.id("publishedDecision")).query("unit", ministry);
        on("getPublicDecision", things.id("publishedDecision"));
        list("listPublicAmendments", things.id("publishedAmendment")).query("unit", ministry);
        on("getPublicAmendment", things.id("publishedAmendment"));
    }

    private static Map<String, Object> reason() {
        return Map.of("reason", "Thử quyền");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private void day(String operation, Object body) {
        calls.put(operation, new Call(Map.of("date", "2190-01-04"), Map.of(), JSON, body, null));
    }

    private Adding on(String operation, String id) {
        return put(operation, id, null, null);
    }

    private void send(String operation, String id, Object body) {
        put(operation, id, body, null);
    }

    private Adding list(String operation, String shows) {
        return put(operation, null, null, shows);
    }

    private Adding put(String operation, String id, Object body, String shows) {
        Map<String, Object> path = id == null ? Map.of() : Map.of("id", id);
        calls.put(operation, new Call(path, Map.of(), JSON, body, shows));
        return new Adding(operation);
    }

    /** What else is said of a call. */
    private final class Adding {

        private final String operation;

        private Adding(String operation) {
            this.operation = operation;
        }

        Adding query(String name, Object value) {
            calls.computeIfPresent(operation, (ignored, call) -> call.with(name, value));
            return this;
        }

        Adding path(String name, Object value) {
            Call call = calls.get(operation);
            calls.put(
                    operation,
                    new Call(with(call.path(), name, value), call.query(), call.type(), call.body(), call.shows()));
            return this;
        }
    }
}
