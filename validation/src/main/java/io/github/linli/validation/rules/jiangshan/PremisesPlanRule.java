package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import io.github.linli.party.Authority;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.Subdistrict;
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

/**
 * JS-4.3.2-PREMISES-PLAN: every subdistrict leads in drawing up a plan for the service premises in
 * it, and four departments take part (policy 四(三)2 s1). Departments known to be missing from every
 * plan adopted are noted.
 */
public final class PremisesPlanRule implements Rule<Subdistrict> {

  private static final ImmutableSet<Authority.Role> DEPARTMENTS =
      Sets.immutableEnumSet(
          Authority.Role.FINANCE,
          Authority.Role.NATURAL_RESOURCES,
          Authority.Role.HOUSING,
          Authority.Role.SASAC_CENTER);

  private static final OnRecord<PremisesPlan> PLAN =
      new OnRecord<>(
          PremisesPlan.class,
          "SubdistrictDossier.premisesPlans",
          plan -> true,
          PremisesPlan::adoptedOn,
          "PremisesPlan.adoptedOn");

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.2-PREMISES-PLAN", Subdistrict.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_PLAN", Modality.MUST, Severity.WARNING, Policy.cite("四(三)2 s1a")),
              Limb.of("NOT_CONSULTED", Modality.MUST, Severity.ADVICE, Policy.cite("四(三)2 s1b")))
          .addCitations(Policy.cite("四(三)2 s1a"), Policy.cite("四(三)2 s1b"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome judge(Subdistrict subdistrict, Duty duty, Context context, Notes notes) {
    Presence adopted = PLAN.by(context.asOf(), context);
    if (adopted.there().isTrue()) {
      Roster.of(DEPARTMENTS, department -> tookPart(department, context))
          .missing()
          .forEach(
              department ->
                  notes.note(
                      mark("NOT_CONSULTED", subdistrict)
                          .with("department", new Argument.Term("department." + department))));
    }
    return adopted.outcome(() -> Outcome.breached(mark("NO_PLAN", subdistrict)));
  }

  /** Several plans may have had the departments between them. */
  private static Presence tookPart(Authority.Role department, Context context) {
    Listing<PremisesPlan> plans = context.records(PremisesPlan.class);
    return Presence.among(
        plans,
        PLAN.list(),
        plan ->
            PLAN.by(context.asOf(), plan)
                .when(
                    plan.departments().any(role -> Ternary.of(role == department)),
                    "PremisesPlan.departments"));
  }

  private static Mark mark(String limb, Subdistrict subdistrict) {
    return Mark.of(limb).with("subdistrict", Argument.of(subdistrict.name()));
  }
}
