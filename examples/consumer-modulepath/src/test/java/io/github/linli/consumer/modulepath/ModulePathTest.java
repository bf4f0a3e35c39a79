package io.github.linli.consumer.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs run as modules, in a JVM of their own, on the jars the build made. */
class ModulePathTest {

  private static final Path BAD_LINES = Path.of("../data/bad/bad-lines.ndjson");

  private static final List<String> WITHOUT_DATABIND = List.of("--module-path", "target/modules");

  private static final List<String> WITH_DATABIND =
      List.of(
          "--module-path",
          "target/modules" + File.pathSeparator + "target/databind",
          "--add-modules",
          "com.fasterxml.jackson.databind");

  private static final List<String> WITH_TESTKIT =
      List.of("--module-path", "target/modules", "--add-modules", "io.github.linli.testkit");

  private static List<String> run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--module");
    command.add("io.github.linli.consumer.modulepath/" + program.getName());
    command.addAll(List.of(arguments));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }

  @Test
  void theRegisterIsCheckedWithoutDatabind(@TempDir Path folder) throws Exception {
    List<String> goodAndBad = Files.readAllLines(BAD_LINES).subList(0, 2);
    Path register = Files.write(folder.resolve("register.ndjson"), goodAndBad);
    Path reports = folder.resolve("reports.ndjson");
    assertThat(
            run(
                WITHOUT_DATABIND,
                CheckRegister.class,
                register.toString(),
                "2026-03-31",
                reports.toString()))
        .containsExactly(
            "示例甲苑: not compliant",
            "  Violation: 示例甲苑 has no full-time neighbourhood worker in place",
            "line 2, column 282: /data/community/floorArea: expected JSON that goes on to its end");
    assertThat(Files.readAllLines(reports))
        .singleElement()
        .asString()
        .startsWith("{\"subject\":{\"type\":\"Community\",\"id\":\"B01\",\"name\":\"示例甲苑\"")
        .contains("\"verdict\":\"NON_COMPLIANT\"");
  }

  @Test
  void exportedPackagesAreUsableAndTheOthersClosed() throws Exception {
    assertThat(run(WITHOUT_DATABIND, Boundaries.class))
        .containsExactly(
            "module com.fasterxml.jackson.core",
            "module com.google.common",
            "module com.google.common.util.concurrent.internal",
            "module io.github.linli.consumer.modulepath",
            "module io.github.linli.core",
            "module io.github.linli.serialization",
            "module io.github.linli.validation",
            "module org.jspecify",
            "module org.threeten.extra",
            "used io.github.linli.assembly.Resolution",
            "used io.github.linli.committee.OwnersCommittee",
            "used io.github.linli.community.ManagementMode",
            "used io.github.linli.contract.ServiceContract",
            "used io.github.linli.dossier.CommunityDossier",
            "used io.github.linli.enforcement.ViolationReport",
            "used io.github.linli.law.Citation",
            "used io.github.linli.liaison.CommunityLiaison",
            "used io.github.linli.measure.PartialDate",
            "used io.github.linli.party.PersonName",
            "used io.github.linli.place.DivisionCode",
            "used io.github.linli.serialization.Documents",
            "used io.github.linli.serialization.report.ReportJson",
            "used io.github.linli.serialization.token.TokenReader",
            "used io.github.linli.validation.PolicyValidator",
            "used io.github.linli.validation.books.Books",
            "used io.github.linli.validation.text.Renderer",
            "used io.github.linli.validation.vote.LegalRegime",
            "exported but not used io.github.linli.serialization.jackson2",
            "closed io.github.linli.internal",
            "closed io.github.linli.serialization.internal",
            "closed io.github.linli.serialization.internal.jackson2",
            "closed io.github.linli.serialization.internal.model",
            "closed io.github.linli.serialization.internal.shape",
            "closed io.github.linli.validation.internal",
            "closed io.github.linli.validation.rules.jiangshan",
            "closed io.github.linli.validation.rules.nation",
            "refused io.github.linli.internal.Require",
            "refused io.github.linli.validation.internal.LibraryVersion",
            "refused io.github.linli.serialization.internal.jackson2.Jackson2Driver",
            "refused io.github.linli.place.DivisionCode");
  }

  @Test
  void theTestkitDrawsWithoutJqwik() throws Exception {
    assertThat(run(WITH_TESTKIT, DrawSamples.class))
        .containsExactly("examples shown: true", "document: true", "jqwik: false");
  }

  @Test
  void theMapperReadsAndWritesOnceTheModuleIsRegisteredByName() throws Exception {
    assertThat(run(WITH_DATABIND, MapDossiers.class))
        .containsExactly(
            "found: []",
            "{\"community\":{\"id\":\"C-1\",\"name\":\"Example\",\"builtOn\":\"1998-06\"}}",
            "equal: true");
  }
}
