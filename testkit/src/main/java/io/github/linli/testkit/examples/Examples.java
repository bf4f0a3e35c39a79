package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;

/** The table of examples. */
public final class Examples {

  /** Every entry's examples by its id. */
  public static final ImmutableMap<String, ExamplesOf> ALL =
      Maps.uniqueIndex(
          Stream.of(
                  new FullManagementExamples(),
                  new ProfessionalTrendExamples(),
                  new ScopeExamples(),
                  new LinkageExamples(),
                  new ResponsibleOfficeExamples(),
                  new GridLiaisonExamples(),
                  new HousingSupervisionExamples(),
                  new TimelyHandlingExamples(),
                  new GuideOwnersExamples(),
                  new FourServicesExamples(),
                  new StateLandExamples(),
                  new ExclusionExamples(),
                  new RenovatedExamples(),
                  new PolicyInForceExamples(),
                  new FallbackExamples(),
                  new FallbackDelegateExamples(),
                  new LiaisonExamples(),
                  new LiaisonDutiesExamples(),
                  new CoverageExamples(),
                  new AreaExamples(),
                  new MergeExamples(),
                  new EnclosureExamples(),
                  new PremisesPlanExamples(),
                  new PreRenovationExamples(),
                  new InPlanExamples(),
                  new PostRenovationExamples(),
                  new ApprovalExamples(),
                  new SurveyExamples(),
                  new PublicWorksExamples(),
                  new ModeConsultationExamples(),
                  new CoverageRateExamples(),
                  new ClosedProfessionalExamples(),
                  new NonClosedTrusteeExamples(),
                  new ModeKindExamples(),
                  new OwnersChoiceExamples(),
                  new MechanismExamples(),
                  new JointMeetingExamples(),
                  new AgendaExamples(),
                  new InviteExamples(),
                  new StationedExamples(),
                  new RegimeExamples(),
                  new ParticipationExamples(),
                  MajorityExamples.ordinary(),
                  MajorityExamples.special())
              .iterator(),
          ExamplesOf::entry);

  private Examples() {}
}
