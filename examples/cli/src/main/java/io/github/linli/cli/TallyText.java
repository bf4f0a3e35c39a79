package io.github.linli.cli;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.measure.Known;
import io.github.linli.measure.Reported;
import io.github.linli.validation.text.Renderer;
import io.github.linli.validation.vote.Bounds;
import io.github.linli.validation.vote.Counting;
import io.github.linli.validation.vote.Leg;
import io.github.linli.validation.vote.Measured;
import io.github.linli.validation.vote.PrintedCheck;
import io.github.linli.validation.vote.VoteCount;
import io.github.linli.validation.vote.VoteOutcome;
import io.github.linli.validation.vote.VoteResult;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Recounted votes for a person: four legs, the result each way of counting, what is short or
 * missing.
 */
final class TallyText implements TallyOutput {

  private final PrintStream out;
  private final Texts texts;
  private final Renderer renderer;
  private final Paint paint;
  private final Map<VoteOutcome, Integer> outcomes = new EnumMap<>(VoteOutcome.class);
  private int votes;
  private int misprints;
  private int refused;

  TallyText(PrintStream out, Texts texts, Paint paint) {
    this.out = out;
    this.texts = texts;
    this.renderer = texts.renderer();
    this.paint = paint;
    out.println(paint.bold(texts.say("tally.title", Texts.libraryVersion())));
  }

  @Override
  public void vote(TalliedVote vote, Input input) {
    Resolution resolution = vote.resolution();
    VoteResult result = vote.result().value();
    votes++;
    outcomes.merge(result.outcome(), 1, Integer::sum);
    out.println();
    out.println(
        paint.bold("■ " + texts.say("tally.vote", resolution.id(), vote.community()))
            + resolution.title().value().map(title -> " · " + title).orElse(""));
    if (!vote.source().isEmpty()) {
      out.println("  " + paint.dim(vote.source()));
    }
    out.println("  " + facts(resolution));
    input
        .remarks()
        .forEach(
            remark ->
                out.println(
                    "  " + paint.dim(texts.say("check.where", input.where()) + " " + remark)));
    for (VoteResult.Alternative alternative : result.alternatives()) {
      legs(alternative);
    }
    if (result.alternatives().isEmpty()) {
      out.println("  " + texts.say(resolution.tally().isNone() ? "tally.none" : "tally.unknown"));
    }
    outcomes(result);
    slack(resolution, result).ifPresent(line -> out.println("  " + line));
    if (!vote.result().needs().isEmpty()) {
      String needs =
          vote.result().needs().stream()
              .map(renderer::need)
              .collect(Collectors.joining(texts.say("sentence.separator")));
      out.println("  " + texts.say("tally.needs", needs));
    }
    printed(vote);
    declared(resolution, result);
  }

  private String facts(Resolution resolution) {
    String separator = texts.say("sentence.separator");
    return texts.say(
            "tally.matter",
            resolution
                .matter()
                .value()
                .map(this::matter)
                .orElseGet(() -> texts.say("tally.matter.unknown")))
        + separator
        + texts.say(
            "tally.decided",
            resolution
                .decidedOn()
                .value()
                .map(Object::toString)
                .orElseGet(() -> texts.say("tally.decided.unknown")))
        + resolution
            .tally()
            .value()
            .map(Tally::electorate)
            .map(each -> separator + texts.say("tally.electorate", electorate(each)))
            .orElse("");
  }

  private String matter(MatterKind kind) {
    return kind.name().substring(0, 2) + " " + texts.say("matter." + kind.name());
  }

  private String electorate(Electorate electorate) {
    return texts.say(
        "tally.electorate." + electorate.scope().name(),
        electorate.name().value().orElseGet(() -> texts.say("tally.electorate.unnamed")));
  }

  private void legs(VoteResult.Alternative alternative) {
    String law = renderer.text("decision.LEGAL_REGIME." + alternative.regime().name());
    out.println(
        "  "
            + paint.dim(
                texts.say(alternative.demanding() ? "tally.law.demanding" : "tally.law", law)));
    VoteCount count = alternative.count(Counting.AS_DECLARED);
    leg("participation.area", count.participationArea());
    leg("participation.heads", count.participationHeads());
    leg("approval.area", count.approvalArea());
    leg("approval.heads", count.approvalHeads());
  }

  private void leg(String name, Leg leg) {
    String threshold =
        texts.say(
            leg.threshold().inclusive() ? "tally.threshold.atLeast" : "tally.threshold.moreThan",
            leg.threshold().share());
    out.println(
        "    "
            + texts.say(
                "tally.leg",
                texts.say("tally.leg." + name),
                leg.part(),
                leg.whole(),
                texts.say("tally.unit." + leg.unit().name()),
                percent(leg),
                threshold,
                texts.say("tally.met." + leg.met().name()),
                shortfall(leg)));
  }

  private String percent(Leg leg) {
    return Percentages.of(leg)
        .map(
            range ->
                Percentages.share(leg)
                    .map(share -> texts.say("tally.percent", share, range))
                    .orElseGet(() -> texts.say("tally.percent.range", range.low(), range.high())))
        .orElse("");
  }

