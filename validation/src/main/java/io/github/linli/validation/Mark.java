package io.github.linli.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.linli.measure.Known;

/**
 * What a rule says about one limb: the limb and its arguments. A breach holds marks; a note is one.
 * The engine makes a {@link Finding} of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limb id of the limb
 * @param arguments typed arguments by name, in the order given
 * @param restsOn parameters this very finding rests on, beside those its limb always rests on
 * @param severity severity in place of the limb's own, where an option of the rule says so
 */
public record Mark(
    String limb,
    ImmutableMap<String, Argument> arguments,
    ImmutableSet<Parameter<?>> restsOn,
    Known<Severity> severity) {

  /**
   * A mark without arguments.
   *
   * @param limb id of the limb
   * @return the mark
   */
  public static Mark of(String limb) {
    return new Mark(limb, ImmutableMap.of(), ImmutableSet.of(), Known.none());
  }

  /**
   * The same mark with one more argument.
   *
   * @param name name of the argument
   * @param value its value
   * @return the mark
   */
  public Mark with(String name, Argument value) {
    return new Mark(
        limb,
        ImmutableMap.<String, Argument>builder().putAll(arguments).put(name, value).buildOrThrow(),
        restsOn,
        severity);
  }

  /**
   * The same mark, resting on a parameter.
   *
   * @param parameter the parameter
   * @return the mark
   */
  public Mark restingOn(Parameter<?> parameter) {
    return new Mark(
        limb,
        arguments,
        ImmutableSet.<Parameter<?>>builder().addAll(restsOn).add(parameter).build(),
        severity);
  }

  /**
   * The same mark graded as an option of the rule says.
   *
   * @param graded the severity
   * @return the mark
   */
  public Mark gradedAs(Severity graded) {
    return new Mark(limb, arguments, restsOn, Known.of(graded));
  }
}
