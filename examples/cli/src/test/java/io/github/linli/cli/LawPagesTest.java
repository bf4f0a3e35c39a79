package io.github.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.law.LegalInstrument;
import io.github.linli.validation.Decision;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages on law say what the books say. */
class LawPagesTest {

  private static List<List<String>> rows(String page, int cells) throws IOException {
    return Files.readAllLines(Path.of("../..", page)).stream()
        .filter(line -> line.startsWith("| ") && line.endsWith(" |"))
        .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1)))
        .map(row -> row.map(String::strip).toList())
        .filter(row -> row.size() == cells)
        .toList();
  }

  private static Stream<RuleSpec> specs() {
    return Settings.BOOKS.stream().flatMap(book -> book.specs().stream());
  }

  @Test
  void everyReadingHasClauseReadingAlternativeAndRulesThatExist() throws IOException {
    Set<String> names = specs().map(RuleSpec::id).collect(Collectors.toCollection(TreeSet::new));
    Settings.BOOKS.stream()
        .map(RuleBook::decisions)
        .forEach(all -> all.stream().map(Decision::name).forEach(names::add));
    names.add("tally");
    List<List<String>> readings =
        rows("docs/readings.md", 5).stream().filter(row -> row.get(0).matches("\\d.*")).toList();
    assertThat(readings).hasSizeGreaterThan(25);
    assertThat(readings.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    for (List<String> row : readings) {
      assertThat(row).as(row.get(0)).noneMatch(cell -> cell.isEmpty() || cell.matches("[-–—]"));
      assertThat(row.get(4).split(", *")).as(row.get(0)).allMatch(names::contains);
    }
  }

  @Test
  void everyReadingsOptionsAndParametersExist() throws IOException {
    Set<String> known = new TreeSet<>();
    specs().forEach(spec -> known.addAll(spec.options()));
    specs().forEach(spec -> spec.parameters().forEach(each -> known.add(each.name())));
    known.add("countDeemed"); // comes with a later rule, as its row says
    for (List<String> row : rows("docs/readings.md", 5)) {
      Pattern.compile("`([a-z][A-Za-z0-9]+)`")
          .matcher(row.get(3))
          .results()
          .forEach(name -> assertThat(known).as(row.get(0)).contains(name.group(1)));
    }
  }

  @Test
  void theChangelogListsEveryRuleWithItsRevision() throws IOException {
    assertThat(
            rows("CHANGELOG.md", 4).stream()
                .skip(1)
                .map(row -> String.join(" ", row.subList(0, 3))))
        .containsExactlyInAnyOrderElementsOf(
            specs().map(spec -> spec.id() + " " + spec.revision() + " " + spec.kind()).toList());
  }

  @Test
  void theChangelogListsEveryInstrumentWithItsDates() throws IOException {
    assertThat(rows("CHANGELOG.md", 5).stream().skip(1).map(LawPagesTest::dated))
        .containsExactlyInAnyOrderElementsOf(
            Settings.BOOKS.stream()
                .flatMap(book -> book.instruments().stream())
                .map(LawPagesTest::dated)
                .distinct()
                .toList());
    rows("CHANGELOG.md", 5).stream()
        .skip(1)
        .filter(row -> row.get(1).contains("〔"))
        .forEach(row -> assertThat(numbers()).contains(row.get(1)));
  }

  private static String dated(List<String> row) {
    String verified = row.get(4).matches("[0-9-]+") ? row.get(4) : "unknown";
    return String.join(" ", row.get(0), row.get(2), row.get(3), verified);
  }

  private static String dated(LegalInstrument law) {
    return String.join(
        " ",
        law.titleZh(),
        law.inForceFrom().toString(),
        law.textVersion(),
        law.verifiedTo().value().map(Object::toString).orElse("unknown"));
  }

  private static List<String> numbers() {
    return Settings.BOOKS.stream()
        .flatMap(book -> book.instruments().stream())
        .flatMap(
            law ->
                Stream.concat(law.documentNumber().value().stream(), Stream.of(law.textVersion())))
        .toList();
  }
}
