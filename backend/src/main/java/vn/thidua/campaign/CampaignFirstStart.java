package vn.thidua.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;

@Singleton
class CampaignFirstStart implements FirstStart {

    private final CampaignImport campaigns;
    private final ObjectMapper json;

    CampaignFirstStart(CampaignImport campaigns, ObjectMapper json) {
        this.campaigns = campaigns;
        this.json = json;
    }

    /** After the directives that the campaigns carry out. */
    @Override
    public int order() {
        return 21;
    }

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public boolean demonstration() {
        return false;
    }

    @Override
    public List<String> files() {
        return List.of("campaigns.json");
    }

    @Override
    public void load() {
        try (InputStream file = DataFile.open("campaigns.json")) {
            campaigns.load(List.of(json.readValue(file, CampaignFile[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
