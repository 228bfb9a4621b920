package org.xiangzhi.governance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.people.Masked;
import org.xiangzhi.governance.village.Governance;

/**
 * Holds the core to its architecture. A rule that is in the way is changed here, with its reason.
 */
class CoreArchitectureTest {
  private static final String ROOT = "org.xiangzhi.governance";

  /**
   * Which rooms a room may use, the kernel apart, which all use. What is not listed is forbidden.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("kernel", Set.of()),
          Map.entry("metric", Set.of()),
          Map.entry("journal", Set.of()),
          Map.entry("hierarchy", Set.of()),
          Map.entry("office", Set.of("hierarchy", "law")),
          // The vault's keys and entries.
          Map.entry("people", Set.of("hierarchy", "journal")),
          Map.entry("procedure", Set.of("office")),
          Map.entry("law", Set.of("hierarchy")),
          Map.entry("ballot", Set.of("hierarchy", "law", "office", "procedure")),
          Map.entry("election", Set.of("ballot", "hierarchy", "law", "office", "people")),
          Map.entry("register", Set.of("ballot", "hierarchy", "metric", "office", "procedure")),
          Map.entry("disclosure", Set.of("hierarchy", "law", "office", "procedure", "register")),
          Map.entry(
              "compact", Set.of("ballot", "hierarchy", "law", "metric", "office", "procedure")),
          Map.entry("calendar", Set.of()),
          Map.entry(
              "matter",
              Set.of(
                  "calendar",
                  "delivery",
                  "hierarchy",
                  "journal",
                  "law",
                  "metric",
                  "office",
                  "procedure")),
          Map.entry(
              "meeting",
              Set.of(
                  "ballot",
                  "calendar",
                  "hierarchy",
                  "law",
                  "matter",
                  "metric",
                  "office",
                  "procedure")),
          Map.entry("delivery", Set.of("journal")),
          Map.entry(
              "points",
              Set.of(
                  "ballot",
                  "compact",
                  "delivery",
                  "hierarchy",
                  "journal",
                  "law",
                  "metric",
                  "office")),
          Map.entry("courtyard", Set.of("delivery", "hierarchy", "journal", "office", "procedure")),
          Map.entry(
              "recognition",
              Set.of(
                  "ballot",
                  "compact",
                  "hierarchy",
                  "journal",
                  "law",
                  "office",
                  "people",
                  "procedure")),
          Map.entry(
              "practice",
              Set.of(
                  "ballot",
                  "compact",
                  "courtyard",
                  "disclosure",
                  "election",
                  "hierarchy",
                  "law",
                  "matter",
                  "meeting",
                  "office",
                  "points",
                  "procedure",
                  "recognition",
                  "register")),
          Map.entry(
              "village",
              Set.of(
                  "ballot",
                  "calendar",
                  "compact",
                  "courtyard",
                  "delivery",
                  "disclosure",
                  "election",
                  "hierarchy",
                  "journal",
                  "law",
                  "matter",
                  "meeting",
                  "metric",
                  "office",
                  "people",
                  "points",
                  "practice",
                  "procedure",
                  "recognition",
                  "register")));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final DescribedPredicate<JavaClass> ENTROPY_DEFAULTS =
      belongToAnyOf(InMemoryJournal.class, Governance.Builder.class);

  @Test
  void dependsOnItsFourLibrariesAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "javax.crypto..",
                "com.google.common..",
                "jakarta.validation..",
                "org.slf4j..",
                "org.jspecify..",
                ROOT + ".."))
        .check(CORE);
  }

  @Test
  void concepts_formNoCircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void concepts_useOnlyWhatIsListed() {
    MAY_USE.forEach(
        (concept, others) ->
            classes()
                .that()
                .resideInAPackage(ROOT + "." + concept)
                .should()
                .onlyDependOnClassesThat(
                    not(resideInAnyPackage(ROOT + ".."))
                        .or(
                            resideInAnyPackage(
                                Stream.concat(others.stream(), Stream.of(concept, "kernel"))
                                    .map(name -> ROOT + "." + name)
                                    .toArray(String[]::new))))
                .check(CORE));
  }

  @Test
  void concepts_areAllListed() {
    Set<String> found =
        CORE.stream()
            .map(type -> type.getPackageName().substring(ROOT.length() + 1))
            .collect(toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
  }

  @Test
  void noClockIsRead() {
    noClasses()
        .should()
        .callMethodWhere(
            called("java\\.time\\..*", "now")
                .or(called("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                .or(called("java\\.time\\.Clock", "system.*"))
                .or(
                    called(
                        "java\\.time\\.ZoneId|java\\.util\\.TimeZone", "systemDefault|getDefault"))
                .or(called("java\\.util\\.Locale", "getDefault")))
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CORE);
    noClasses()
        .that(not(belongToAnyOf(Governance.Builder.class)))
        .should()
        .callMethodWhere(called("java\\.time\\.InstantSource", "system"))
        .check(CORE);
  }

  @Test
  void noRandomNumberIsDrawn() {
    noClasses()
        .that(not(ENTROPY_DEFAULTS))
        .should()
        .dependOnClassesThat(assignableTo(Random.class))
        .orShould()
        .dependOnClassesThat(assignableTo(java.util.random.RandomGenerator.class))
        .orShould()
        .callMethodWhere(
            called("java\\.util\\.UUID", "randomUUID").or(called("java\\.lang\\.Math", "random")))
        .check(CORE);
    noClasses()
        .that(ENTROPY_DEFAULTS)
        .should()
        .dependOnClassesThat(
            assignableTo(Random.class).and(not(belongToAnyOf(SecureRandom.class, Random.class))))
        .check(CORE);
  }

  @Test
  void noFloatingPoint() {
    List<String> inexact =
        CORE.stream()
            .flatMap(
                type ->
                    Stream.concat(
                        type.getFields().stream()
                            .filter(field -> isInexact(field.getRawType()))
                            .map(JavaField::getFullName),
                        type.getCodeUnits().stream()
                            .filter(
                                unit ->
                                    isInexact(unit.getRawReturnType())
                                        || unit.getRawParameterTypes().stream()
                                            .anyMatch(CoreArchitectureTest::isInexact))
                            .map(unit -> unit.getFullName())))
            .toList();
    assertEquals(List.of(), inexact);
  }

  private static boolean isInexact(JavaClass type) {
    return Stream.of(double.class, float.class, Double.class, Float.class)
        .anyMatch(type.getBaseComponentType()::isEquivalentTo);
  }

  @Test
  void nothingIsPrinted() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    noClasses()
        .should()
        .callMethodWhere(called("java\\..*", "printStackTrace").or(called(".*", "exit|halt")))
        .check(CORE);
  }

  @Test
  void personalFields_areRevealedByThePeopleRoomAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".people")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reveal() or value() of a masked type",
                call ->
                    call.getTargetOwner().isAssignableTo(Masked.class)
                        && call.getName().matches("reveal|value")))
        .check(CORE);
  }

  @Test
  void logsAreWrittenThroughTheVillageAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".village", ROOT + ".journal")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.journal\\.(Journal|Append|StoredEvent|Receipt)")
        .check(CORE);
  }

  private static DescribedPredicate<JavaMethodCall> called(String ownerName, String name) {
    return DescribedPredicate.describe(
        ownerName + "#" + name,
        call -> call.getTargetOwner().getName().matches(ownerName) && call.getName().matches(name));
  }

  @Test
  void typesAreNamedInTheWordsOfTheField() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Entity")
        .orShould()
        .haveSimpleNameEndingWith("VO")
        .check(CORE);
  }

  @Test
  void publicMethods_returnNoMutableCollection() {
    List<String> mutable =
        CORE.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(
                method ->
                    method
                        .getRawReturnType()
                        .getName()
                        .matches("java\\.util\\.(Array|Hash|Tree|Linked)\\w*"))
            .map(JavaMethod::getFullName)
            .toList();
    assertEquals(List.of(), mutable);
  }
}
