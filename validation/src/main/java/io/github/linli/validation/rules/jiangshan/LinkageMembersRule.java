package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.dossier.CityDossier;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.measure.Ternary;
import io.github.linli.party.Authority;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * JS-4.1.1-LINKAGE-MEMBERS: the city has a linkage mechanism for property management of nine
 * departments and all subdistricts and townships (policy 四(一)1, 五(一)). The nine are the least; the
 * fire brigade is not among them.
 */
public final class LinkageMembersRule implements Rule<CityDossier> {

  private static final ImmutableSet<Authority.Role> DEPARTMENTS =
      Sets.immutableEnumSet(
          Authority.Role.NDRC,
          Authority.Role.PSB,
          Authority.Role.FINANCE,
          Authority.Role.NATURAL_RESOURCES,
          Authority.Role.HOUSING,
          Authority.Role.EMERGENCY,
          Authority.Role.MARKET,
          Authority.Role.COMPREHENSIVE_ENFORCEMENT,
          Authority.Role.ECOLOGY);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.1-LINKAGE-MEMBERS", CityDossier.class, "CITY_GOVERNMENT")
          .addLimbs(
              Limb.of("NO_MECHANISM", Modality.MUST, Severity.WARNING, Policy.cite("四(一)1")),
              Limb.of("MEMBER_MISSING", Modality.MUST, Severity.WARNING, Policy.cite("四(一)1")))
          .addCitations(Policy.cite("四(一)1"), Policy.cite("五(一)"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome judge(CityDossier city, Duty duty, Context context, Notes notes) {
    Presence mechanism = lasting(context, each -> Ternary.TRUE, "");
    if (!mechanism.there().isTrue()) {
      return mechanism.outcome(() -> Outcome.breached(Mark.of("NO_MECHANISM")));
    }
    Roster<Authority.Role> departments =
        Roster.of(
            DEPARTMENTS,
            role ->
                lasting(
                    context,
                    each -> each.departments().any(one -> Ternary.of(one == role)),
                    "CoordinationMechanism.departments"));
    Roster<String> subdistricts =
        Roster.of(
            ImmutableSet.copyOf(city.subdistricts().items()),
            name ->
                lasting(
                    context,
                    each -> each.subdistricts().any(one -> Ternary.of(one.equals(name))),
                    "CoordinationMechanism.subdistricts"));
    ImmutableList.Builder<Mark> missing = ImmutableList.builder();
    departments
        .missing()
        .forEach(role -> missing.add(mark(new Argument.Term("department." + role))));
    subdistricts.missing().forEach(name -> missing.add(mark(Argument.of(name))));
    ImmutableList<Mark> marks = missing.build();
    if (!marks.isEmpty()) {
      return new Outcome.Breached(marks);
    }
    ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
    needs.addAll(departments.needs()).addAll(subdistricts.needs());
    if (!city.subdistricts().complete()) {
      needs.add(Need.fact("CityDossier.subdistricts"));
    }
    ImmutableSet<Need> unknown = needs.build();
    if (!unknown.isEmpty()) {
      return new Outcome.Undecided(unknown);
    }
    return Stream.of(departments.lastToCome(), subdistricts.lastToCome())
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .map(Outcome::open)
        .orElse(Outcome.MET);
  }

  /** Whether a linkage mechanism lasts of which something is so. */
  private static Presence lasting(
      Context context, Function<CoordinationMechanism, Ternary> condition, String fact) {
    return Presence.among(
        context.records(CoordinationMechanism.class),
        "CityDossier.mechanisms",
        each ->
            each.kind() == CoordinationMechanism.Kind.LINKAGE
                ? Presence.lastingOn(
                        context.asOf(),
                        each.establishedOn(),
                        "CoordinationMechanism.establishedOn",
                        each.endedOn(),
                        "CoordinationMechanism.endedOn")
                    .when(condition.apply(each), fact)
                : Presence.ABSENT);
  }

  private static Mark mark(Argument member) {
    return Mark.of("MEMBER_MISSING").with("member", member);
  }
}
