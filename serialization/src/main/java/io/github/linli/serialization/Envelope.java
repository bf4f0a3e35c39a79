package io.github.linli.serialization;

import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.internal.Nearest;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code {"linli":"0.1","type":"CommunityDossier","data":{…}}}. The header comes
 * first, so that data of an unknown format is never looked at. Reads one document.
 */
final class Envelope {

  static final String VERSION = "linli";
  static final String TYPE = "type";
  static final String DATA = "data";

  private static final String OURS = FormatVersion.CURRENT.toString();
  private static final String HEADER = "\"linli\" and \"type\" before \"data\"";

  private final TokenReader in;
  private final Decoding to;
  private boolean versionSeen;
  private boolean typeSeen;
  private boolean dataSeen;
  private boolean unreadable;
  private @Nullable Codec<?> codec;
  private @Nullable Document document;

  private Envelope(TokenReader in, Decoding to) {
    this.in = in;
    this.to = to;
  }

  static void write(Object value, TokenWriter out) {
    writeTyped(value, value.getClass(), out);
  }

  private static <T> void writeTyped(Object value, Class<T> type, TokenWriter out) {
    Codec<T> codec = LinliCodecs.require(type);
    out.startObject();
    out.name(VERSION);
    out.text(OURS);
    out.name(TYPE);
    out.text(codec.name());
    out.name(DATA);
    codec.encode(type.cast(value), out);
    out.endObject();
  }

  /** Reads the document the reader stands on; null when it was refused. */
  static @Nullable Document read(TokenReader in, Decoding to) {
    if (in.token() != Token.OBJECT_START) {
      to.refuseType(in, false, "a document {\"linli\":…,\"type\":…,\"data\":…}");
      return null;
    }
    return new Envelope(in, to).readMembers();
  }

  private @Nullable Document readMembers() {
    while (!unreadable && in.nextName()) {
      String name = in.name();
      in.next();
      switch (name) {
        case VERSION -> versionSeen = once(versionSeen, this::readVersion);
        case TYPE -> typeSeen = once(typeSeen, this::readType);
        case DATA -> dataSeen = once(dataSeen, this::readData);
        default -> {
          to.refuse(
              in,
              Problem.Kind.UNKNOWN_MEMBER,
              "\"" + name + "\"",
              Nearest.oneOf(name, List.of(VERSION, TYPE, DATA)));
          in.skip();
        }
      }
    }
    if (!unreadable && !dataSeen) {
      to.refuse(in, Problem.Kind.MISSING, "", "a document with " + HEADER);
    }
    return document;
  }

  private boolean once(boolean seen, Runnable reading) {
    if (seen) {
      to.refuse(in, Problem.Kind.DUPLICATE_MEMBER, "\"" + in.name() + "\"", "each key once");
      in.skip();
    } else {
      reading.run();
    }
    return true;
  }

  /** What another format means by its words is not known, so nothing after it is read. */
  private void readVersion() {
    if (in.token() == Token.STRING && in.text().equals(OURS)) {
      return;
    }
    Optional<FormatVersion> version =
        in.token() == Token.STRING ? FormatVersion.parse(in.text()) : Optional.empty();
    unreadable = true;
    FormatVersion ours = FormatVersion.CURRENT;
    String expected =
        version
            .map(
                theirs ->
                    theirs.major() == ours.major()
                        ? "format "
                            + ours
                            + "; written by Linli format "
                            + theirs
                            + ", this library reads "
                            + ours
                            + " only"
                        : "format "
                            + ours
                            + "; written by Linli format "
                            + theirs.major()
                            + ".x, this library reads "
                            + ours.major()
                            + ".x")
            .orElse("a format version such as \"" + ours + "\"");
    to.refuse(in, Problem.Kind.VERSION, Decoding.shown(in, false), expected);
  }

  private void readType() {
    if (in.token() != Token.STRING) {
      to.refuseType(in, false, "the name of a type");
      return;
    }
    codec = LinliCodecs.named(in.text()).orElse(null);
    if (codec == null) {
      to.refuse(
          in,
          Problem.Kind.NOT_ACCEPTED,
          Decoding.shown(in, false),
          Nearest.oneOf(in.text(), LinliCodecs.names()));
    }
  }

  private void readData() {
    if (!versionSeen || !typeSeen) {
      to.refuse(in, Problem.Kind.MISSING, "", HEADER);
      unreadable = true;
      return;
    }
    if (codec == null) {
      in.skip();
      return;
    }
    Object data = codec.shape().read(in, to);
    if (data != null) {
      document = new Document(FormatVersion.CURRENT, codec.name(), data);
    }
  }
}
