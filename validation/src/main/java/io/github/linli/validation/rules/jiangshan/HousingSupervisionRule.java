package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.dossier.CityDossier;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.party.Authority;
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
 * JS-4.1.3-HCD-SUPERVISION: the housing bureau lays down policies and systems for property
 * management (policy 四(一)3 s1). One document of it that holds will do: a policy, a model text, a
 * scheme of assessment.
 */
public final class HousingSupervisionRule implements Rule<CityDossier> {

  private static final ImmutableSet<GovernanceDocument.Kind> POLICIES =
      Sets.immutableEnumSet(
          GovernanceDocument.Kind.MANAGEMENT_POLICY,
          GovernanceDocument.Kind.MODEL_TEXT,
          GovernanceDocument.Kind.ASSESSMENT_SCHEME);

  private static final RuleSpec SPEC =
      Policy.spec("JS-4.1.3-HCD-SUPERVISION", CityDossier.class, "HOUSING_BUREAU")
          .addLimbs(Limb.of("NO_DOCUMENT", Modality.MUST, Severity.ADVICE, Policy.cite("四(一)3 s1")))
          .addCitations(Policy.cite("四(一)3 s1"))
          .build();

  @Override
  public RuleSpec spec() {
    return SPEC;
  }

  @Override
  public Outcome judge(CityDossier city, Duty duty, Context context, Notes notes) {
    return Offices.documentOf(Authority.Role.HOUSING, POLICIES, "CityDossier.documents", context)
        .outcome(() -> Outcome.breached(Mark.of("NO_DOCUMENT")));
  }
}
