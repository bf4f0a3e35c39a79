package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.law.Citation;
import io.github.linli.measure.Known;
import io.github.linli.validation.ActiveRule;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Finding;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.SubjectRef;
import java.util.Optional;

/**
 * Grades findings: the limb's own severity, or the option's; then the deployment's re-grading; then
 * the caps, which nothing lifts but setting the parameter or confirming the text.
 */
final class Grading {

  private final Deployment deployment;

  Grading(Deployment deployment) {
    this.deployment = deployment;
  }

  /** A rule's data under the deployment. */
  ActiveRule activate(RuleSpec spec) {
    ImmutableMap.Builder<String, Severity> severities = ImmutableMap.builder();
    for (Limb limb : spec.limbs()) {
      if (!deployment.off().containsKey(spec.id() + "#" + limb.id())) {
        severities.put(limb.id(), severity(spec, limb, Mark.of(limb.id())));
      }
    }
    String offReason = deployment.off().get(spec.id());
    return new ActiveRule(
        spec, severities.buildOrThrow(), offReason == null ? Known.none() : Known.of(offReason));
  }

  /** The finding a mark makes, or empty when its limb is switched off. */
  Optional<Finding> finding(
      ActiveRule rule, SubjectRef subject, String duty, Mark mark, boolean breach) {
    RuleSpec spec = rule.spec();
    Limb limb = spec.limb(mark.limb());
    if (!rule.severities().containsKey(limb.id())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            spec.id(),
            spec.revision(),
            limb.id(),
            limb.modality(),
            severity(spec, limb, mark),
            breach,
            subject,
            duty,
            mark.arguments(),
            citations(spec, limb),
            spec.bearer(),
            defaultsUsed(limb, mark)));
  }

  private Severity severity(RuleSpec spec, Limb limb, Mark mark) {
    Severity own = mark.severity().value().orElse(limb.severity());
    Severity graded =
        deployment.regrading(spec.id(), limb.id()).map(Deployment.Regrading::severity).orElse(own);
    if (!limb.modality().isGradableAsError()) {
      graded = graded.atMost(Severity.WARNING);
    }
    if (!defaultsUsed(limb, mark).isEmpty()) {
      graded = graded.atMost(Severity.WARNING);
    }
    return graded.atMost(capOfText(spec, limb));
  }

  private Severity capOfText(RuleSpec spec, Limb limb) {
    return switch (spec.provenance()) {
      case VERIFIED -> Severity.ERROR;
      case UNVERIFIED ->
          deployment.confirmedTexts().contains(limb.citation().instrument())
              ? Severity.ERROR
              : Severity.WARNING;
      case COMPARATIVE -> Severity.ADVICE;
    };
  }

  private ImmutableList<String> defaultsUsed(Limb limb, Mark mark) {
    if (limb.restsOn().isEmpty() && mark.restsOn().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Parameter<?> parameter : limb.restsOn()) {
      if (!deployment.isSet(parameter)) {
        names.add(parameter.name());
      }
    }
    for (Parameter<?> parameter : mark.restsOn()) {
      if (!deployment.isSet(parameter) && !limb.restsOn().contains(parameter)) {
        names.add(parameter.name());
      }
    }
    return names.build();
  }

  private static ImmutableList<Citation> citations(RuleSpec spec, Limb limb) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    citations.add(limb.citation());
    for (Citation citation : spec.citations()) {
      if (!citation.equals(limb.citation())) {
        citations.add(citation);
      }
    }
    return citations.build();
  }
}
