package io.github.linli.validation.support;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.Tally;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A vote as it truly was, owner by owner, and notices that tell more or less of it. */
public record OwnersVote(List<Owner> owners) {

  /** What became of an owner's vote. */
  public enum Ballot {
    /** For. */
    FOR,
    /** Against. */
    AGAINST,
    /** Abstaining. */
    ABSTAINED,
    /** Returned and invalid. */
    INVALID,
    /** Not returned, counted as approving. */
    DEEMED_FOR,
    /** Not returned, counted as opposing. */
    DEEMED_AGAINST,
    /** Not returned. */
    ABSENT
  }

  private static final Set<Ballot> FOR = EnumSet.of(Ballot.FOR, Ballot.DEEMED_FOR);
  private static final Set<Ballot> AGAINST = EnumSet.of(Ballot.AGAINST, Ballot.DEEMED_AGAINST);
  private static final Set<Ballot> DEEMED = EnumSet.of(Ballot.DEEMED_FOR, Ballot.DEEMED_AGAINST);
  private static final Set<Ballot> VALID =
      EnumSet.complementOf(EnumSet.of(Ballot.INVALID, Ballot.ABSENT));

  /** One owner with an area in hundredths of a square metre. */
  public record Owner(long area, Ballot ballot) {}

  /** What a notice tells of one measure: how much of each figure, see {@link #figure}. */
  public record Notice(List<Integer> told) {}

  /** Votes of up to a dozen owners. */
  public static Arbitrary<OwnersVote> votes() {
    Arbitrary<Ballot> ballot =
        Arbitraries.frequency(
            Tuple.of(6, Ballot.FOR),
            Tuple.of(3, Ballot.AGAINST),
            Tuple.of(1, Ballot.ABSTAINED),
            Tuple.of(1, Ballot.INVALID),
            Tuple.of(1, Ballot.DEEMED_FOR),
            Tuple.of(1, Ballot.DEEMED_AGAINST),
            Tuple.of(3, Ballot.ABSENT));
    return Combinators.combine(Arbitraries.longs().between(1, 300), ballot)
        .as(Owner::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(OwnersVote::new);
  }

  /** Notices that tell anything from nothing to all. */
  public static Arbitrary<Notice> notices() {
    return Arbitraries.integers().between(0, 7).list().ofSize(11).map(Notice::new);
  }

  /** Heads or area, of owners with some ballots. */
  public BigDecimal sum(boolean area, Set<Ballot> of) {
    ToLongFunction<Owner> measure = area ? Owner::area : owner -> 1;
    long sum = owners.stream().filter(o -> of.contains(o.ballot())).mapToLong(measure).sum();
    return BigDecimal.valueOf(sum, area ? 2 : 0);
  }

  /** The whole electorate. */
  public BigDecimal total(boolean area) {
    return sum(area, EnumSet.allOf(Ballot.class));
  }

  /** Those taking part, with or without deemed and invalid ballots. */
  public BigDecimal participating(boolean area, boolean deemed, boolean invalid) {
    Set<Ballot> counted = EnumSet.copyOf(VALID);
    if (!deemed) {
      counted.removeAll(DEEMED);
    }
    if (invalid) {
      counted.add(Ballot.INVALID);
    }
    return sum(area, counted);
  }

  /** Those approving, with or without deemed votes. */
  public BigDecimal approving(boolean area, boolean deemed) {
    return sum(area, deemed ? FOR : EnumSet.of(Ballot.FOR));
  }

  /** The tally as two notices tell it, one of area and one of heads. */
  public Tally tally(Notice ofArea, Notice ofHeads) {
    return Tally.of(Electorate.wholeArea(), figures(true, ofArea), figures(false, ofHeads));
  }

  private Figures figures(boolean area, Notice notice) {
    List<Integer> told = notice.told();
    Set<Ballot> returned = EnumSet.copyOf(VALID);
    returned.add(Ballot.INVALID);
    BigDecimal valid = sum(area, VALID);
    return new Figures.Builder()
        .total(figure(told.get(0), total(area), false))
        .returned(figure(told.get(1), sum(area, returned), false))
        .participating(figure(told.get(2), valid, false))
        .approving(figure(told.get(3), sum(area, FOR), true))
        .opposing(figure(told.get(4), sum(area, AGAINST), true))
        .abstaining(figure(told.get(5), sum(area, EnumSet.of(Ballot.ABSTAINED)), true))
        .invalid(figure(told.get(6), sum(area, EnumSet.of(Ballot.INVALID)), true))
        .deemed(figure(told.get(7), sum(area, DEEMED), true))
        .deemedApproving(figure(told.get(8), sum(area, EnumSet.of(Ballot.DEEMED_FOR)), true))
        .participatingShare(share(told.get(9), valid, total(area)))
        .approvingShare(share(told.get(10), sum(area, FOR), valid))
        .build();
  }

  /** 0 to 2 nothing; 3 to 5 an interval; 6 and 7 exactly, none where it is zero and can be. */
  private static Known<Reported> figure(int told, BigDecimal truth, boolean canBeNone) {
    BigDecimal some = BigDecimal.valueOf(2);
    return switch (told) {
      case 0, 1, 2 -> Known.unknown();
      case 3 -> Known.of(Reported.atLeast(truth.subtract(some).max(BigDecimal.ZERO)));
      case 4 -> Known.of(Reported.between(truth.subtract(some).max(BigDecimal.ZERO), truth));
      case 5 -> Known.of(Reported.between(truth, truth.add(some)));
      case 6 -> Known.of(Reported.exactly(truth));
      default ->
          canBeNone && truth.signum() == 0 ? Known.none() : Known.of(Reported.exactly(truth));
    };
  }

  private static Known<ShareRange> share(int told, BigDecimal part, BigDecimal whole) {
    if (told < 4 || part.signum() == 0) { // nobody states a share of nobody
      return Known.unknown();
    }
    Share truth = Share.of(part.unscaledValue().longValue(), whole.unscaledValue().longValue());
    Share mark = List.of(Share.of(1, 2), Share.of(2, 3), Share.of(3, 4), truth).get(told - 4);
    int side = truth.compareTo(mark);
    if (side == 0) {
      return Known.of(new ShareRange(truth, true, truth, true));
    }
    return Known.of(side > 0 ? ShareRange.moreThan(mark) : ShareRange.lessThan(mark));
  }
}
