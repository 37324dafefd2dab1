package dev.agentconnectors.facebookmarketing.langchain4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "dev.agentconnectors.facebookmarketing.langchain4j";
    private static final String CORE = "dev.agentconnectors.facebookmarketing";

    @ArchTest
    static final ArchRule THE_CONNECTORS_ENGINE_IS_NOT_TOUCHED =
            noClasses().should().dependOnClassesThat().resideInAPackage(CORE + ".internal..");

    @ArchTest
    static final ArchRule ONLY_THE_CONNECTOR_SPEAKS_HTTP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "retrofit2..", "java.net.http..");

    @ArchTest
    static final ArchRule THE_API_SHOWS_NOTHING_INTERNAL = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .arePublic()
            .should(new ArchCondition<>("show nothing internal in their public methods") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && typesOf(method).anyMatch(ArchitectureTest::isInternal))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                }
            });

    @ArchTest
    static final ArchRule MONEY_DEPENDS_ON_THE_CATALOGUE_ALONE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal.money")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are ours, outside money",
                    type -> type.getPackageName().startsWith(ROOT)
                            && !type.getPackageName().equals(ROOT + ".internal.money")));

    @ArchTest
    static final ArchRule THE_ENGINE_HAS_NO_CYCLES =
            slices().matching(ROOT + ".internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_ENVIRONMENT =
            noClasses().should().callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses().should().accessField(System.class, "out");

    private static Stream<JavaClass> typesOf(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream());
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().contains(".internal");
    }
}
