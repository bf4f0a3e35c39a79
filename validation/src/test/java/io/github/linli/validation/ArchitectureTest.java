package io.github.linli.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.linli.measure.PartialDate;
import io.github.linli.validation.books.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "io.github.linli.validation";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void rulesAndEngineAreNotExported() throws IOException {
    Set<String> exported =
        Files.readAllLines(Path.of("src/main/java/module-info.java")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("exports "))
            .map(line -> line.substring("exports ".length(), line.length() - 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(exported)
        .contains(ROOT)
        .noneMatch(name -> name.startsWith(ROOT + ".rules") || name.endsWith(".internal"));
  }

  @Test
  void onlyTheBooksKnowRules() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".rules..", ROOT + ".books..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".rules..")
        .check(MAIN);
  }

  @Test
  void onlyTheEntryPointsKnowTheEngine() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".rules..", ROOT + ".vote..", ROOT + ".text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".internal..")
        .check(MAIN);
  }

  @Test
  void rulesDoNotKnowEachOthersPackages() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".rules.nation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".rules.jiangshan..")
        .check(MAIN);
  }

  @Test
  void noStateIsShared() {
    fields().that().areStatic().should().beFinal().check(MAIN);
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .notHaveRawType(
            DescribedPredicate.describe(
                "an array or a collection that can change",
                type ->
                    type.isArray()
                        || Set.of("java.util.List", "java.util.Set", "java.util.HashMap")
                            .contains(type.getName())))
        .check(MAIN);
  }

  @Test
  void everyRuleAndDecisionIsListedByABook() {
    Set<String> listed =
        Stream.of(Books.jiangshan(), Books.nation())
            .flatMap(book -> Stream.concat(book.rules().stream(), book.decisions().stream()))
            .map(each -> each.getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written =
        MAIN.stream()
            .filter(type -> type.isAssignableTo(Rule.class) || type.isAssignableTo(Decision.class))
            .filter(type -> !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(written).hasSizeGreaterThan(6).isEqualTo(listed);
  }

  @Test
  void onlyTheEngineAsksTheNormAloneWhetherItIsInForce() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal..")
        .should()
        .callMethod(RuleSpec.class, "inForceOn", PartialDate.class, Need[].class)
        .because("the context also knows the last day a deployment set")
        .check(MAIN);
  }

  /** Those asked of every day, in force or not. */
  private static final Set<String> TIMELESS = Set.of("VoteDecision", "PolicyInForceDecision");

  @Test
  void whoSaysWhenItIsInForceAsksTheContext() {
    Set<String> deaf =
        MAIN.stream()
            .filter(type -> type.isAssignableTo(Rule.class) || type.isAssignableTo(Decision.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getName().equals("inForce"))
            .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
            .filter(
                method ->
                    method.getMethodCallsFromSelf().stream()
                        .noneMatch(
                            call ->
                                call.getTargetOwner().isAssignableTo(Context.class)
                                    && call.getTarget().getName().equals("inForceOn")))
            .map(method -> method.getOwner().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(deaf).isEqualTo(TIMELESS);
  }

  @Test
  void rulesKeepNothingBetweenJudgements() {
    classes()
        .that()
        .areAssignableTo(Rule.class)
        .or()
        .areAssignableTo(Decision.class)
        .should()
        .haveOnlyFinalFields()
        .check(MAIN);
  }
}
