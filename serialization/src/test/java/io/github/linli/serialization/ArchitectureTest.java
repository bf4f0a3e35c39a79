package io.github.linli.serialization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Only the driver and the databind module know Jackson, and only the latter knows databind. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.linli.serialization");

  @Test
  void onlyTheDriverAndTheModuleNameJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..jackson2..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }

  @Test
  void onlyTheModuleNamesDatabind() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.linli.serialization.jackson2")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.databind..")
        .check(CLASSES);
  }

  @Test
  void tokensKnowNothingOfTheRest() {
    noClasses()
        .that()
        .resideInAPackage("..token..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..serialization.internal..", "..serialization.jackson2..")
        .check(CLASSES);
  }
}
