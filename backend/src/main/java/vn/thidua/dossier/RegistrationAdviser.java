package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.text.Messages;
import vn.thidua.rulebook.AwardCategory;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;
import vn.thidua.titleregistration.RegisteredTitles;
import vn.thidua.titleregistration.TitleRegistrationLaw;

/**
 * Warns a draft that asks for a title nobody registered, where the law of its year judges by registration. Where the law does not ask, nothing is said.
 */
@Singleton
class RegistrationAdviser implements DraftAdviser {

    private static final String NOT_REGISTERED = "TITLE_NOT_REGISTERED";

    private final RegisteredTitles registered;
    private final AwardTypes awardTypes;

    RegistrationAdviser(RegisteredTitles registered, AwardTypes awardTypes) {
        this.registered = registered;
        this.awardTypes = awardTypes;
    }

    @Override
    public List<AdviceView> advise(Draft draft, Locale locale) {
        if (draft.asked().isEmpty()) {
            return List.of();
        }
        Optional<TitleRegistrationLaw> law = registered.askedBy(draft.year(), locale);
        if (law.isEmpty()) {
            return List.of();
        }
        Map<String, AwardType> awards =
                awardTypes.all().stream().collect(Collectors.toMap(AwardType::code, Function.identity()));
        List<Asked> titles = draft.asked().stream()
                // households are no records, and nobody registers them
                .filter(asked -> asked.nominee().id() != null)
                .filter(asked -> awards.get(asked.awardCode()).category() == AwardCategory.TITLE)
                .toList();
        Set<RegisteredTitles.Registered> there = registered.among(
                draft.year(), titles.stream().map(asked -> asked.nominee().id()).collect(Collectors.toSet()));
        return titles.stream()
                .filter(asked -> !there.contains(
                        new RegisteredTitles.Registered(asked.nominee().id(), asked.awardCode())))
                .map(asked -> warning(draft, asked, law.get(), locale))
                .toList();
    }

    private static AdviceView warning(Draft draft, Asked asked, TitleRegistrationLaw law, Locale locale) {
        String words = Messages.DOMAIN.text(
                locale,
                "titleregistration.NOT_REGISTERED",
                asked.nominee().name(),
                asked.award().name(),
                String.valueOf(draft.year()));
        return new AdviceView(NOT_REGISTERED, asked.nominationId(), words, law.citation(), law.standing());
    }
}
