package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Standing;

/** One campaign as the data file has it: launched long ago, with what no source says left empty. */
record CampaignFile(
        String code,
        String title,
        CampaignLevel level,
        CampaignMethod method,
        CampaignState state,
        String unitCode,
        String parentCode,
        String launchedByCode,
        String launchedByName,
        LocalDate launchedOn,
        SignMode signMode,
        LocalDate startsOn,
        LocalDate endsOn,
        String directiveCode,
        String legalBasis,
        String goals,
        String contents,
        List<CriterionDraft> criteria,
        String note,
        Standing standing,
        String source) {}
