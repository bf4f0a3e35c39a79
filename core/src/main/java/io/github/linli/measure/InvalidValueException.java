package io.github.linli.measure;

/**
 * Thrown by a constructor, factory, builder or wither that was given an impossible value. Carries
 * the component, the value as text (masked where personal) and what is accepted, so that a form or
 * an importer can point at the field.
 *
 * <p>Unlawful is not impossible: an unlawful fact is accepted here and reported by a rule.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Name of the type whose constructor refused. */
  private final String type;

  /** Name of the refused component. */
  private final String component;

  /** The refused value as text. */
  private final String value;

  /** What would be accepted. */
  private final String accepted;

  /**
   * Reports an impossible value.
   *
   * @param type simple name of the type
   * @param component name of the component, or the type's name for a one-value type
   * @param value the value as text, already masked where personal
   * @param accepted what is accepted, in words
   */
  public InvalidValueException(String type, String component, String value, String accepted) {
    super(type + "." + component + ": " + shown(value) + " is not accepted; expected " + accepted);
    this.type = type;
    this.component = component;
    this.value = shown(value);
    this.accepted = accepted;
  }

  private static String shown(String value) {
    if (value.length() <= 80) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(76)) ? 76 : 77;
    return value.substring(0, end) + "...";
  }

  /**
   * Simple name of the type that refused the value.
   *
   * @return the type
   */
  public String type() {
    return type;
  }

  /**
   * Name of the refused component.
   *
   * @return the component
   */
  public String component() {
    return component;
  }

  /**
   * The refused value, cut to 80 characters and masked where personal.
   *
   * @return the value as text
   */
  public String value() {
    return value;
  }

  /**
   * What would be accepted, in words.
   *
   * @return the expectation
   */
  public String accepted() {
    return accepted;
  }
}
