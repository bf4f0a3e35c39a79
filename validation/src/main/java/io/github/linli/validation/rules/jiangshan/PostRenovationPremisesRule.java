package io.github.linli.validation.rules.jiangshan;

import io.github.linli.place.Community;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;

/**
 * JS-4.3.2-POST-RENOVATION-PREMISES: an old community that is renovated has premises for property
 * service, as simple as its place allows: an office, a guardhouse (policy 四(三)2 s2c). Rented ones
 * will do. The ratio for new developments is not applied to them.
 */
public final class PostRenovationPremisesRule implements Rule<Community> {

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.3.2-POST-RENOVATION-PREMISES", Community.class, "SUBDISTRICT")
          .addLimbs(
              Limb.of("NO_PREMISES", Modality.MUST, Severity.WARNING, Policy.cite("四(三)2 s2c")))
          .addCitations(Policy.cite("四(三)2 s2c"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Applicability applies(Community community, Context context) {
    return Gates.all(renovated(context), Scopes.of(community, context, Scopes.OLD));
  }

  /** A recognised community need not be renovated. */
  private static Applicability renovated(Context context) {
    Presence accepted =
        Presence.among(
            context.records(RenovationProject.class),
            "CommunityDossier.renovations",
            project ->
                Presence.doneBy(
                    project.acceptedOn(), "RenovationProject.acceptedOn", context.asOf()));
    return Gates.when(accepted.there(), Applicability.no("NOT_RENOVATED"), accepted.needs());
  }

  @Override
  public Outcome judge(Community community, Duty duty, Context context, Notes notes) {
    return Presence.among(
            context.records(ServicePremises.class),
            "CommunityDossier.premises",
            premises ->
                Presence.lastingOn(
                    context.asOf(),
                    premises.availableFrom(),
                    "ServicePremises.availableFrom",
                    premises.availableTo(),
                    "ServicePremises.availableTo"))
        .outcome(() -> Outcome.breached(Policy.mark("NO_PREMISES", community)));
  }
}
