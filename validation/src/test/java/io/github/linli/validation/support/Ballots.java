package io.github.linli.validation.support;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Votes in few words. Figures as {@link Reported} reads them, {@code "?"} for unknown. */
public final class Ballots {

  private Ballots() {}

  /** A figure. */
  public static Known<Reported> figure(String text) {
    return text.equals("?") ? Known.unknown() : Known.of(Reported.parse(text));
  }

  /** Figures {@code total participating approving}, separated by blanks. */
  public static Figures figures(String totalParticipatingApproving) {
    return figures(totalParticipatingApproving, more -> more);
  }

  /** Figures {@code total participating approving} and more. */
  public static Figures figures(
      String totalParticipatingApproving, UnaryOperator<Figures.Builder> more) {
    List<String> three =
        Pattern.compile(" (?![^\\[]*\\])").splitAsStream(totalParticipatingApproving).toList();
    return more.apply(
            new Figures.Builder()
                .total(figure(three.get(0)))
                .participating(figure(three.get(1)))
                .approving(figure(three.get(2))))
        .build();
  }

  /** A vote of all owners on an ordinary matter, decided 2025-08-16. */
  public static Resolution vote(String area, String heads) {
    return vote(figures(area), figures(heads));
  }

  /** A vote of all owners on an ordinary matter, decided 2025-08-16. */
  public static Resolution vote(Figures area, Figures heads) {
    return new Resolution.Builder()
        .id("R1")
        .matter(MatterKind.M4_MANAGER)
        .decidedOn(PartialDate.of(2025, 8, 16))
        .tally(Tally.of(Electorate.wholeArea(), area, heads))
        .build();
  }

  /** The same vote on another matter. */
  public static Resolution on(MatterKind matter, Resolution vote) {
    return vote.withMatter(Known.of(matter));
  }

  /** The same vote decided at another time; {@code none}, {@code ?} allowed. */
  public static Resolution decided(String date, Resolution vote) {
    return vote.withDecidedOn(Facts.date(date));
  }
}
