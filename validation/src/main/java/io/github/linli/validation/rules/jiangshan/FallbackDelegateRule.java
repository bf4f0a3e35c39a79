package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.community.FallbackOrder;
import io.github.linli.measure.Ternary;
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

/**
 * JS-4.1.2-FALLBACK-DELEGATE: fallback service that the subdistrict does not organise itself is
 * organised by a neighbourhood it entrusted (policy 四(一)2 s3a). The clause asks for no document:
 * that there is none is noted.
 */
public final class FallbackDelegateRule implements Rule<FallbackOrder> {

  private static final Need ORGANISER = Need.fact("FallbackOrder.organiser");
  private static final Need ENTRUSTED = Need.fact("FallbackOrder.entrusted");

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-FALLBACK-DELEGATE", FallbackOrder.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NOT_ENTITLED", Modality.MUST, Severity.ERROR, Policy.cite("四(一)2 s3a")),
              Limb.of(
                  "NO_DOCUMENT", Modality.DECLARATORY, Severity.ADVICE, Policy.cite("四(一)2 s3a")))
          .addCitations(Policy.cite("四(一)2 s3a"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(FallbackOrder order, Context context) {
    Presence lasting =
        Presence.lastingOn(
            context.asOf(),
            order.startedOn(),
            "FallbackOrder.startedOn",
            order.endedOn(),
            "FallbackOrder.endedOn");
    Ternary delegated =
        order
            .organiser()
            .test(who -> Ternary.of(who != FallbackOrder.Organiser.SUBDISTRICT), Ternary.UNKNOWN);
    return Gates.all(
        Gates.when(lasting.there(), Applicability.no("NOT_IN_EFFECT"), lasting.needs()),
        Gates.when(
            delegated,
            Applicability.no("ORGANISED_BY_SUBDISTRICT"),
            order.entrusted().isUnknown()
                ? ImmutableSet.of(ORGANISER, ENTRUSTED)
                : ImmutableSet.of(ORGANISER)));
  }

  @Override
  public Outcome judge(FallbackOrder order, Duty duty, Context context, Notes notes) {
    return switch (order.isByEntitled()) {
      case TRUE -> {
        if (order.entrustmentDocument().isNone()) {
          notes.note(Mark.of("NO_DOCUMENT"));
        }
        yield Outcome.MET;
      }
      case FALSE -> Outcome.breached(Mark.of("NOT_ENTITLED"));
      case UNKNOWN -> Outcome.undecided(ENTRUSTED);
    };
  }
}
