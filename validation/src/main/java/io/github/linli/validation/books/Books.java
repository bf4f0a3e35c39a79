package io.github.linli.validation.books;

import io.github.linli.validation.RuleBook;
import io.github.linli.validation.Territory;
import io.github.linli.validation.rules.jiangshan.AgendaMinutesRule;
import io.github.linli.validation.rules.jiangshan.AreaDelineationRule;
import io.github.linli.validation.rules.jiangshan.ClosedProfessionalRule;
import io.github.linli.validation.rules.jiangshan.CommunityLiaisonRule;
import io.github.linli.validation.rules.jiangshan.Coverage2025Rule;
import io.github.linli.validation.rules.jiangshan.EnclosureSchemeRule;
import io.github.linli.validation.rules.jiangshan.FallbackDelegateRule;
import io.github.linli.validation.rules.jiangshan.FallbackServiceRule;
import io.github.linli.validation.rules.jiangshan.FourServicesRule;
import io.github.linli.validation.rules.jiangshan.FullCoverageRule;
import io.github.linli.validation.rules.jiangshan.GridLiaisonSystemRule;
import io.github.linli.validation.rules.jiangshan.GuideOwnersRule;
import io.github.linli.validation.rules.jiangshan.HousingSupervisionRule;
import io.github.linli.validation.rules.jiangshan.InRenovationPlanRule;
import io.github.linli.validation.rules.jiangshan.InviteAuthorityRule;
import io.github.linli.validation.rules.jiangshan.JointMeetingMechanismRule;
import io.github.linli.validation.rules.jiangshan.LiaisonDutiesRule;
import io.github.linli.validation.rules.jiangshan.LiaisonStationedRule;
import io.github.linli.validation.rules.jiangshan.LinkageMembersRule;
import io.github.linli.validation.rules.jiangshan.MergeScatteredRule;
import io.github.linli.validation.rules.jiangshan.ModeConsultationRule;
import io.github.linli.validation.rules.jiangshan.ModeKindRule;
import io.github.linli.validation.rules.jiangshan.NonClosedTrusteeRule;
import io.github.linli.validation.rules.jiangshan.Policy;
import io.github.linli.validation.rules.jiangshan.PolicyDecisions;
import io.github.linli.validation.rules.jiangshan.PostRenovationPremisesRule;
import io.github.linli.validation.rules.jiangshan.PreRenovationSpecRule;
import io.github.linli.validation.rules.jiangshan.PremisesApprovalRule;
import io.github.linli.validation.rules.jiangshan.PremisesPlanRule;
import io.github.linli.validation.rules.jiangshan.ProfessionalTrendRule;
import io.github.linli.validation.rules.jiangshan.PublicWorksRule;
import io.github.linli.validation.rules.jiangshan.QuarterlyJointMeetingRule;
import io.github.linli.validation.rules.jiangshan.ResponsibleOfficeRule;
import io.github.linli.validation.rules.jiangshan.SurveyRule;
import io.github.linli.validation.rules.jiangshan.TimelyHandlingRule;
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
          .addDecisions(
              PolicyDecisions.STATE_LAND,
              PolicyDecisions.EXCLUSION,
              PolicyDecisions.RENOVATED,
              PolicyDecisions.MANAGEMENT_MODE,
              PolicyDecisions.IN_FORCE)
          .addRules(
              new LinkageMembersRule(),
              new ResponsibleOfficeRule(),
              new GridLiaisonSystemRule(),
              new HousingSupervisionRule(),
              new TimelyHandlingRule(),
              new GuideOwnersRule(),
              new FourServicesRule(),
              FullCoverageRule.management(),
              new ProfessionalTrendRule(),
              new FallbackServiceRule(),
              new FallbackDelegateRule(),
              new CommunityLiaisonRule(),
              new LiaisonDutiesRule(),
              new Coverage2025Rule(),
              new AreaDelineationRule(),
              new MergeScatteredRule(),
              new EnclosureSchemeRule(),
              new PremisesPlanRule(),
              new PreRenovationSpecRule(),
              new InRenovationPlanRule(),
              new PostRenovationPremisesRule(),
              new PremisesApprovalRule(),
              new SurveyRule(),
              new PublicWorksRule(),
              new ModeConsultationRule(),
              FullCoverageRule.committees(),
              new ClosedProfessionalRule(),
              new NonClosedTrusteeRule(),
              new ModeKindRule(),
              new JointMeetingMechanismRule(),
              new QuarterlyJointMeetingRule(),
              new AgendaMinutesRule(),
              new InviteAuthorityRule(),
              new LiaisonStationedRule())
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
