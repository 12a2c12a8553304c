package vn.thidua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The house has floors: what is below never imports what is above, and no two rooms import each other. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    @Test
    void lower_floors_never_import_higher_ones() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("5")
                .definedBy(
                        "vn.thidua.bulk..",
                        "vn.thidua.integration..",
                        "vn.thidua.notification..",
                        "vn.thidua.privacy..",
                        "vn.thidua.reporting..",
                        "vn.thidua.sign..",
                        "vn.thidua.statistics..")
                .layer("paper")
                .definedBy("vn.thidua.paper..")
                .layer("amendment")
                .definedBy("vn.thidua.amendment..")
                .layer("decision")
                .definedBy("vn.thidua.decision..")
                .layer("stateaward")
                .definedBy("vn.thidua.stateaward..")
                .layer("handover")
                .definedBy("vn.thidua.handover..")
                .layer("complaint")
                .definedBy("vn.thidua.complaint..")
                .layer("replacement")
                .definedBy("vn.thidua.replacement..")
                .layer("scoring")
                .definedBy("vn.thidua.scoring..")
                .layer("review")
                .definedBy("vn.thidua.review..")
                .layer("season")
                .definedBy("vn.thidua.season..")
                .layer("training")
                .definedBy("vn.thidua.training..")
                .layer("opportunity")
                .definedBy("vn.thidua.opportunity..")
                .layer("provincial")
                .definedBy("vn.thidua.provincial..")
                .layer("council")
                .definedBy("vn.thidua.council..")
                .layer("consultation")
                .definedBy("vn.thidua.consultation..")
                .layer("ballot")
                .definedBy("vn.thidua.ballot..")
                .layer("concurrence")
                .definedBy("vn.thidua.concurrence..")
                .layer("retention")
                .definedBy("vn.thidua.retention..")
                .layer("dossier")
                .definedBy("vn.thidua.dossier..")
                .layer("2")
                .definedBy(
                        "vn.thidua.register..",
                        "vn.thidua.campaign..",
                        "vn.thidua.cluster..",
                        "vn.thidua.difficulty..",
                        "vn.thidua.directive..",
                        "vn.thidua.plan..",
                        "vn.thidua.profile..",
                        "vn.thidua.rulebook..",
                        "vn.thidua.titleregistration..")
                .layer("1")
                .definedBy(
                        "vn.thidua.obligation..",
                        "vn.thidua.document..",
                        "vn.thidua.access..",
                        "vn.thidua.organization..")
                .layer("0")
                .definedBy("vn.thidua.event..", "vn.thidua.audit..", "vn.thidua.platform..")
                .whereLayer("5")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("paper")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("amendment")
                .mayOnlyBeAccessedByLayers("paper", "5")
                .whereLayer("decision")
                .mayOnlyBeAccessedByLayers("amendment", "paper", "5")
                .whereLayer("stateaward")
                .mayOnlyBeAccessedByLayers("handover", "paper", "5")
                .whereLayer("handover")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("complaint")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("replacement")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("scoring")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("season")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("opportunity")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("provincial")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("ballot")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("council")
                .mayOnlyBeAccessedByLayers("ballot", "decision", "stateaward", "paper", "5")
                .whereLayer("concurrence")
                .mayOnlyBeAccessedByLayers("council", "decision", "stateaward", "5")
                .whereLayer("consultation")
                .mayOnlyBeAccessedByLayers("council", "decision", "stateaward", "paper", "5")
                .whereLayer("retention")
                .mayOnlyBeAccessedByLayers("5")
                .whereLayer("dossier")
                .mayOnlyBeAccessedByLayers(
                        "consultation",
                        "concurrence",
                        "council",
                        "decision",
                        "stateaward",
                        "handover",
                        "complaint",
                        "scoring",
                        "season",
                        "retention",
                        "paper",
                        "5")
                .whereLayer("2")
                .mayOnlyBeAccessedByLayers(
                        "dossier",
                        "consultation",
                        "concurrence",
                        "council",
                        "decision",
                        "amendment",
                        "stateaward",
                        "handover",
                        "complaint",
                        "replacement",
                        "scoring",
                        "review",
                        "season",
                        "training",
                        "opportunity",
                        "provincial",
                        "ballot",
                        "retention",
                        "paper",
                        "5")
                .whereLayer("1")
                .mayOnlyBeAccessedByLayers(
                        "2",
                        "dossier",
                        "consultation",
                        "concurrence",
                        "council",
                        "decision",
                        "amendment",
                        "stateaward",
                        "handover",
                        "complaint",
                        "replacement",
                        "scoring",
                        "review",
                        "season",
                        "training",
                        "opportunity",
                        "provincial",
                        "ballot",
                        "retention",
                        "paper",
                        "5")
                .check(HOUSE);
    }

    @Test
    void no_two_capabilities_import_each_other() {
        slices().matching("vn.thidua.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_platform_knows_no_capability() {
        noClasses()
                .that()
                .resideInAPackage("vn.thidua.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.thidua.event..", "vn.thidua.audit..", "vn.thidua.access..", "vn.thidua.organization..")
                .check(HOUSE);
    }

    @Test
    void entities_have_no_setters_and_never_become_json() {
        classes()
                .that()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should(haveNoSetters())
                .check(HOUSE);
    }

    /** What is answered again to the same key was kept as a whole response. */
    @Test
    void what_is_safe_to_repeat_answers_with_a_response() {
        methods()
                .that()
                .areAnnotatedWith(vn.thidua.platform.http.Idempotent.class)
                .should()
                .haveRawReturnType(jakarta.ws.rs.core.Response.class)
                .check(HOUSE);
    }

    @Test
    void only_resources_and_filters_speak_http() {
        noClasses()
                .that()
                .haveSimpleNameNotContaining("Resource")
                .and()
                .resideOutsideOfPackage("vn.thidua.platform..")
                .and()
                .resideOutsideOfPackage("vn.thidua.access..")
                // an upload is hashed while it streams in, and only then can it be told from a repeated one
                .and()
                .resideOutsideOfPackage("vn.thidua.document..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.ws.rs.core.Response")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is a setter")));
            }
        };
    }
}
