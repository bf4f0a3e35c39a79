package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.OwnersAssembly;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.PublicMaintenance;
import io.github.linli.community.ServiceScope;
import io.github.linli.contract.ServiceContract;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.party.ServiceProvider;
import java.time.LocalDate;

/**
 * Records of how a community is managed and served that may well exist, of which all is known that
 * rules ask about.
 */
public final class KnownManagement {

  private static final Gen<PartialDate> BEGUN =
      Days.dates(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));

  private KnownManagement() {}

  private static Known<PartialDate> endAfter(Known<PartialDate> start, Choices choices) {
    LocalDate first = start.value().orElseThrow().latest();
    return Measures.valueOrNone(Days.dates(first, first.plusYears(3))).next(choices);
  }

  /**
   * Arrangements of every mode, mostly by an enterprise, decided on by the vote {@code R0} or by
   * none.
   *
   * @return the generator
   */
  public static Gen<ManagementArrangement> arrangements() {
    Gen<ServiceProvider.Kind> kinds =
        Gens.frequency(
            Gens.weighted(3, Gens.constant(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE)),
            Gens.weighted(2, Gens.constants(ServiceProvider.Kind.class)));
    return choices -> {
      Known<PartialDate> start = Known.of(BEGUN.next(choices));
      Known<PartialDate> end = endAfter(start, choices);
      return new ManagementArrangement.Builder()
          .mode(Gens.constants(ManagementMode.class).next(choices))
          .manager(
              new ServiceProvider(
                  Known.of(kinds.next(choices)), Known.of("物业"), Known.of(choices.below(4) != 3)))
          .startedOn(start)
          .endedOn(end)
          .continuesUntil(end.isNone() ? Known.none() : endAfter(end, choices))
          .decidedBy(Gens.pick(Known.<String>none(), Known.of("R0")).next(choices))
          .build();
    };
  }

  /**
   * Fallback service.
   *
   * @return the generator
   */
  public static Gen<FallbackOrder> fallbackOrders() {
    return choices -> {
      Known<PartialDate> start = Known.of(BEGUN.next(choices));
      return new FallbackOrder.Builder()
          .organiser(Gens.constants(FallbackOrder.Organiser.class).next(choices))
          .entrusted(Gens.booleans().next(choices))
          .noEntrustmentDocument()
          .services(
              Listing.complete(
                  Gens.someOf(ImmutableList.copyOf(BasicService.values())).next(choices)))
          .startedOn(start)
          .endedOn(endAfter(start, choices))
          .build();
    };
  }

  /**
   * Services in supply.
   *
   * @return the generator
   */
  public static Gen<ServiceScope> services() {
    return choices -> {
      Known<PartialDate> start = Known.of(BEGUN.next(choices));
      return new ServiceScope(
          Gens.constants(BasicService.class).next(choices), start, endAfter(start, choices));
    };
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
            Measures.valueOrNone(Gens.constant("环卫所")).next(choices),
            Known.of(Gens.booleans().next(choices)),
            Known.of(Gens.booleans().next(choices)));
  }

  /**
   * Activities; only surveys have fields.
   *
   * @return the generator
   */
  public static Gen<ActivityRecord> activities() {
    return choices -> {
      ActivityRecord.Kind kind = Gens.constants(ActivityRecord.Kind.class).next(choices);
      return new ActivityRecord.Builder()
          .kind(kind)
          .doneOn(BEGUN.next(choices))
          .by("示例街道")
          .noDocument()
          .fields(
              kind == ActivityRecord.Kind.SURVEY
                  ? Listing.complete(
                      Gens.someOf(ImmutableList.copyOf(ActivityRecord.Field.values()))
                          .next(choices))
                  : Listing.none())
          .build();
    };
  }

  /**
   * Standing mechanisms.
   *
   * @return the generator
   */
  public static Gen<CoordinationMechanism> mechanisms() {
    return choices -> {
      Known<PartialDate> start = Known.of(BEGUN.next(choices));
      return new CoordinationMechanism(
          Gens.constants(CoordinationMechanism.Kind.class).next(choices),
          Known.none(),
          start,
          endAfter(start, choices));
    };
  }

  /**
   * Owners' assemblies.
   *
   * @return the generator
   */
  public static Gen<OwnersAssembly> assemblies() {
    return choices -> {
      Known<PartialDate> start = Known.of(BEGUN.next(choices));
      return new OwnersAssembly(start, endAfter(start, choices));
    };
  }

  /**
   * Service contracts, decided on by the vote {@code R0} or by none.
   *
   * @return the generator
   */
  public static Gen<ServiceContract> contracts() {
    return choices -> {
      Known<PartialDate> start = Known.of(BEGUN.next(choices));
      return new ServiceContract.Builder()
          .id("H1")
          .kind(Gens.constants(ServiceContract.Kind.class).next(choices))
          .signedOn(start)
          .effectiveOn(start)
          .endsOn(endAfter(start, choices))
          .decidedBy(Gens.pick(Known.<String>none(), Known.of("R0")).next(choices))
          .build();
    };
  }
}
