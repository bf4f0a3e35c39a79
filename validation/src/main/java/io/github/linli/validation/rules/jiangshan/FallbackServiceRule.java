package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.BasicService;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * JS-4.1.2-FALLBACK-BASIC-SERVICE: where owners can neither hire a manager nor manage themselves,
 * the subdistrict, or a neighbourhood it entrusts, organises at least sanitation and order (policy
 * 四(一)2 s3a). Of any community, old or not. That they cannot is for the subdistrict to find; the
 * library never infers it. An order of somebody not entitled to organise is none.
 */
public final class FallbackServiceRule implements Rule<Community> {

  private static final ImmutableList<Required> REQUIRED =
      ImmutableList.of(
          new Required(
              "MISSING_ENV_SANITATION",
              Sets.immutableEnumSet(BasicService.ENV_SANITATION, BasicService.PUBLIC_CLEANING)),
          new Required(
              "MISSING_ORDER_MAINTENANCE", Sets.immutableEnumSet(BasicService.ORDER_MAINTENANCE)));

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-FALLBACK-BASIC-SERVICE", Community.class, "SUBDISTRICT")
          .addLimbs(limb("NO_ORDER"), limb("MISSING_ENV_SANITATION"))
          .addLimbs(limb("MISSING_ORDER_MAINTENANCE"))
          .addCitations(Policy.cite("四(一)2 s3a"))
          .build();

  private static Limb limb(String id) {
    return Limb.of(id, Modality.MUST, Severity.ERROR, Policy.cite("四(一)2 s3a"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    Ternary managed = arrangements.any(each -> Modes.MANAGED.includeOn(each, context.asOf()));
    Ternary unable =
        Known.isTrue(community.unableToHire()).and(Known.isTrue(community.unableToSelfManage()));
    return Gates.all(
        Gates.when(
            managed.not(),
            Applicability.no("MANAGED"),
            ImmutableSet.of(
                Need.fact(inWant(arrangements, "arrangements", "ManagementArrangement.mode")))),
        Gates.when(
            unable,
            Applicability.no("ABLE_TO_MANAGE"),
            ImmutableSet.of(new Need.Determination("SUBDISTRICT", "UNABLE_TO_MANAGE"))));
  }

  private static String inWant(Listing<?> records, String list, String component) {
    return records.complete() ? component : "CommunityDossier." + list;
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    Listing<FallbackOrder> orders = context.records(FallbackOrder.class);
    Ternary anyOrder = orders.any(each -> isLawful(each, context.asOf()));
    ImmutableList.Builder<Mark> missing = ImmutableList.builder();
    Ternary whole = Ternary.TRUE;
    for (Required required : REQUIRED) {
      Ternary supplied =
          orders.any(
              each ->
                  isLawful(each, context.asOf())
                      .and(each.services().any(service -> Ternary.of(required.isMetBy(service)))));
      whole = whole.and(supplied);
      if (supplied.isFalse()) {
        missing.add(Policy.mark(required.limb(), community));
      }
    }
    if (whole.isTrue()) {
      return Outcome.MET;
    }
    Optional<Outcome> continuing = whileTheOldManagerGoesOn(context);
    if (continuing.isPresent()) {
      return continuing.get();
    }
    if (anyOrder.isFalse()) {
      return Outcome.breached(Policy.mark("NO_ORDER", community));
    }
    ImmutableList<Mark> marks = missing.build();
    if (anyOrder.isUnknown() || marks.isEmpty()) {
      return new Outcome.Undecided(missing(orders, context.asOf()));
    }
    return new Outcome.Breached(marks);
  }

  /** What would tell of orders that may count. */
  private static ImmutableSet<Need> missing(Listing<FallbackOrder> orders, LocalDate day) {
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    if (!orders.complete()) {
      needs.add(Need.fact("CommunityDossier.fallbackOrders"));
    }
    for (FallbackOrder each : orders.items()) {
      if (isLawful(each, day).isFalse()) {
        continue;
      }
      needs.addAll(
          Presence.lastingOn(
                  day,
                  each.startedOn(),
                  "FallbackOrder.startedOn",
                  each.endedOn(),
                  "FallbackOrder.endedOn")
              .needs());
      if (each.isByEntitled().isUnknown()) {
        needs.add(
            Need.fact(
                each.organiser().isUnknown()
                    ? "FallbackOrder.organiser"
                    : "FallbackOrder.entrusted"));
      }
      if (!each.services().complete()) {
        needs.add(Need.fact("FallbackOrder.services"));
      }
    }
    return needs.build();
  }

  private static Ternary isLawful(FallbackOrder order, LocalDate day) {
    return order.lastsOn(day).and(order.isByEntitled());
  }

  /** A service that must be among those ordered, or one that comes to the same. */
  private record Required(String limb, ImmutableSet<BasicService> oneOf) {
    boolean isMetBy(BasicService service) {
      return oneOf.contains(service);
    }
  }

  /** Until it hands over, a former manager has to go on (Civil Code art. 950). */
  private static Optional<Outcome> whileTheOldManagerGoesOn(Context context) {
    Listing<ManagementArrangement> arrangements = context.records(ManagementArrangement.class);
    Ternary goesOn = arrangements.any(each -> goesOn(each, context.asOf()));
    return switch (goesOn) {
      case TRUE -> Optional.of(Outcome.open(lastDay(arrangements, context.asOf())));
      case FALSE -> Optional.empty();
      case UNKNOWN ->
          Optional.of(
              Outcome.undecided(
                  Need.fact(
                      inWant(
                          arrangements, "arrangements", "ManagementArrangement.continuesUntil"))));
    };
  }

  private static Ternary goesOn(ManagementArrangement arrangement, LocalDate day) {
    Ternary ended = arrangement.endedOn().test(end -> end.isOnOrAfter(day).not(), Ternary.FALSE);
    Ternary still = arrangement.continuesUntil().test(last -> last.isOnOrAfter(day), Ternary.FALSE);
    return Modes.MANAGED.include(arrangement).and(ended).and(still);
  }

  private static LocalDate lastDay(Listing<ManagementArrangement> arrangements, LocalDate day) {
    return arrangements.items().stream()
        .filter(each -> goesOn(each, day).isTrue())
        .flatMap(each -> each.continuesUntil().value().stream())
        .map(PartialDate::latest)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
