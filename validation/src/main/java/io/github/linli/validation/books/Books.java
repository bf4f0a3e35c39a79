package io.github.linli.validation.books;

import io.github.linli.validation.RuleBook;
import io.github.linli.validation.Territory;
import io.github.linli.validation.rules.jiangshan.ClosedProfessionalRule;
import io.github.linli.validation.rules.jiangshan.CommunityLiaisonRule;
import io.github.linli.validation.rules.jiangshan.Coverage2025Rule;
import io.github.linli.validation.rules.jiangshan.FallbackServiceRule;
import io.github.linli.validation.rules.jiangshan.FullCoverageRule;
import io.github.linli.validation.rules.jiangshan.ModeKindRule;
import io.github.linli.validation.rules.jiangshan.Policy;
import io.github.linli.validation.rules.jiangshan.ProfessionalTrendRule;
import io.github.linli.validation.rules.jiangshan.QuarterlyJointMeetingRule;
import io.github.linli.validation.rules.nation.MajorityRule;
import io.github.linli.validation.rules.nation.ParticipationRule;
import io.github.linli.validation.rules.nation.VoteDecisions;

/** The rule books that come with the library. Immutable and thread-safe. */
public final class Books {

  private static final RuleBook JIANGSHAN =
      new RuleBook.Builder()
          .id(Policy.ID)
          .version("0.1.0")
          .territory(Policy.TERRITORY)
          .addInstruments(Instruments.POLICY, Instruments.CIVIL_CODE, Instruments.REGULATION)
          .addDecisions(Policy.scope())
          .addRules(
              FullCoverageRule.management(),
              new ProfessionalTrendRule(),
              new FallbackServiceRule(),
              new CommunityLiaisonRule(),
              new Coverage2025Rule(),
              FullCoverageRule.committees(),
              new ClosedProfessionalRule(),
              new ModeKindRule(),
              new QuarterlyJointMeetingRule())
          .build();

  private static final RuleBook NATION =
      new RuleBook.Builder()
          .id("nation")
          .version("0.1.0")
          .territory(Territory.NATION)
          .addInstruments(
              Instruments.CIVIL_CODE,
              Instruments.LEGISLATION_LAW,
              Instruments.TEMPORAL_EFFECT,
              Instruments.REGULATION,
              Instruments.SEPARATE_OWNERSHIP)
          .addDecisions(VoteDecisions.REGIME, VoteDecisions.VOTE, VoteDecisions.CHOICE)
          .addRules(new ParticipationRule(), MajorityRule.ordinary(), MajorityRule.special())
          .build();

  private Books() {}

  /**
   * Jiangshan City's policy 江政办发〔2025〕13号 on old residential communities.
   *
   * @return the book
   */
  public static RuleBook jiangshan() {
    return JIANGSHAN;
  }

  /**
   * National law: Civil Code and what goes with it.
   *
   * @return the book
   */
  public static RuleBook nation() {
    return NATION;
  }
}
