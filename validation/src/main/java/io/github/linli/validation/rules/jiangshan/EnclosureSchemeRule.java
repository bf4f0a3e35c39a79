package io.github.linli.validation.rules.jiangshan;

import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ManagementArea;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import java.util.function.Function;

/**
 * JS-4.3.1-ENCLOSURE-SCHEME: each area that can be closed off has a scheme of its own (一区一策), which
 * says where its gates and guard posts stand and how many there are (policy 四(三)1 s2). That the
 * community can be enclosed is for the subdistrict to find. No guard post is a number too; no gate
 * is not.
 */
public final class EnclosureSchemeRule implements Rule<ManagementArea> {

  private static final String LIST = "CommunityDossier.enclosureSchemes";

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.1-ENCLOSURE-SCHEME", ManagementArea.class, "SUBDISTRICT")
          .addLimbs(limb("NO_SCHEME", Severity.WARNING))
          .addLimbs(limb("SHARED_SCHEME", Severity.WARNING))
          .addLimbs(limb("GATES_UNSET", Severity.ADVICE))
          .addCitations(Policy.cite("四(三)1 s2"))
          .build();

  private static Limb limb(String id, Severity severity) {
    return Limb.of(id, Modality.MUST, severity, Policy.cite("四(三)1 s2"));
  }

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(ManagementArea area, Context context) {
    return Gates.all(
        Gates.drawn(area, context),
        Gates.fitHere(context),
        Gates.scopeHere(context, Scopes.OLD_OR_PENDING));
  }

  @Override
  public Outcome judge(ManagementArea area, Duty duty, Context context, Notes notes) {
    Presence any = scheme(context, each -> serves(each, area, context));
    Presence own = scheme(context, each -> isOwn(each, area, context));
    Presence whole = scheme(context, each -> isWhole(each, area, context));
    if (any.isMissing()) {
      return Outcome.breached(mark("NO_SCHEME", area));
    }
    if (own.isMissing()) { // whether one stands that is shared
      return any.there().isTrue()
          ? Outcome.breached(mark("SHARED_SCHEME", area))
          : any.outcome(() -> Outcome.breached(mark("NO_SCHEME", area)));
    }
    if (whole.isMissing()) { // whether its own stands, without gates
      return own.there().isTrue()
          ? Outcome.breached(mark("GATES_UNSET", area))
          : own.outcome(() -> Outcome.breached(mark("SHARED_SCHEME", area)));
    }
    return whole.outcome(() -> Outcome.breached(mark("GATES_UNSET", area)));
  }

  private static Presence scheme(Context context, Function<EnclosureScheme, Presence> question) {
    return Presence.among(context.records(EnclosureScheme.class), LIST, question);
  }

  private static Presence serves(EnclosureScheme scheme, ManagementArea area, Context context) {
    return Presence.lastingOn(
            context.asOf(), scheme.adoptedOn(), "EnclosureScheme.adoptedOn", Known.none(), "")
        .when(
            scheme.areaIds().any(id -> Ternary.of(id.equals(area.id()))),
            "EnclosureScheme.areaIds");
  }

  private static Presence isOwn(EnclosureScheme scheme, ManagementArea area, Context context) {
    Ternary another = scheme.areaIds().any(id -> Ternary.of(!id.equals(area.id())));
    return serves(scheme, area, context).when(another.not(), "EnclosureScheme.areaIds");
  }

  private static Presence isWhole(EnclosureScheme scheme, ManagementArea area, Context context) {
    return isOwn(scheme, area, context)
        .when(
            scheme.gates().test(number -> number.isAtLeast(1), Ternary.FALSE),
            "EnclosureScheme.gates")
        .when(
            scheme.guardPosts().test(number -> Ternary.TRUE, Ternary.FALSE),
            "EnclosureScheme.guardPosts")
        .when(Known.isTrue(scheme.locationsSet()), "EnclosureScheme.locationsSet");
  }

  private static Mark mark(String limb, ManagementArea area) {
    return Mark.of(limb).with("area", Argument.of(area.id()));
  }
}
