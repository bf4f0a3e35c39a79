package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.BOOLEAN;
import static io.github.linli.serialization.internal.shape.Scalars.DAY;
import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.community.ActivityRecord;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.community.ServiceScope;
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
            var continues =
                d.knownOrNone(
                    "continuesUntil", PARTIAL_DATE, ManagementArrangement::continuesUntil);
            var decidedBy = d.knownOrNone("decidedBy", TEXT, ManagementArrangement::decidedBy);
            return read ->
                new ManagementArrangement(
                    mode.in(read),
                    manager.in(read),
                    startedOn.in(read),
                    endedOn.in(read),
                    continues.in(read),
                    decidedBy.in(read));
          });

  /** {@link ServiceScope}. */
  public static final ObjectShape<ServiceScope> SERVICE_SCOPE =
      ObjectShape.of(
          "ServiceScope",
          d -> {
            var service = d.required("service", enumOf(BasicService.class), ServiceScope::service);
            var startedOn = d.known("startedOn", PARTIAL_DATE, ServiceScope::startedOn);
            var endedOn = d.knownOrNone("endedOn", PARTIAL_DATE, ServiceScope::endedOn);
            return read -> new ServiceScope(service.in(read), startedOn.in(read), endedOn.in(read));
          });

  /** {@link FallbackOrder}. */
  public static final ObjectShape<FallbackOrder> FALLBACK_ORDER =
      ObjectShape.of(
          "FallbackOrder",
          d -> {
            var organiser =
                d.known(
                    "organiser", enumOf(FallbackOrder.Organiser.class), FallbackOrder::organiser);
            var entrusted = d.known("entrusted", BOOLEAN, FallbackOrder::entrusted);
            var document =
                d.knownOrNone("entrustmentDocument", TEXT, FallbackOrder::entrustmentDocument);
            var services =
                d.listing("services", enumOf(BasicService.class), FallbackOrder::services);
            var startedOn = d.known("startedOn", PARTIAL_DATE, FallbackOrder::startedOn);
            var endedOn = d.knownOrNone("endedOn", PARTIAL_DATE, FallbackOrder::endedOn);
            return read ->
                new FallbackOrder(
                    organiser.in(read),
                    entrusted.in(read),
                    document.in(read),
                    services.in(read),
                    startedOn.in(read),
                    endedOn.in(read));
          });

  /** {@link ActivityRecord}. */
  public static final ObjectShape<ActivityRecord> ACTIVITY_RECORD =
      ObjectShape.of(
          "ActivityRecord",
          d -> {
            var kind = d.required("kind", enumOf(ActivityRecord.Kind.class), ActivityRecord::kind);
            var doneOn = d.known("doneOn", PARTIAL_DATE, ActivityRecord::doneOn);
            var by = d.known("by", TEXT, ActivityRecord::by);
            var document = d.knownOrNone("document", TEXT, ActivityRecord::document);
            var fields =
                d.listing("fields", enumOf(ActivityRecord.Field.class), ActivityRecord::fields);
            return read ->
                new ActivityRecord(
                    kind.in(read),
                    doneOn.in(read),
                    by.in(read),
                    document.in(read),
                    fields.in(read));
          });

  /** {@link PublicMaintenance}. */
  public static final ObjectShape<PublicMaintenance> PUBLIC_MAINTENANCE =
      ObjectShape.of(
          "PublicMaintenance",
          d -> {
            var work =
                d.required("work", enumOf(PublicMaintenance.Work.class), PublicMaintenance::work);
            var assignedTo = d.knownOrNone("assignedTo", TEXT, PublicMaintenance::assignedTo);
            var overseen = d.known("overseen", BOOLEAN, PublicMaintenance::overseen);
            var charged = d.known("alsoCharged", BOOLEAN, PublicMaintenance::alsoCharged);
            return read ->
                new PublicMaintenance(
                    work.in(read), assignedTo.in(read), overseen.in(read), charged.in(read));
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
