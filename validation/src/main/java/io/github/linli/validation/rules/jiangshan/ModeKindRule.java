package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.party.ServiceProvider;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
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
import io.github.linli.validation.rules.nation.National;

/**
 * JS-4.3.3-MODE-KIND-CONSISTENT: the mode a register gives agrees with who manages (policy 二 s1b,
 * 四(三)3). A matter of the register's truth, not a duty, but for fallback service: only the
 * subdistrict or a neighbourhood it entrusted may organise it (四(一)2 s3a).
 */
public final class ModeKindRule implements Rule<ManagementArrangement> {

  private static final Need MANAGER = Need.fact("ManagementArrangement.manager");

  /** The modes that say of what kind the manager is. */
  private static final Modes OF_ITS_OWN = Modes.allBut(ManagementMode.OTHER, ManagementMode.NONE);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.3-MODE-KIND-CONSISTENT", ManagementArrangement.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of(
                  "KIND_MISMATCH",
                  Modality.DECLARATORY,
                  Severity.WARNING,
                  Policy.cite("四(三)3 s2b")),
              Limb.of(
                  "NOT_LEGAL_PERSON", Modality.MUST, Severity.WARNING, National.regulation("32")),
              Limb.of(
                  "FALLBACK_ORGANISER", Modality.MUST, Severity.ERROR, Policy.cite("四(一)2 s3a")))
          .addCitations(
              Policy.cite("二 s1b"),
              Policy.cite("四(三)3 s2b"),
              Policy.cite("四(三)3 s2c"),
              National.code("284"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(ManagementArrangement arrangement, Context context) {
    Presence lasting = Modes.lastingOn(arrangement, context.asOf());
    return Gates.all(
        Gates.when(lasting.there(), Applicability.no("NOT_IN_EFFECT"), lasting.needs()),
        Gates.when(
            OF_ITS_OWN.include(arrangement),
            Applicability.no("NO_KIND_OF_ITS_OWN"),
            ImmutableSet.of(Need.fact("ManagementArrangement.mode"))));
  }

  @Override
  public Outcome judge(ManagementArrangement arrangement, Duty duty, Context context, Notes notes) {
    ManagementMode mode = arrangement.mode().value().orElseThrow();
    if (arrangement.manager().isUnknown()) {
      return Outcome.undecided(MANAGER);
    }
    if (arrangement.manager().isNone()) {
      return mode == ManagementMode.RESIDENT_SELF_MGMT
          ? Outcome.MET
          : Outcome.breached(
              Mark.of("KIND_MISMATCH")
                  .with("mode", term(mode))
                  .with("kind", new Argument.Term("manager.NOBODY")));
    }
    ServiceProvider manager = arrangement.manager().value().orElseThrow();
    if (!(manager.kind() instanceof Known.Value<ServiceProvider.Kind> kind)) {
      return Outcome.undecided(MANAGER);
    }
    return switch (mode) {
      case PROFESSIONAL -> professional(manager, kind.get(), notes);
      case NEIGHBORHOOD_TRUSTEESHIP ->
          matching(mode, kind.get(), ServiceProvider.Kind.NEIGHBORHOOD);
      case SOCIAL_ORG_TRUSTEESHIP ->
          matching(mode, kind.get(), ServiceProvider.Kind.SOCIAL_ORGANISATION);
      case RESIDENT_SELF_MGMT -> matching(mode, kind.get(), ServiceProvider.Kind.OWNERS);
      case FALLBACK -> fallback(kind.get(), context);
      case OTHER, NONE -> Outcome.MET; // does not apply to them
    };
  }

  private static Outcome matching(
      ManagementMode mode, ServiceProvider.Kind kind, ServiceProvider.Kind expected) {
    return kind == expected
        ? Outcome.MET
        : Outcome.breached(
            Mark.of("KIND_MISMATCH").with("mode", term(mode)).with("kind", term(kind)));
  }

  /**
   * That the enterprise is no legal person is noted where known; the mode is right all the same.
   */
  private static Outcome professional(
      ServiceProvider manager, ServiceProvider.Kind kind, Notes notes) {
    Outcome matching =
        matching(
            ManagementMode.PROFESSIONAL, kind, ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE);
    if (matching.equals(Outcome.MET) && Known.isTrue(manager.legalPerson()).isFalse()) {
      notes.note(Mark.of("NOT_LEGAL_PERSON"));
    }
    return matching;
  }

  private static Outcome fallback(ServiceProvider.Kind kind, Context context) {
    Outcome notEntitled = Outcome.breached(Mark.of("FALLBACK_ORGANISER").with("kind", term(kind)));
    return switch (kind) {
      case SUBDISTRICT -> Outcome.MET;
      case NEIGHBORHOOD ->
          switch (entrusted(context)) {
            case TRUE -> Outcome.MET;
            case FALSE -> notEntitled;
            case UNKNOWN -> Outcome.undecided(Need.fact("FallbackOrder.entrusted"));
          };
      default -> notEntitled;
    };
  }

  /** Whether the subdistrict entrusted a neighbourhood with fallback service that lasts. */
  private static Ternary entrusted(Context context) {
    Listing<FallbackOrder> orders = context.records(FallbackOrder.class);
    return orders.any(each -> each.lastsOn(context.asOf()).and(Known.isTrue(each.entrusted())));
  }

  private static Argument term(ManagementMode mode) {
    return new Argument.Term("mode." + mode);
  }

  private static Argument term(ServiceProvider.Kind kind) {
    return new Argument.Term("manager." + kind);
  }
}
