package io.github.linli.serialization.token;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;

/**
 * The names of an object's members in the order they are written, so that a reader can look for the
 * expected one first. Immutable and thread-safe.
 */
public final class Names {

  /** What {@link TokenReader#nextName(Names, int)} returns at the end of the object. */
  public static final int END = -1;

  /** What {@link TokenReader#nextName(Names, int)} returns for a name that is not among these. */
  public static final int OTHER = -2;

  private final String[] names;
  private final Object[] prepared;
  private final ImmutableMap<String, Integer> indexOf;

  private Names(List<String> names, Function<String, ?> preparation) {
    // Readers intern names, so that comparing identities finds nearly all of them.
    this.names = names.stream().map(String::intern).toArray(String[]::new);
    this.prepared = names.stream().map(preparation).toArray();
    ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
    for (int i = 0; i < this.names.length; i++) {
      index.put(this.names[i], i);
    }
    this.indexOf = index.buildOrThrow();
  }

  /**
   * Names for any reader.
   *
   * @param names distinct names in written order
   * @return the names
   */
  public static Names of(List<String> names) {
    return new Names(names, name -> name);
  }

  /**
   * Names prepared for one driver, which alone knows what {@link #prepared} holds.
   *
   * @param names distinct names in written order
   * @param preparation what the driver makes of a name
   * @return the names
   */
  public static Names of(List<String> names, Function<String, ?> preparation) {
    return new Names(names, preparation);
  }

  /**
   * How many names there are.
   *
   * @return the number
   */
  public int size() {
    return names.length;
  }

  /**
   * One of the names.
   *
   * @param index from 0
   * @return the name, interned
   */
  public String get(int index) {
    return names[index];
  }

  /**
   * What a driver made of a name.
   *
   * @param index from 0
   * @return the driver's form, or the name itself
   */
  public Object prepared(int index) {
    return prepared[index];
  }

  /**
   * Finds a name.
   *
   * @param name the name
   * @param expected index at which it is looked for first
   * @return its index, or {@link #OTHER}
   */
  public int indexOf(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (isSame(names[i], name)) {
        return i;
      }
    }
    Integer index = indexOf.get(name);
    return index == null ? OTHER : index;
  }

  @SuppressWarnings({
    "StringEquality",
    "ReferenceEquality"
  }) // a mere short cut: what it misses the map finds
  private static boolean isSame(String a, String b) {
    return a == b;
  }

  /**
   * All names.
   *
   * @return the names in written order
   */
  public ImmutableList<String> all() {
    return ImmutableList.copyOf(names);
  }
}
