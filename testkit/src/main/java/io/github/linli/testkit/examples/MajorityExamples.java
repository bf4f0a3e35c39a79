package io.github.linli.testkit.examples;

import com.google.common.collect.ImmutableMap;
import io.github.linli.assembly.Resolution;
import io.github.linli.measure.Known;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Days;
import io.github.linli.testkit.Expectation;
import io.github.linli.testkit.Gen;
import io.github.linli.testkit.Gens;
import io.github.linli.testkit.examples.Tallies.Approval;
import io.github.linli.testkit.examples.Tallies.Leg;
import io.github.linli.testkit.examples.Tallies.Participation;
import java.time.LocalDate;

/** Examples of SL-CC-278-ORDINARY or SL-CC-278-SPECIAL. */
final class MajorityExamples implements ExamplesOf {

  private final String entry;
  private final boolean special;
  private final Leg enough;
  private final Leg tooFew;

  private MajorityExamples(String entry, boolean special, Approval enough, Approval tooFew) {
    this.entry = entry;
    this.special = special;
    this.enough = new Leg(Participation.ENOUGH, enough);
    this.tooFew = new Leg(Participation.ENOUGH, tooFew);
  }

  static MajorityExamples ordinary() {
    return new MajorityExamples(
        "SL-CC-278-ORDINARY", false, Approval.OVER_HALF, Approval.HALF_AT_MOST);
  }

  static MajorityExamples special() {
    return new MajorityExamples(
        "SL-CC-278-SPECIAL", true, Approval.THREE_QUARTERS, Approval.BELOW_THREE_QUARTERS);
  }

  @Override
  public String entry() {
    return entry;
  }

  @Override
  public ImmutableMap<Expectation, Gen<Scene>> scenes() {
    return ImmutableMap.<Expectation, Gen<Scene>>builder()
        .put(Expectation.MET, of(enough, enough))
        .put(Expectation.breached("AREA"), of(tooFew, enough))
        .put(Expectation.breached("HEADS"), of(enough, tooFew))
        .put(
            Expectation.breached("NO_DECISION"),
            VoteScenes.of(
                (asOf, choices) ->
                    VoteScenes.withoutVote(
                        vote(enough, enough, asOf, choices),
                        Known.of(Days.dates(VoteScenes.CIVIL_CODE, asOf).next(choices)))))
        .put(
            Expectation.OPEN,
            VoteScenes.of(
                (asOf, choices) ->
                    VoteScenes.goingOn(vote(enough, tooFew, asOf, choices), asOf, choices)))
        .put(Expectation.UNDECIDED, undecided())
        .put(Expectation.NOT_APPLICABLE, notApplicable())
        .buildOrThrow();
  }

  private Gen<Scene> of(Leg area, Leg heads) {
    return VoteScenes.of((asOf, choices) -> vote(area, heads, asOf, choices));
  }

  private Resolution vote(Leg area, Leg heads, LocalDate asOf, Choices choices) {
    return VoteScenes.decided(VoteScenes.matters(special), area, heads, asOf, choices);
  }

  private Gen<Scene> undecided() {
    return Gens.oneOf(
        VoteScenes.of(
            (asOf, choices) ->
                VoteScenes.partlyCounted(vote(enough, enough, asOf, choices), true, choices)),
        VoteScenes.of(
            (asOf, choices) -> vote(enough, enough, asOf, choices).withMatter(Known.unknown())));
  }

  private Gen<Scene> notApplicable() {
    Leg noQuorum = new Leg(Participation.SHORT, enough.approval());
    return Gens.oneOf(
        of(noQuorum, enough),
        VoteScenes.of(
            (asOf, choices) ->
                VoteScenes.decided(VoteScenes.matters(!special), tooFew, tooFew, asOf, choices)),
        VoteScenes.of(
            (asOf, choices) -> VoteScenes.before2021(vote(tooFew, tooFew, asOf, choices), choices)),
        VoteScenes.of((asOf, choices) -> VoteScenes.lost(vote(tooFew, tooFew, asOf, choices))),
        VoteScenes.of(
            (asOf, choices) ->
                VoteScenes.withoutVote(vote(enough, enough, asOf, choices), Known.none())));
  }
}
