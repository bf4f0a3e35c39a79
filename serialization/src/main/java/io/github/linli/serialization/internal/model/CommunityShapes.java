package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.DAY;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Arrangements and recognitions. */
public final class CommunityShapes {

  /** {@link ManagementArrangement}. */
  public static final ObjectShape<ManagementArrangement> MANAGEMENT_ARRANGEMENT =
      ObjectShape.of(
          "ManagementArrangement",
          d -> {
            var mode = d.known("mode", enumOf(ManagementMode.class), ManagementArrangement::mode);
            var manager =
                d.knownOrNone(
                    "manager", PartyShapes.SERVICE_PROVIDER, ManagementArrangement::manager);
            var startedOn = d.known("startedOn", PARTIAL_DATE, ManagementArrangement::startedOn);
            var endedOn = d.knownOrNone("endedOn", PARTIAL_DATE, ManagementArrangement::endedOn);
            return read ->
                new ManagementArrangement(
                    mode.in(read), manager.in(read), startedOn.in(read), endedOn.in(read));
          });

  /** {@link ScopeRecognition}. */
  public static final ObjectShape<ScopeRecognition> SCOPE_RECOGNITION =
      ObjectShape.of(
          "ScopeRecognition",
          d -> {
            var number = d.required("documentNumber", TEXT, ScopeRecognition::documentNumber);
            var authority = d.required("authority", TEXT, ScopeRecognition::authority);
            var recognisedOn = d.required("recognisedOn", DAY, ScopeRecognition::recognisedOn);
            var validUntil = d.knownOrNone("validUntil", DAY, ScopeRecognition::validUntil);
            return read ->
                new ScopeRecognition(
                    number.in(read),
                    authority.in(read),
                    recognisedOn.in(read),
                    validUntil.in(read));
          });

  private CommunityShapes() {}
}
