package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.law.LegalInstrument;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Waiver;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses a setting that names what no book has, or that could not hold. */
final class Settings {

  private final Map<String, RuleSpec> specs;
  private final Map<String, LegalInstrument> instruments = new HashMap<>();
  private final Deployment deployment;

  private Settings(
      ImmutableList<RuleBook> books, Map<String, RuleSpec> specs, Deployment deployment) {
    this.specs = specs;
    this.deployment = deployment;
    books.forEach(
        book -> book.instruments().forEach(each -> instruments.putIfAbsent(each.id(), each)));
  }

  /** Checks all settings against the entries and texts of the books. */
  static void check(
      ImmutableList<RuleBook> books, Map<String, RuleSpec> specs, Deployment deployment) {
    Settings settings = new Settings(books, specs, deployment);
    settings.targets();
    settings.optionsAndParameters();
    deployment.confirmedTexts().forEach(settings::instrument);
    deployment.validUntil().forEach(settings::validity);
    deployment.waivers().forEach(settings::waiver);
    deployment.recognitions().forEach(Settings::recognition);
  }

  private void targets() {
    deployment.off().keySet().forEach(this::spec);
    deployment
        .regradings()
        .forEach(
            (target, regrading) -> {
              RuleSpec spec = spec(target);
              boolean gradable =
                  limbOf(target)
                      .map(limb -> spec.limb(limb).modality().isGradableAsError())
                      .orElse(true);
              require(
                  gradable || regrading.severity() != Severity.ERROR,
                  target + " is a goal, encouragement or permission and never an ERROR");
            });
  }

  /** The entry a target names, itself or by one of its limbs. */
  private RuleSpec spec(String target) {
    int hash = target.indexOf('#');
    RuleSpec spec = specs.get(hash < 0 ? target : target.substring(0, hash));
    if (spec == null || (hash >= 0 && spec.findLimb(target.substring(hash + 1)).isEmpty())) {
      throw refused("no rule or limb " + target);
    }
    return spec;
  }

  private static Optional<String> limbOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1));
  }

  private void optionsAndParameters() {
    Set<String> options = new HashSet<>();
    Map<String, Class<?>> parameters = new HashMap<>();
    for (RuleSpec spec : specs.values()) {
      options.addAll(spec.options());
      spec.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.type()));
    }
    deployment.options().forEach(o -> require(options.contains(o), "no rule has an option " + o));
    deployment
        .parameters()
        .forEach(
            (name, value) -> {
              Class<?> type = parameters.get(name);
              if (type == null) {
                throw refused("no rule has a parameter " + name);
              }
              require(type.isInstance(value), name + " takes a value of " + type.getSimpleName());
              boolean negative =
                  (value instanceof Integer number && number < 0)
                      || (value instanceof Period period && period.isNegative());
              require(!negative, name + " cannot be negative");
            });
  }

  private LegalInstrument instrument(String id) {
    LegalInstrument instrument = instruments.get(id);
    if (instrument == null) {
      throw refused("no book names a text " + id);
    }
    return instrument;
  }

  /** A last day is set where the text gives none; it never overrides a text. */
  private void validity(String id, LocalDate lastDay) {
    LegalInstrument instrument = instrument(id);
    require(instrument.validUntil().isUnknown(), "the text of " + id + " says how long it holds");
    require(
        !lastDay.isBefore(instrument.inForceFrom()),
        id + " cannot end before " + instrument.inForceFrom());
  }

  private void waiver(Waiver waiver) {
    RuleSpec spec = spec(waiver.target());
    require(spec.kind() == RuleKind.RULE, waiver.target() + " sets no duty that could be waived");
    require(
        DossierKinds.COMMUNITY.asksAbout(spec.subject()),
        waiver.target() + " is no duty of one community");
  }

  private static void recognition(String community, ScopeRecognition recognition) {
    require(!community.isBlank(), "a recognition is of a community");
    require(
        !recognition.validUntil().isUnknown(),
        "a recognition of " + community + " needs its last day, or none");
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw refused(problem);
    }
  }

  private static IllegalArgumentException refused(String problem) {
    return new IllegalArgumentException("deployment: " + problem);
  }
}
