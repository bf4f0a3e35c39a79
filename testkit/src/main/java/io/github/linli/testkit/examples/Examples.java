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
                  new ScopeExamples(),
                  new FourServicesExamples(),
                  new FallbackExamples(),
                  new FallbackDelegateExamples(),
                  new LiaisonExamples(),
                  new CoverageExamples(),
                  new SurveyExamples(),
                  new PublicWorksExamples(),
                  new ModeConsultationExamples(),
                  new ClosedProfessionalExamples(),
                  new NonClosedTrusteeExamples(),
                  new ModeKindExamples(),
                  new OwnersChoiceExamples(),
                  new JointMeetingExamples(),
                  new RegimeExamples(),
                  new ParticipationExamples(),
                  MajorityExamples.ordinary(),
                  MajorityExamples.special())
              .iterator(),
          ExamplesOf::entry);

  private Examples() {}
}
