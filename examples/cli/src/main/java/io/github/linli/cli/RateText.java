package io.github.linli.cli;

import io.github.linli.validation.Rate;
import io.github.linli.validation.Rate.Standing;
import io.github.linli.validation.RateResult;
import io.github.linli.validation.text.Renderer;
import java.util.ArrayList;
import java.util.List;

/** A rate of a register in one line: its bounds as decimals, and how many communities stand how. */
final class RateText {

  private final Texts texts;
  private final Renderer renderer;

  RateText(Texts texts) {
    this.texts = texts;
    this.renderer = texts.renderer();
  }

  String line(RateResult result) {
    return texts.say(
        "check.rate",
        result.rule(),
        renderer.title(result.rule()),
        result.on(),
        renderer.rate(result.bounds()),
        String.join(texts.say("list.separator"), numbers(result.rate())));
  }

  private List<String> numbers(Rate rate) {
    List<String> numbers = new ArrayList<>();
    numbers.add(texts.say("check.rate.COVERED", rate.count(Standing.COVERED)));
    numbers.add(texts.say("check.rate.UNCOVERED", rate.count(Standing.UNCOVERED)));
    int perhaps =
        rate.count(Standing.PERHAPS_COVERED)
            + rate.count(Standing.PERHAPS_UNCOVERED)
            + rate.count(Standing.PERHAPS_UNKNOWN);
    if (rate.count(Standing.UNKNOWN) > 0) {
      numbers.add(texts.say("check.rate.UNKNOWN", rate.count(Standing.UNKNOWN)));
    }
    if (perhaps > 0) {
      numbers.add(texts.say("check.rate.PERHAPS", perhaps));
    }
    return numbers;
  }
}
