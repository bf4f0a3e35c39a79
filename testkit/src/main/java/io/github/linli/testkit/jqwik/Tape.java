package io.github.linli.testkit.jqwik;

import com.google.common.primitives.ImmutableIntArray;
import io.github.linli.testkit.Choices;
import io.github.linli.testkit.Gen;
import java.util.Random;

/** Choices on record: those given, then zeros. What is asked for is written down. */
final class Tape implements Choices {

  private final ImmutableIntArray given;
  private final ImmutableIntArray.Builder asked = ImmutableIntArray.builder();
  private int next;

  Tape(ImmutableIntArray given) {
    this.given = given;
  }

  /** What a generator asked for when it drew at random. */
  static ImmutableIntArray drawn(Gen<?> gen, Random random) {
    ImmutableIntArray.Builder drawn = ImmutableIntArray.builder();
    gen.next(
        bound -> {
          int choice = random.nextInt(bound);
          drawn.add(choice);
          return choice;
        });
    return withoutTail(drawn.build());
  }

  @Override
  public int below(int bound) {
    int choice = next < given.length() ? Math.min(given.get(next), bound - 1) : 0;
    next++;
    asked.add(choice);
    return choice;
  }

  /** What was asked for, without the zeros at its end. */
  ImmutableIntArray asked() {
    return withoutTail(asked.build());
  }

  private static ImmutableIntArray withoutTail(ImmutableIntArray choices) {
    int length = choices.length();
    while (length > 0 && choices.get(length - 1) == 0) {
      length--;
    }
    return choices.subArray(0, length);
  }
}
