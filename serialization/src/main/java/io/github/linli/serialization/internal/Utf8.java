package io.github.linli.serialization.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells whether bytes are UTF-8. JSON libraries let some ill-formed sequences pass, and among them
 * are common words in a Chinese encoding: 联通 in GBK would read as two Latin letters.
 */
final class Utf8 {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private Utf8() {}

  /** Length of the byte order mark at the start: 3 or 0. */
  static int lengthOfMark(byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /** Index of the first byte of the first sequence that is not UTF-8; -1 when all is well. */
  static int firstBad(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = afterAscii(bytes, at + 1);
        continue;
      }
      at = afterCommonHan(bytes, at);
      if (at < bytes.length && bytes[at] < 0) {
        int length = sequenceLength(bytes, at);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  /** Chinese text is sequences of three bytes led by 0xE3 to 0xE9: one look at each is enough. */
  private static int afterCommonHan(byte[] bytes, int from) {
    int at = from;
    while (at + Integer.BYTES <= bytes.length) {
      int word = (int) INTS.get(bytes, at);
      int lead = word & 0xFF;
      if ((word & 0xC0_C000) != 0x80_8000 || lead < 0xE3 || lead > 0xE9) {
        break;
      }
      at += 3;
    }
    return at;
  }

  private static int afterAscii(byte[] bytes, int from) {
    int at = from;
    while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Length of the sequence that starts with a byte above 127, by table 3-7 of Unicode; 0 if bad.
   */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xE1 && lead <= 0xEF && lead != 0xED) {
      return continues(bytes, at + 1, 0x80, 0xBF) && continues(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      return continues(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead == 0xE0 || lead == 0xED) {
      int low = lead == 0xE0 ? 0xA0 : 0x80;
      int high = lead == 0xED ? 0x9F : 0xBF;
      return continues(bytes, at + 1, low, high) && continues(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int low = lead == 0xF0 ? 0x90 : 0x80;
      int high = lead == 0xF4 ? 0x8F : 0xBF;
      return continues(bytes, at + 1, low, high)
              && continues(bytes, at + 2, 0x80, 0xBF)
              && continues(bytes, at + 3, 0x80, 0xBF)
          ? 4
          : 0;
    }
    return 0;
  }

  private static boolean continues(byte[] bytes, int at, int low, int high) {
    if (at >= bytes.length) {
      return false;
    }
    int next = bytes[at] & 0xFF;
    return next >= low && next <= high;
  }
}
