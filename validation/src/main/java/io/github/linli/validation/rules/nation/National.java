package io.github.linli.validation.rules.nation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.assembly.Resolution;
import io.github.linli.law.Citation;
import io.github.linli.measure.Known;
import io.github.linli.validation.Provenance;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Territory;
import io.github.linli.validation.vote.RegimeDecision;

/** What entries of national law share. */
public final class National {

  /** Key of the Civil Code. */
  public static final String CIVIL_CODE = "civil-code-2020";

  /** Key of the State Council's Property Management Regulation. */
  public static final String REGULATION = "state-council-property-management-2018";

  /** Key of the Legislation Law. */
  public static final String LEGISLATION_LAW = "legislation-2023";

  /** Key of the SPC provisions on the temporal effect of the Civil Code. */
  public static final String TEMPORAL_EFFECT = "spc-civil-code-temporal-2020";

  /** Key of the SPC interpretation on separate ownership. */
  public static final String SEPARATE_OWNERSHIP = "spc-separate-ownership-2020";

  private National() {}

  /**
   * A provision of the Civil Code.
   *
   * @param provision such as {@code 284(1)}
   * @return the citation
   */
  public static Citation code(String provision) {
    return Citation.of(CIVIL_CODE, provision);
  }

  /**
   * A provision of the Property Management Regulation.
   *
   * @param provision such as {@code 32}
   * @return the citation
   */
  public static Citation regulation(String provision) {
    return Citation.of(REGULATION, provision);
  }

  static RuleSpec.Builder spec(String id, String bearer) {
    return new RuleSpec.Builder()
        .id(id)
        .revision(1)
        .kind(RuleKind.RULE)
        .subject(Resolution.class)
        .bearer(bearer)
        .territory(Territory.NATION)
        .normFrom(RegimeDecision.CIVIL_CODE_IN_FORCE)
        .normTo(Known.none())
        .options(ImmutableSet.of())
        .parameters(ImmutableList.of())
        .provenance(Provenance.VERIFIED);
  }
}
