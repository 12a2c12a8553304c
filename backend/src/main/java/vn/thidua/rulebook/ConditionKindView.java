package vn.thidua.rulebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.draft.ConditionKind;
import vn.thidua.rulebook.draft.ConditionKind.Parameter;
import vn.thidua.rulebook.draft.ConditionKinds;

/** A kind of condition, as a form is made of it. */
@Schema(name = "ConditionKind", description = "A kind of condition and the parameters it takes.")
record ConditionKindView(
        @Schema(required = true, examples = "TITLES_IN_A_ROW")
        String code,

        @Schema(required = true, examples = "Danh hiệu nhiều năm liên tục")
        String name,

        @Schema(required = true) List<ParameterView> parameters) {

    @Schema(name = "ConditionParameter", description = "A parameter of a kind of condition.")
    record ParameterView(
            @Schema(required = true, examples = "years") String name,
            @Schema(required = true, examples = "Số năm") String label,
            @Schema(required = true) ConditionKind.Type type,
            @Schema(required = true) boolean required,

            @Schema(required = true, description = "What it may be; empty unless the type is CODE or CODES.")
            List<ChoiceView> choices,

            @Schema(required = true, description = "Of a group; empty for other types.")
            List<ParameterView> parts) {}

    @Schema(name = "ParameterChoice", description = "What a parameter may be.")
    record ChoiceView(
            @Schema(required = true, examples = "GOOD") String code,

            @Schema(required = true, examples = "Hoàn thành tốt nhiệm vụ")
            String name) {}

    static List<ConditionKindView> all(RuleWords words) {
        return ConditionKinds.all().values().stream()
                .map(kind -> new ConditionKindView(
                        kind.code(), words.kind(kind.code()), parameters(kind.code(), kind.parameters(), words)))
                .toList();
    }

    private static List<ParameterView> parameters(String kind, List<Parameter> parameters, RuleWords words) {
        return parameters.stream()
                .map(parameter -> new ParameterView(
                        parameter.name(),
                        words.parameter(kind, parameter.name()),
                        parameter.type(),
                        parameter.required(),
                        parameter.codes().stream()
                                .map(code -> new ChoiceView(code.substring(code.indexOf('.') + 1), words.code(code)))
                                .toList(),
                        parameters(kind, parameter.parts(), words)))
                .toList();
    }
}
