package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.party.Authority;
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
            var stationing = d.knownOrNone("stationing", TEXT, CommunityLiaison::stationing);
            return read ->
                new CommunityLiaison(
                    worker.in(read),
                    fullTime.in(read),
                    primary.in(read),
                    startedOn.in(read),
                    endedOn.in(read),
                    stationing.in(read));
          });

  /** {@link JointMeeting.AgendaItem}. */
  public static final ObjectShape<JointMeeting.AgendaItem> AGENDA_ITEM =
      ObjectShape.of(
          "AgendaItem",
          d -> {
            var title = d.required("title", TEXT, JointMeeting.AgendaItem::title);
            var grave = d.known("grave", BOOLEAN, JointMeeting.AgendaItem::grave);
            return read -> new JointMeeting.AgendaItem(title.in(read), grave.in(read));
          });

  /** {@link JointMeeting}. */
  public static final ObjectShape<JointMeeting> JOINT_MEETING =
      ObjectShape.of(
          "JointMeeting",
          d -> {
            var heldOn = d.known("heldOn", PARTIAL_DATE, JointMeeting::heldOn);
            var attended =
                d.listing("attended", enumOf(JointMeeting.Party.class), JointMeeting::attended);
            var invited =
                d.listing("invited", enumOf(JointMeeting.Party.class), JointMeeting::invited);
            var agenda = d.listing("agenda", AGENDA_ITEM, JointMeeting::agenda);
            var minutes = d.knownOrNone("minutes", TEXT, JointMeeting::minutes);
            return read ->
                new JointMeeting(
                    heldOn.in(read),
                    attended.in(read),
                    invited.in(read),
                    agenda.in(read),
                    minutes.in(read));
          });

  /** {@link CoordinationMechanism}. */
  public static final ObjectShape<CoordinationMechanism> COORDINATION_MECHANISM =
      ObjectShape.of(
          "CoordinationMechanism",
          d -> {
            var kind =
                d.required(
                    "kind", enumOf(CoordinationMechanism.Kind.class), CoordinationMechanism::kind);
            var document = d.knownOrNone("document", TEXT, CoordinationMechanism::document);
            var establishedOn =
                d.known("establishedOn", PARTIAL_DATE, CoordinationMechanism::establishedOn);
            var endedOn = d.knownOrNone("endedOn", PARTIAL_DATE, CoordinationMechanism::endedOn);
            var departments =
                d.listing(
                    "departments",
                    enumOf(Authority.Role.class),
                    CoordinationMechanism::departments);
            var subdistricts = d.listing("subdistricts", TEXT, CoordinationMechanism::subdistricts);
            return read ->
                new CoordinationMechanism(
                    kind.in(read),
                    document.in(read),
                    establishedOn.in(read),
                    endedOn.in(read),
                    departments.in(read),
                    subdistricts.in(read));
          });

  private LiaisonShapes() {}
}
