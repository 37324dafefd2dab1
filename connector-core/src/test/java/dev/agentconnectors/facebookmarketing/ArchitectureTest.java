package dev.agentconnectors.facebookmarketing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
        packages = ArchitectureTest.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoExamples.class})
class ArchitectureTest {

    static final String ROOT = "dev.agentconnectors.facebookmarketing";

    /** The sandbox, whose resources the tests use, has rules of its own. */
    static final class NoExamples implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/examples/");
        }
    }

    private static final String INTERNAL = ROOT + ".internal..";

    @ArchTest
    static final ArchRule THE_API_SHOWS_NOTHING_INTERNAL = classes()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .and()
            .arePublic()
            .should(new ArchCondition<>("show nothing internal in their signatures") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<HasModifiers> members = Stream.concat(
                            type.getCodeUnits().stream(),
                            type.getFields().stream().map(HasModifiers.class::cast));
                    members.filter(ArchitectureTest::isVisible)
                            .filter(member -> typesOf(member).anyMatch(ArchitectureTest::isInternal))
                            .forEach(member -> events.add(SimpleConditionEvent.violated(member, member.toString())));
                    // A superclass in the engine may serve as a way in for the engine, but not as part of the API.
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                            .filter(ArchitectureTest::isInternal)
                            .filter(parent -> parent.getMethods().stream().anyMatch(ArchitectureTest::isVisible))
                            .forEach(parent -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " inherits methods of " + parent.getName())));
                }
            });

    @ArchTest
    static final ArchRule THE_CATALOGUE_DEPENDS_ON_NOTHING = classes()
            .that()
            .resideInAPackage(ROOT + ".catalog")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".catalog");

    @ArchTest
    static final ArchRule JSON_DEPENDS_ON_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal.json")
            .should()
            .dependOnClassesThat(ours().and(outside(ROOT + ".internal.json")));

    @ArchTest
    static final ArchRule HTTP_KNOWS_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".internal.graph", ROOT + ".internal.call", ROOT + ".internal.airbyte");

    @ArchTest
    static final ArchRule CALLS_KNOW_NO_SERVICE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".internal.call")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".internal.graph", ROOT + ".internal.airbyte", "okhttp3..", "retrofit2..");

    @ArchTest
    static final ArchRule THE_ENGINE_HAS_NO_CYCLES =
            slices().matching(ROOT + ".internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_API_IS_CLOSED = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .arePublic()
            .should()
            .beInterfaces()
            .orShould()
            .haveModifier(JavaModifier.FINAL)
            .orShould(new ArchCondition<>("be sealed") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean sealed = type.reflect().isSealed();
                    events.add(new SimpleConditionEvent(
                            type, sealed, type.getName() + (sealed ? " is" : " is not") + " sealed"));
                }
            });

    @ArchTest
    static final ArchRule THERE_IS_NO_STATIC_STATE = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(DescribedPredicate.describe(
                    "an array or an atomic",
                    type -> type.isArray() || type.getPackageName().equals("java.util.concurrent.atomic")));

    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_ENVIRONMENT = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "reads the environment or ends the JVM",
                    call -> call.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("getenv", "getProperty", "getProperties", "setProperty", "exit")
                                    .contains(call.getName())));

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        JavaPackage root = all.getPackage(ROOT);
        List<JavaPackage> packages = Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
                .filter(each -> !each.getClasses().isEmpty())
                .toList();
        assertThat(packages)
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(each.tryGetAnnotationOfType(NullMarked.class))
                        .as(each.getName())
                        .isPresent());
    }

    private static boolean isVisible(HasModifiers member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(HasModifiers member) {
        return member instanceof JavaField field
                ? field.getAllInvolvedRawTypes().stream()
                : ((JavaCodeUnit) member).getAllInvolvedRawTypes().stream();
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".internal");
    }

    private static DescribedPredicate<JavaClass> ours() {
        return JavaClass.Predicates.resideInAPackage(ROOT + "..");
    }

    private static DescribedPredicate<JavaClass> outside(String name) {
        return JavaClass.Predicates.resideOutsideOfPackage(name);
    }
}
