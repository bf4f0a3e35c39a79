package io.github.linli.validation.support;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Registers in few words. */
public final class Registers {

  private Registers() {}

  /** Judges a register by both books. */
  public static Judged of(String asOf, Iterable<CommunityDossier> dossiers) {
    return of(asOf, dossiers, settings -> settings);
  }

  /** Judges a register by both books under settings. */
  public static Judged of(
      String asOf,
      Iterable<CommunityDossier> dossiers,
      UnaryOperator<Deployment.Builder> settings) {
    Deployment deployment = settings.apply(Deployment.builder()).build();
    return new Judged(report(Judged.VALIDATOR.with(deployment), LocalDate.parse(asOf), dossiers));
  }

  /** Judges a register. */
  public static Report report(
      PolicyValidator validator, LocalDate asOf, Iterable<CommunityDossier> dossiers) {
    RegisterCheck register = validator.register(asOf);
    dossiers.forEach(register::add);
    return register.report();
  }

  /** As many communities of the same facts, each with an id of its own that begins so. */
  public static List<CommunityDossier> times(int count, String prefix, CommunityDossier facts) {
    List<CommunityDossier> many = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String id = prefix + i;
      many.add(facts.withCommunity(facts.community().withId(id).withName(id)));
    }
    return many;
  }

  /** The rate of a rule on a day as its bounds and numbers: {@code 40/41 to 1/1}. */
  public static String rate(Judged judged, String rule, String on) {
    return judged.report().rates().stream()
        .filter(rate -> rate.rule().equals(rule) && rate.on().equals(LocalDate.parse(on)))
        .map(RateResult::bounds)
        .map(bounds -> bounds.low() + " to " + bounds.high())
        .findFirst()
        .orElse("none");
  }
}
