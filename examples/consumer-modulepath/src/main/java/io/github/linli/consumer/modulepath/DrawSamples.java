package io.github.linli.consumer.modulepath;

import io.github.linli.testkit.Dossiers;
import io.github.linli.testkit.Example;
import io.github.linli.testkit.RuleExamples;
import io.github.linli.testkit.Samples;
import io.github.linli.testkit.Wire;
import java.util.List;

/** Draws examples and documents from the testkit, without jqwik. */
public final class DrawSamples {

  private DrawSamples() {}

  /**
   * Prints whether every example shows what it says, and whether jqwik is there.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    List<Example> examples =
        RuleExamples.entries().stream()
            .flatMap(entry -> RuleExamples.of(entry).values().stream())
            .<Example>map(generator -> Samples.of(generator, 2025, 1))
            .toList();
    boolean shown = examples.stream().allMatch(each -> each.isShownBy(each.check()));
    System.out.println("examples shown: " + shown);
    String document = Samples.of(Wire.documents(Dossiers.forgetful()), 2025, 1);
    System.out.println("document: " + document.contains("\"community\":{"));
    boolean jqwik = ModuleLayer.boot().findModule("net.jqwik.api").isPresent();
    System.out.println("jqwik: " + jqwik);
  }
}
