package vn.thidua.campaign;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.directive.Directives;
import vn.thidua.organization.Units;
import vn.thidua.platform.time.BusinessClock;

/** Takes campaigns from a data file in the state and with the gaps they have there; one that is there already, by its code, stays as it is. */
@Singleton
class CampaignImport {

    private final Campaigns campaigns;
    private final Units units;
    private final Directives directives;
    private final BusinessClock clock;

    CampaignImport(Campaigns campaigns, Units units, Directives directives, BusinessClock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.directives = directives;
        this.clock = clock;
    }

    /** A parent comes before its children in the file. */
    @Transactional
    void load(List<CampaignFile> files) {
        Map<String, UUID> unitIds = units.idsByCode();
        for (CampaignFile file : files) {
            if (campaigns.idOf(file.code()) == null) {
                campaigns.persist(Campaign.imported(file, refs(file, unitIds), clock.now()));
                campaigns.flush();
            }
        }
    }

    private Campaign.Refs refs(CampaignFile file, Map<String, UUID> unitIds) {
        UUID unitId = known(unitIds.get(file.unitCode()), file, file.unitCode());
        UUID parentId =
                file.parentCode() == null ? null : known(campaigns.idOf(file.parentCode()), file, file.parentCode());
        UUID directiveId = file.directiveCode() == null
                ? null
                : known(directives.idOf(file.directiveCode()).orElse(null), file, file.directiveCode());
        return new Campaign.Refs(unitId, parentId, directiveId);
    }

    private static UUID known(UUID id, CampaignFile file, String code) {
        if (id == null) {
            throw new IllegalArgumentException("campaign " + file.code() + " names " + code + ", which is not there");
        }
        return id;
    }
}
