package io.github.linli.cli.ledger;

import io.github.linli.assembly.Figures;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.place.Community;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ledger read from a text, and what became of it, short enough to compare. */
record Reading(List<Entry> entries, Optional<Quality> quality, Optional<Remark> refused) {

  static Reading of(String text) throws IOException {
    return of(Ledger.Preference.MOST_COLUMNS, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading votes(String text) throws IOException {
    return of(Ledger.Preference.VOTES, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(Ledger.Preference preference, byte[] bytes) throws IOException {
    Path file = Files.createTempFile("ledger", ".csv");
    List<Entry> entries = new ArrayList<>();
    try {
      Files.write(file, bytes);
      Quality quality = Ledger.read(file, Optional.empty(), preference, entries::add);
      return new Reading(entries, Optional.of(quality), Optional.empty());
    } catch (LedgerException refused) {
      return new Reading(entries, Optional.empty(), Optional.of(refused.remark()));
    } finally {
      Files.delete(file);
    }
  }

  /** Why the whole file is refused, as kind and line. */
  String refusal() {
    return refused.map(Reading::told).orElse("none");
  }

  /** Every remark, as line and kind. */
  List<String> remarks() {
    return quality.orElseThrow().remarks().stream().map(Reading::told).toList();
  }

  private static String told(Remark remark) {
    return remark.line() + " " + remark.what();
  }

  List<Community> communities() {
    return entries.stream()
        .flatMap(entry -> entry.value().stream())
        .map(dossier -> dossier.community())
        .toList();
  }

  List<String> names() {
    return communities().stream().map(Community::name).toList();
  }

  /** Area of each community as it counts, or unknown. */
  List<String> areas() {
    return communities().stream().map(each -> shown(each.floorArea())).toList();
  }

  /** Total, participating and approving heads of each vote. */
  List<String> heads() {
    return entries.stream()
        .flatMap(entry -> entry.value().stream())
        .flatMap(dossier -> dossier.resolutions().items().stream())
        .map(vote -> shown(vote.tally().value().orElseThrow().heads()))
        .toList();
  }

  private static String shown(Figures heads) {
    return String.join(
        " ", shown(heads.total()), shown(heads.participating()), shown(heads.approving()));
  }

  private static String shown(Known<Reported> figure) {
    return figure.value().map(Reported::toString).orElse("?");
  }
}
