package io.github.linli.consumer.modulepath;

import io.github.linli.assembly.Resolution;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementMode;
import io.github.linli.contract.ServiceContract;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.law.Citation;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.PersonName;
import io.github.linli.place.DivisionCode;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.report.ReportJson;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.books.Books;
import io.github.linli.validation.text.Renderer;
import io.github.linli.validation.vote.LegalRegime;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints where Linli's modules end: what was resolved, what is exported, what stays closed, and
 * that reflection does not get in. For the build, not to copy.
 */
public final class Boundaries {

  /** One type of each exported package, save the one that needs jackson-databind. */
  private static final List<Class<?>> EXPORTED =
      List.of(
          Resolution.class,
          OwnersCommittee.class,
          ManagementMode.class,
          ServiceContract.class,
          CommunityDossier.class,
          ViolationReport.class,
          Citation.class,
          CommunityLiaison.class,
          PartialDate.class,
          PersonName.class,
          DivisionCode.class,
          Documents.class,
          ReportJson.class,
          TokenReader.class,
          PolicyValidator.class,
          Books.class,
          Renderer.class,
          LegalRegime.class);

  /** Three types of closed packages, and one of an exported package for its private fields. */
  private static final List<String> GUARDED =
      List.of(
          "io.github.linli.internal.Require",
          "io.github.linli.validation.internal.LibraryVersion",
          "io.github.linli.serialization.internal.jackson2.Jackson2Driver",
          "io.github.linli.place.DivisionCode");

  private Boundaries() {}

  /**
   * Runs the program.
   *
   * @param args none
   * @throws ReflectiveOperationException if a class named here does not exist
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    Module here = Boundaries.class.getModule();
    Set<String> resolved = new TreeSet<>();
    Set<String> exported = new TreeSet<>();
    Set<String> closed = new TreeSet<>();
    for (Module module : ModuleLayer.boot().modules()) {
      String name = module.getName();
      if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
        resolved.add(name + (module.getDescriptor().isAutomatic() ? " (automatic)" : ""));
      }
      if (name.startsWith("io.github.linli.") && !module.equals(here)) {
        module
            .getPackages()
            .forEach(each -> (module.isExported(each, here) ? exported : closed).add(each));
      }
    }
    print("module", resolved);

    for (Class<?> type : EXPORTED) {
      Class.forName(type.getName()); // runs its initialiser
      System.out.println("used " + type.getName());
      exported.remove(type.getPackageName());
    }
    print("exported but not used", exported);
    print("closed", closed);

    for (String type : GUARDED) {
      Field field = Class.forName(type).getDeclaredFields()[0];
      System.out.println((field.trySetAccessible() ? "opened " : "refused ") + type);
    }
  }

  private static void print(String what, Set<String> names) {
    names.forEach(name -> System.out.println(what + " " + name));
  }
}
