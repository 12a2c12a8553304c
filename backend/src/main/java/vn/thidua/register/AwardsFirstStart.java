package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;

/** Past awards of demonstration people and units. */
@Singleton
class AwardsFirstStart implements FirstStart {

    private final ImportAwards imports;

    AwardsFirstStart(ImportAwards imports) {
        this.imports = imports;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String name() {
        return "demonstration/awards.csv";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of("demonstration/awards.csv");
    }

    @Override
    public void load() {
        imports.run(DataFile.rows("demonstration/awards.csv"));
    }
}
