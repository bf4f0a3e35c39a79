package io.github.linli.testkit.jqwik;

import com.google.common.primitives.ImmutableIntArray;
import io.github.linli.testkit.Gen;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A value with the choices it is made of. It is made anew whenever it is asked for. Fewer choices
 * are nearer to the simplest, and of as many those with the smaller sum.
 */
final class Chosen<T> implements Shrinkable<T> {

  // As many choices as one record of a list takes, and some more.
  private static final int FEW = 16;

  private final Gen<T> gen;
  private final ImmutableIntArray choices;

  Chosen(Gen<T> gen, ImmutableIntArray choices) {
    this.gen = gen;
    this.choices = choices;
  }

  @Override
  public T value() {
    return gen.next(new Tape(choices));
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return Stream.concat(shorter(), smaller()).map(this::played);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(
        choices.length(), choices.stream().mapToLong(choice -> choice).sum());
  }

  /** Without the halves, the quarters and so on; then without any few that stand together. */
  private Stream<ImmutableIntArray> shorter() {
    Stream<ImmutableIntArray> halves =
        IntStream.iterate(choices.length(), size -> size > FEW, size -> size / 2)
            .boxed()
            .flatMap(size -> withoutAny(size, size));
    Stream<ImmutableIntArray> few =
        IntStream.iterate(Math.min(FEW, choices.length()), size -> size > 0, size -> size - 1)
            .boxed()
            .flatMap(size -> withoutAny(size, 1));
    return Stream.concat(halves, few);
  }

  private Stream<ImmutableIntArray> withoutAny(int size, int step) {
    int length = choices.length();
    return IntStream.iterate(0, from -> from < length, from -> from + step)
        .mapToObj(from -> without(from, Math.min(length, from + size)));
  }

  private ImmutableIntArray without(int from, int to) {
    return ImmutableIntArray.builder(choices.length())
        .addAll(choices.subArray(0, from))
        .addAll(choices.subArray(to, choices.length()))
        .build();
  }

  /** With one choice smaller: 0, then nearer and nearer to what it was. */
  private Stream<ImmutableIntArray> smaller() {
    return IntStream.range(0, choices.length())
        .boxed()
        .flatMap(
            at -> {
              long was = choices.get(at);
              return LongStream.iterate(was, less -> less > 0, less -> less / 2)
                  .mapToObj(less -> with(at, (int) (was - less)));
            });
  }

  private ImmutableIntArray with(int at, int choice) {
    int[] copy = choices.toArray();
    copy[at] = choice;
    return ImmutableIntArray.copyOf(copy);
  }

  /** What the generator takes of it: no more than it asks for, none beyond its bound. */
  private Chosen<T> played(ImmutableIntArray given) {
    Tape tape = new Tape(given);
    gen.next(tape);
    return new Chosen<>(gen, tape.asked());
  }
}
