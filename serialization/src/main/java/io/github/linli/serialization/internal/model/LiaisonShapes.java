package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Liaisons and joint meetings. */
public final class LiaisonShapes {

  /** {@link CommunityLiaison}. */
  public static final ObjectShape<CommunityLiaison> COMMUNITY_LIAISON =
      ObjectShape.of(
          "CommunityLiaison",
          d -> {
            var worker = d.known("worker", PartyShapes.PERSON, CommunityLiaison::worker);
            var fullTime = d.known("fullTime", BOOLEAN, CommunityLiaison::fullTime);
            var primary = d.known("primary", BOOLEAN, CommunityLiaison::primary);
            var startedOn = d.known("startedOn", PARTIAL_DATE, CommunityLiaison::startedOn);
            var endedOn = d.knownOrNone("endedOn", PARTIAL_DATE, CommunityLiaison::endedOn);
            return read ->
                new CommunityLiaison(
                    worker.in(read),
                    fullTime.in(read),
                    primary.in(read),
                    startedOn.in(read),
                    endedOn.in(read));
          });

  /** {@link JointMeeting}. */
  public static final ObjectShape<JointMeeting> JOINT_MEETING =
      ObjectShape.of(
          "JointMeeting",
          d -> {
            var heldOn = d.known("heldOn", PARTIAL_DATE, JointMeeting::heldOn);
            var attended =
                d.listing("attended", enumOf(JointMeeting.Party.class), JointMeeting::attended);
            return read -> new JointMeeting(heldOn.in(read), attended.in(read));
          });

  private LiaisonShapes() {}
}
