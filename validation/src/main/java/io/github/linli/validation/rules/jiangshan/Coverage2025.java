package io.github.linli.validation.rules.jiangshan;

import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.Context;
import io.github.linli.validation.Decided;
import io.github.linli.validation.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a community is covered as policy 四(二)1 s3 asks. The rule on each community and the one on
 * their rate both read it. No book lists it: a report would only say twice what the rule says.
 */
final class Coverage2025 {

  /** The last day in time. */
  static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);

  /** How a community stands. */
  enum State {
    COVERED,
    NOT_COVERED,
    NOT_APPLICABLE,
    UNDETERMINED
  }

  private Coverage2025() {}

  /** An exemption has to be shown: while it is unknown the goal stands. */
  static Optional<Reason> exemption(Community community) {
    if (Known.isTrue(community.assemblyForgone()).isTrue()) {
      return Optional.of(new Reason("ASSEMBLY_FORGONE"));
    }
    boolean newlyDelivered =
        community
            .deliveredOn()
            .test(delivered -> delivered.isOnOrAfter(DEADLINE.plusDays(1)), Ternary.TRUE)
            .isTrue();
    return newlyDelivered ? Optional.of(new Reason("DELIVERED_LATER")) : Optional.empty();
  }

  /** Until the deadline somebody in office on the day; after it on the deadline or begun since. */
  static Decided<State> of(Community community, Context context) {
    Optional<Reason> exemption = exemption(community);
    if (exemption.isPresent()) {
      return Decided.of(State.NOT_APPLICABLE, exemption.get());
    }
    CoveringBodies bodies = CoveringBodies.in(context);
    LocalDate asOf = context.asOf();
    LocalDate next = DEADLINE.plusDays(1);
    boolean over = asOf.isAfter(DEADLINE);
    Ternary covered =
        over
            ? bodies.inOfficeOn(DEADLINE).or(bodies.beganWithin(next, asOf))
            : bodies.inOfficeOn(asOf);
    return switch (covered) {
      case TRUE -> Decided.of(State.COVERED);
      case FALSE -> Decided.of(State.NOT_COVERED);
      case UNKNOWN ->
          Decided.wanting(
              State.UNDETERMINED,
              over ? bodies.missing(DEADLINE, next, asOf) : bodies.missing(asOf));
    };
  }
}