  private String shortfall(Leg leg) {
    if (!(leg.shortfall() instanceof Known.Value<Bounds> known)) {
      return "";
    }
    Bounds bounds = known.get();
    BigDecimal most = bounds.high().value().orElse(bounds.low());
    return texts.say(
        bounds.isExact() ? "tally.short" : "tally.short.atMost",
        texts.say("tally.amount." + leg.unit().name(), most.toPlainString()));
  }

  private void outcomes(VoteResult result) {
    boolean severalWays = result.alternatives().stream().anyMatch(each -> each.counts().size() > 1);
    if (!severalWays) {
      out.println("  " + paint.bold(texts.say("tally.outcome", outcome(result.outcome()))));
    } else {
      for (Counting counting : Counting.values()) {
        if (result.alternatives().get(0).counts().containsKey(counting)) {
          String outcome = outcome(result.outcome(counting));
          out.println("  " + paint.bold(texts.say(label(result, counting), outcome)));
        }
      }
    }
    if (result.outcome() == VoteOutcome.UNDECIDED && result.isCertainlyNotAdopted()) {
      out.println("  " + texts.say("tally.certain"));
    }
  }

  private static String label(VoteResult result, Counting counting) {
    boolean withoutDeemedVotes =
        !result.alternatives().get(0).counts().containsKey(Counting.WITHOUT_DEEMED);
    return counting == Counting.AS_DECLARED && withoutDeemedVotes
        ? "tally.outcome.PLAIN"
        : "tally.outcome." + counting.name();
  }

  private String outcome(VoteOutcome outcome) {
    return renderer.text("decision.VOTE_RESULT." + outcome.name());
  }

  /**
   * What the invalid ballots would have to hold for the quorum to fail, where only that is open.
   */
  private Optional<String> slack(Resolution resolution, VoteResult result) {
    if (result.alternatives().size() != 1
        || !(resolution.tally() instanceof Known.Value<Tally> tally)) {
      return Optional.empty();
    }
    Leg leg = result.alternatives().get(0).count(Counting.AS_DECLARED).participationArea();
    Known<Reported> returned = tally.get().area().returned();
    boolean onlyInvalidOpen =
        leg.met().isUnknown()
            && leg.whole().isExact()
            && leg.unit() == Measured.Unit.AREA
            && !tally.get().area().participating().isPresent()
            && returned.value().map(Reported::isExact).orElse(false);
    if (!onlyInvalidOpen) {
      return Optional.empty();
    }
    BigDecimal exactlyNeeded =
        leg.whole()
            .low()
            .multiply(BigDecimal.valueOf(leg.threshold().share().numerator()))
            .divide(
                BigDecimal.valueOf(leg.threshold().share().denominator()), 6, RoundingMode.HALF_UP);
    BigDecimal spare = returned.value().orElseThrow().low().subtract(exactlyNeeded);
    return spare.signum() < 0
        ? Optional.empty()
        : Optional.of(
            texts.say(
                "tally.invalid-slack", spare.setScale(2, RoundingMode.HALF_UP).toPlainString()));
  }

  private void printed(TalliedVote vote) {
    for (PrintedCheck check : vote.misprints()) {
      misprints++;
      out.println(
          "  "
              + paint.bold(
                  texts.say(
                      "tally.misprint",
                      check.figure().label(),
                      check.figure().printed(),
                      check.recomputed())));
    }
    long agreeing = vote.printed().stream().filter(check -> check.agrees().isTrue()).count();
    if (agreeing > 0) {
      out.println("  " + paint.dim(texts.say("tally.printed-ok", agreeing)));
    }
  }

  private void declared(Resolution resolution, VoteResult result) {
    if (!(resolution.declared() instanceof Known.Value<Resolution.Declared> known)) {
      return;
    }
    String word = texts.say("tally.declared." + known.get().name());
    boolean announcedAdopted = known.get() == Resolution.Declared.ADOPTED;
    boolean contradicts =
        announcedAdopted ? result.isCertainlyNotAdopted() : result.outcome() == VoteOutcome.ADOPTED;
    out.println(
        "  "
            + (contradicts
                ? paint.bold(texts.say("tally.contradicts", word, outcome(result.outcome())))
                : paint.dim(texts.say("tally.declared", word))));
  }

  @Override
  public void refused(Input input) {
    refused++;
    out.println();
    input
        .problems()
        .forEach(problem -> out.println(texts.say("check.rejected", input.where(), problem)));
  }

  @Override
  public void ledger(String file, Quality quality) {
    new QualityText(out, texts, paint).print(file, quality);
  }

  @Override
  public void close() {
    out.println();
    out.println(
        paint.bold(
            texts.say(
                "tally.summary",
                votes,
                outcomes.getOrDefault(VoteOutcome.ADOPTED, 0),
                outcomes.getOrDefault(VoteOutcome.REJECTED, 0),
                outcomes.getOrDefault(VoteOutcome.QUORUM_FAILED, 0),
                outcomes.getOrDefault(VoteOutcome.UNDECIDED, 0),
                misprints,
                refused)));
    out.flush();
  }
}
