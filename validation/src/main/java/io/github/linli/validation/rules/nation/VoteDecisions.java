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
import io.github.linli.validation.vote.VoteDecision;
import java.time.LocalDate;

/** The decisions that rules on votes read. */
public final class VoteDecisions {

  /** SL-META-TEMPORAL: which law an act is judged by. */
  public static final RegimeDecision REGIME =
      new RegimeDecision(
          new RuleSpec.Builder()
              .id("SL-META-TEMPORAL")
              .revision(1)
              .kind(RuleKind.RESOLVER)
              .subject(Resolution.class)
              .bearer("NOBODY")
              .territory(Territory.NATION)
              .normFrom(LocalDate.of(2000, 7, 1))
              .normTo(Known.none())
              .addCitations(
                  Citation.of(National.LEGISLATION_LAW, "104"),
                  Citation.of(National.TEMPORAL_EFFECT, "1"),
                  Citation.of(National.REGULATION, "12"))
              .limbs(ImmutableList.of())
              .parameters(ImmutableList.of())
              .options(ImmutableSet.of())
              .provenance(Provenance.VERIFIED)
              .build());

  /** How a vote came out. */
  public static final VoteDecision VOTE = new VoteDecision(MajorityRule.ORDINARY_SPEC, REGIME);

  /** Whether owners decided on who manages them. */
  public static final OwnersChoiceDecision CHOICE = new OwnersChoiceDecision();

  private VoteDecisions() {}
}
