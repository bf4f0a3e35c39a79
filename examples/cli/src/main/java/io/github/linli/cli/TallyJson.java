package io.github.linli.cli;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Share;
import io.github.linli.validation.Need;
import io.github.linli.validation.vote.Bounds;
import io.github.linli.validation.vote.Leg;
import io.github.linli.validation.vote.VoteCount;
import io.github.linli.validation.vote.VoteResult;
import java.io.IOException;
import java.io.PrintStream;

/** Recounted votes as a JSON array. */
final class TallyJson implements TallyOutput {

  private final PrintStream out;
  private final Texts texts;
  private final SequenceWriter array;

  TallyJson(PrintStream out, Texts texts) throws IOException {
    this.out = out;
    this.texts = texts;
    this.array = Json.array(out);
  }

  @Override
  public void vote(TalliedVote vote, Input input) {
    ObjectNode json = json(vote);
    if (!input.remarks().isEmpty()) {
      json.put("where", input.where());
      input.remarks().forEach(json.putArray("remarks")::add);
    }
    write(json);
  }

  @Override
  public void refused(Input input) {
    ObjectNode json = Json.object().put("where", input.where());
    input.problems().forEach(json.withArray("problems")::add);
    write(json);
  }

  @Override
  public void ledger(String file, Quality quality) {
    write(QualityJson.of(file, quality, texts));
  }

  private void write(ObjectNode json) {
    try {
      array.write(json);
    } catch (IOException failed) {
      throw new WriteFailure(failed);
    }
  }

  private static ObjectNode json(TalliedVote vote) {
    Resolution resolution = vote.resolution();
    VoteResult result = vote.result().value();
    ObjectNode json = Json.object();
    json.put("id", resolution.id()).put("community", vote.community()).put("source", vote.source());
    resolution.title().value().ifPresent(title -> json.put("title", title));
    resolution.matter().value().map(MatterKind::name).ifPresent(kind -> json.put("matter", kind));
    resolution
        .decidedOn()
        .value()
        .map(PartialDate::toString)
        .ifPresent(day -> json.put("decidedOn", day));
    resolution.tally().value().map(Tally::electorate).ifPresent(each -> electorate(json, each));
    json.put("regime", result.regime().name());
    json.put("outcome", result.outcome().name());
    json.put("certainlyNotAdopted", result.isCertainlyNotAdopted());
    ArrayNode alternatives = json.putArray("alternatives");
    result.alternatives().forEach(each -> alternative(alternatives.addObject(), each));
    ArrayNode needs = json.putArray("needs");
    vote.result().needs().forEach(need -> needs.add(word(need)));
    ArrayNode printed = json.putArray("printed");
    vote.printed()
        .forEach(
            check ->
                printed
                    .addObject()
                    .put("label", check.figure().label())
                    .put("printed", check.figure().printed())
                    .put("recomputed", check.recomputed())
                    .put("agrees", check.agrees().name()));
    return json;
  }

  private static String word(Need need) {
    return need instanceof Need.Fact fact ? fact.path() : need.toString();
  }

  private static void electorate(ObjectNode json, Electorate electorate) {
    ObjectNode node = json.putObject("electorate").put("scope", electorate.scope().name());
    electorate.name().value().ifPresent(name -> node.put("name", name));
  }

  private static void alternative(ObjectNode json, VoteResult.Alternative alternative) {
    json.put("regime", alternative.regime().name()).put("special", alternative.demanding());
    ObjectNode counts = json.putObject("counts");
    alternative
        .counts()
        .forEach((counting, count) -> count(counts.putObject(counting.name()), count));
  }

  private static void count(ObjectNode json, VoteCount count) {
    json.put("outcome", count.outcome().name());
    leg(json.putObject("participationArea"), count.participationArea());
    leg(json.putObject("participationHeads"), count.participationHeads());
    leg(json.putObject("approvalArea"), count.approvalArea());
    leg(json.putObject("approvalHeads"), count.approvalHeads());
  }

  private static void leg(ObjectNode json, Leg leg) {
    json.put("met", leg.met().name()).put("threshold", leg.threshold().toString());
    json.put("unit", leg.unit().name());
    json.put("part", leg.part().toString()).put("whole", leg.whole().toString());
    Percentages.share(leg).map(Share::toString).ifPresent(share -> json.put("share", share));
    Percentages.of(leg).ifPresent(percent -> json.put("percent", percent.toString()));
    leg.needed().value().ifPresent(needed -> json.put("needed", needed.toPlainString()));
    leg.shortfall().value().map(Bounds::toString).ifPresent(s -> json.put("short", s));
  }

  @Override
  public void close() throws IOException {
    array.close();
    out.println();
    out.flush();
  }
}
