package io.github.linli.testkit;

import static io.github.linli.testkit.Measures.dates;
import static io.github.linli.testkit.Measures.earlyDates;
import static io.github.linli.testkit.Measures.flags;
import static io.github.linli.testkit.Measures.known;
import static io.github.linli.testkit.Measures.knownOrNone;
import static io.github.linli.testkit.Measures.lateDates;
import static io.github.linli.testkit.Measures.several;
import static io.github.linli.testkit.Measures.texts;

import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ServiceScope;
import io.github.linli.contract.ServiceContract;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.Authority;
import io.github.linli.party.ServiceProvider;

/**
 * How a community is managed and served: any mixture of known, none, unknown, all and some. For
 * facts that make sense together see {@link KnownManagement}.
 */
public final class AnyManagement {

  private AnyManagement() {}

  /**
   * Service providers.
   *
   * @return the generator
   */
  public static Gen<ServiceProvider> providers() {
    return choices ->
        new ServiceProvider(
            known(Gens.constants(ServiceProvider.Kind.class)).next(choices),
            known(texts()).next(choices),
            flags().next(choices));
  }

  /**
   * Management arrangements.
   *
   * @return the generator
   */
  public static Gen<ManagementArrangement> arrangements() {
    return choices ->
        new ManagementArrangement.Builder()
            .mode(known(Gens.constants(ManagementMode.class)).next(choices))
            .manager(knownOrNone(providers()).next(choices))
            .startedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(turns()).next(choices))
            .continuesUntil(knownOrNone(lateDates()).next(choices))
            .decidedBy(knownOrNone(texts()).next(choices))
            .build();
  }

  /** The last day of what begins early, before what begins late; told more or less exactly. */
  private static Gen<PartialDate> turns() {
    return Gens.pick(PartialDate.of(1989, 12, 31), PartialDate.ofYear(1989));
  }

  /**
   * Fallback service.
   *
   * @return the generator
   */
  public static Gen<FallbackOrder> fallbackOrders() {
    return choices ->
        new FallbackOrder.Builder()
            .organiser(known(Gens.constants(FallbackOrder.Organiser.class)).next(choices))
            .entrusted(flags().next(choices))
            .entrustmentDocument(knownOrNone(texts()).next(choices))
            .services(several(BasicService.class).next(choices))
            .startedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }

  /**
   * Services in supply.
   *
   * @return the generator
   */
  public static Gen<ServiceScope> services() {
    return choices ->
        new ServiceScope(
            Gens.constants(BasicService.class).next(choices),
            known(earlyDates()).next(choices),
            knownOrNone(lateDates()).next(choices));
  }

  /**
   * Public upkeep.
   *
   * @return the generator
   */
  public static Gen<PublicMaintenance> publicMaintenance() {
    return choices ->
        new PublicMaintenance(
            Gens.constants(PublicMaintenance.Work.class).next(choices),
            knownOrNone(texts()).next(choices),
            flags().next(choices),
            flags().next(choices));
  }

  /**
   * Activities; only surveys have fields.
   *
   * @return the generator
   */
  public static Gen<ActivityRecord> activities() {
    return choices -> {
      ActivityRecord.Kind kind = Gens.constants(ActivityRecord.Kind.class).next(choices);
      ActivityRecord.Builder activity =
          new ActivityRecord.Builder()
              .kind(kind)
              .doneOn(known(dates()).next(choices))
              .by(known(texts()).next(choices))
              .document(knownOrNone(texts()).next(choices));
      return kind == ActivityRecord.Kind.SURVEY
          ? activity.fields(several(ActivityRecord.Field.class).next(choices)).build()
          : activity.build();
    };
  }

  /**
   * Standing mechanisms.
   *
   * @return the generator
   */
  public static Gen<CoordinationMechanism> mechanisms() {
    return choices ->
        new CoordinationMechanism.Builder()
            .kind(Gens.constants(CoordinationMechanism.Kind.class).next(choices))
            .document(knownOrNone(texts()).next(choices))
            .establishedOn(known(earlyDates()).next(choices))
            .endedOn(knownOrNone(lateDates()).next(choices))
            .departments(several(Authority.Role.class).next(choices))
            .subdistricts(Listings.keys().next(choices))
            .build();
  }

  /**
   * Owners' assemblies.
   *
   * @return the generator
   */
  public static Gen<OwnersAssembly> assemblies() {
    return choices ->
        new OwnersAssembly(
            known(earlyDates()).next(choices), knownOrNone(lateDates()).next(choices));
  }

  /**
   * Service contracts.
   *
   * @return the generator
   */
  public static Gen<ServiceContract> contracts() {
    return choices ->
        new ServiceContract.Builder()
            .id(texts().next(choices))
            .kind(known(Gens.constants(ServiceContract.Kind.class)).next(choices))
            .signedOn(knownOrNone(dates()).next(choices))
            .effectiveOn(known(earlyDates()).next(choices))
            .endsOn(knownOrNone(lateDates()).next(choices))
            .decidedBy(knownOrNone(texts()).next(choices))
            .build();
  }

  /**
   * Reports of unlawful acts, made, accepted and closed in this order.
   *
   * @return the generator
   */
  public static Gen<ViolationReport> violationReports() {
    return choices ->
        new ViolationReport.Builder()
            .id(texts().next(choices))
            .kind(known(Gens.constants(ViolationReport.Kind.class)).next(choices))
            .department(knownOrNone(Gens.constants(Authority.Role.class)).next(choices))
            .reportedOn(known(earlyDates()).next(choices))
            .acceptedOn(knownOrNone(turns()).next(choices))
            .closedOn(knownOrNone(lateDates()).next(choices))
            .build();
  }
}
