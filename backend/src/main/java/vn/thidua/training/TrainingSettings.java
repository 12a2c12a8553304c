package vn.thidua.training;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The house's own measures for staff and training, which no text asks for. */
@ConfigMapping(prefix = "thidua.training")
interface TrainingSettings {

    /** A unit in which nobody has done this work for so many months is a gap. */
    @WithDefault("3")
    int gapMonths();

    /** What learners thought of a class is told from so many on. */
    @WithDefault("5")
    int fewEvaluations();

    /** Whoever was trained so many years ago should be trained again. */
    @WithDefault("3")
    int dueYears();
}
