package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;

import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Committees. */
public final class CommitteeShapes {

  /** {@link OwnersCommittee}. */
  public static final ObjectShape<OwnersCommittee> OWNERS_COMMITTEE =
      ObjectShape.of(
          "OwnersCommittee",
          d -> {
            var electedOn = d.known("electedOn", PARTIAL_DATE, OwnersCommittee::electedOn);
            var termEndsOn = d.known("termEndsOn", PARTIAL_DATE, OwnersCommittee::termEndsOn);
            var dissolvedOn =
                d.knownOrNone("dissolvedOn", PARTIAL_DATE, OwnersCommittee::dissolvedOn);
            return read ->
                new OwnersCommittee(electedOn.in(read), termEndsOn.in(read), dissolvedOn.in(read));
          });

  /** {@link InterimManagementCommittee}. */
  public static final ObjectShape<InterimManagementCommittee> INTERIM_MANAGEMENT_COMMITTEE =
      ObjectShape.of(
          "InterimManagementCommittee",
          d -> {
            var establishedOn =
                d.known("establishedOn", PARTIAL_DATE, InterimManagementCommittee::establishedOn);
            var endedOn =
                d.knownOrNone("endedOn", PARTIAL_DATE, InterimManagementCommittee::endedOn);
            return read -> new InterimManagementCommittee(establishedOn.in(read), endedOn.in(read));
          });

  private CommitteeShapes() {}
}
