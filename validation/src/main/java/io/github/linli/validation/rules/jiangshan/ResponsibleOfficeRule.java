package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Subdistrict;
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
import io.github.linli.validation.Parameter;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import java.time.LocalDate;

/**
 * JS-4.1.2-RESPONSIBLE-OFFICE: a subdistrict names the office that is responsible for property
 * management in it (policy 四(一)2 s1). The clause sets no day; the days it may take from the first
 * day of the policy are a parameter.
 */
public final class ResponsibleOfficeRule implements Rule<Subdistrict> {

  /** Days a subdistrict may take to name its office; not law. */
  public static final Parameter<Integer> GRACE_DAYS = Parameter.days("designationGraceDays", 30);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.2-RESPONSIBLE-OFFICE", Subdistrict.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_OFFICE", Modality.MUST, Severity.WARNING, Policy.cite("四(一)2 s1"))
                  .restingOn(GRACE_DAYS))
          .addCitations(Policy.cite("四(一)2 s1"))
          .parameters(ImmutableList.of(GRACE_DAYS))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Subdistrict subdistrict, Context context) {
    return Offices.withCommunities(subdistrict);
  }

  @Override
  public Outcome judge(Subdistrict subdistrict, Duty duty, Context context, Notes notes) {
    Ternary named = subdistrict.hasOfficeOn(context.asOf());
    if (named.isTrue()) {
      return Outcome.MET;
    }
    LocalDate due = Policy.IN_FORCE.plusDays(context.parameter(GRACE_DAYS));
    if (!context.asOf().isAfter(due)) {
      return Outcome.open(due);
    }
    return named.isFalse()
        ? Outcome.breached(
            Mark.of("NO_OFFICE").with("subdistrict", Argument.of(subdistrict.name())))
        : new Outcome.Undecided(missing(subdistrict, context.asOf()));
  }

  private static ImmutableSet<Need> missing(Subdistrict subdistrict, LocalDate day) {
    return Presence.among(
            subdistrict.offices(),
            "Subdistrict.offices",
            office ->
                Presence.lastingOn(
                    day,
                    office.designatedOn(),
                    "ResponsibleOffice.designatedOn",
                    office.endedOn(),
                    "ResponsibleOffice.endedOn"))
        .needs();
  }
}
