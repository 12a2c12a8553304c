package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;

@Singleton
class RulebookFirstStart implements FirstStart {

    private final RulebookImport catalogue;

    RulebookFirstStart(RulebookImport catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "rulebook";
    }

    @Override
    public boolean demonstration() {
        return false;
    }

    @Override
    public List<String> files() {
        return List.of("frameworks.csv", "award-types.csv", "award-authorities.csv");
    }

    @Override
    public void load() {
        catalogue.load(
                DataFile.rows("frameworks.csv"),
                DataFile.rows("award-types.csv"),
                DataFile.rows("award-authorities.csv"));
    }
}
