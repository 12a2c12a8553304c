package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;

/** Apart from the catalogue: a system that knows the catalogue already still takes the tables of award money. */
@Singleton
class BonusFirstStart implements FirstStart {

    private static final String SALARIES = "base-salaries.csv";
    private static final String RATES = "bonus-rates.csv";
    private static final String RULES = "bonus-rules.csv";

    private final BonusImport bonuses;

    BonusFirstStart(BonusImport bonuses) {
        this.bonuses = bonuses;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String name() {
        return "bonuses";
    }

    @Override
    public boolean demonstration() {
        return false;
    }

    @Override
    public List<String> files() {
        return List.of(SALARIES, RATES, RULES);
    }

    @Override
    public void load() {
        bonuses.load(DataFile.rows(SALARIES), DataFile.rows(RATES), DataFile.rows(RULES));
    }
}
