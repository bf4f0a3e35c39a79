package io.github.linli.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows of the house: core knows nobody, validation and serialization know core, the rest
 * knows them.
 */
class ArchitectureTest {

  private static final JavaClasses LINLI =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.linli");

  private static final String[] CORE = {
    "io.github.linli.assembly..",
    "io.github.linli.committee..",
    "io.github.linli.community..",
    "io.github.linli.contract..",
    "io.github.linli.dossier..",
    "io.github.linli.enforcement..",
    "io.github.linli.internal..",
    "io.github.linli.law..",
    "io.github.linli.liaison..",
    "io.github.linli.measure..",
    "io.github.linli.party..",
    "io.github.linli.place.."
  };

  @Test
  void everyPackageBelongsToAModule() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(CORE),
                    Stream.of(
                        "io.github.linli.validation..",
                        "io.github.linli.serialization..",
                        "io.github.linli.testkit..",
                        "io.github.linli.cli.."))
                .toArray(String[]::new))
        .check(LINLI);
  }

  @Test
  void coreKnowsLawAndHousingAndNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.linli.validation..",
            "io.github.linli.serialization..",
            "io.github.linli.cli..",
            "com.fasterxml..",
            "tools.jackson..",
            "jakarta..")
        .check(LINLI);
  }

  @Test
  void theLibraryOpensNoConnection() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.linli.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.rmi..")
        .check(LINLI);
  }

  @Test
  void validationKnowsNoWire() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.validation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.linli.serialization..", "io.github.linli.cli..", "com.fasterxml..")
        .check(LINLI);
  }

  @Test
  void onlyTheReportWriterKnowsValidation() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.serialization..")
        .and()
        .resideOutsideOfPackage("io.github.linli.serialization.report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.linli.validation..")
        .check(LINLI);
  }

  @Test
  void onlyDriversAndTheDatabindModuleKnowJackson() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.serialization..")
        .and()
        .resideOutsideOfPackages(
            "io.github.linli.serialization.jackson2..",
            "io.github.linli.serialization.internal.jackson2..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(LINLI);
  }

  @Test
  void theCommandLineUsesNothingThatIsNotExported() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.linli.internal..",
            "io.github.linli.validation.internal..",
            "io.github.linli.validation.rules..",
            "io.github.linli.serialization.internal..")
        .check(LINLI);
  }

  @Test
  void nobodyKnowsTheTestkit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.linli.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.linli.testkit..")
        .check(LINLI);
  }

  @Test
  void theTestkitUsesNothingThatIsNotExported() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.linli.internal..",
            "io.github.linli.validation.internal..",
            "io.github.linli.validation.rules..",
            "io.github.linli.serialization.internal..",
            "io.github.linli.cli..")
        .check(LINLI);
  }

  @Test
  void onlyOnePackageOfTheTestkitKnowsJqwikAndNoneKnowsJunit() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.testkit..")
        .and()
        .resideOutsideOfPackage("io.github.linli.testkit.jqwik..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.jqwik..")
        .check(LINLI);
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(LINLI);
  }

  @Test
  void theLedgerReaderSpeaksToNobody() {
    noClasses()
        .that()
        .resideInAPackage("io.github.linli.cli.ledger..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.linli.cli",
            "io.github.linli.validation..",
            "io.github.linli.serialization..",
            "picocli..",
            "com.fasterxml..")
        .check(LINLI);
  }
}
