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
                  new FallbackExamples(),
                  new LiaisonExamples(),
                  new CoverageExamples(),
                  new CoverageRateExamples(),
                  new ClosedProfessionalExamples(),
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
