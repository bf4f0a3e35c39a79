package io.github.linli.liaison;

import io.github.linli.internal.Require;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import org.immutables.value.Value;

/**
 * One joint meeting (三方联席会议) that was held, and who attended.
 *
 * <p>A meeting over several days counts once, on its first day. Source: policy 四(四)1 s1. Build with
 * {@link Builder}. Immutable and thread-safe.
 *
 * @param heldOn day it was held; the first day when it took several
 * @param attended who was represented
 * @param invited which authorities were invited, whether they came or not
 * @param agenda what was on the agenda
 * @param minutes the minutes (纪要); known none when none were kept
 */
@Value.Builder
public record JointMeeting(
    Known<PartialDate> heldOn,
    Listing<Party> attended,
    Listing<Party> invited,
    Listing<AgendaItem> agenda,
    Known<String> minutes)
    implements WithJointMeeting {

  /** Who may be represented at a joint meeting. */
  public enum Party {
    /** The neighbourhood (社区). */
    NEIGHBORHOOD,
    /** The owners' committee (业主委员会). */
    OWNERS_COMMITTEE,
    /** The property service enterprise (物业服务企业). */
    SERVICE_ENTERPRISE,
    /** The interim management committee (临时管委会). */
    INTERIM_COMMITTEE,
    /** A manager that is no enterprise (其他管理人). */
    OTHER_MANAGER,
    /** The housing and construction bureau (住建局), by invitation. */
    HOUSING_BUREAU,
    /** The subdistrict or township (街道、乡镇), by invitation. */
    SUBDISTRICT
  }

  /**
   * A matter on the agenda.
   *
   * @param title what it is about
   * @param grave whether it is a major matter, or one long unsolved, to which authorities may be
   *     asked
   */
  public record AgendaItem(String title, Known<Boolean> grave) {

    /**
     * Holds the matter.
     *
     * @param title what it is about
     * @param grave whether it is a major matter
     * @throws io.github.linli.measure.InvalidValueException if the title is blank
     */
    public AgendaItem {
      Require.noNulls("AgendaItem", title, grave);
      Require.text(title, "AgendaItem", "title");
      Require.notNone(grave, "AgendaItem", "grave");
    }
  }

  /**
   * Holds the meeting.
   *
   * @throws io.github.linli.measure.InvalidValueException if a party is named twice
   */
  public JointMeeting {
    Require.noNulls("JointMeeting", heldOn, attended, invited, agenda, minutes);
    Require.notNone(heldOn, "JointMeeting", "heldOn");
    Require.distinct(attended, party -> party, "JointMeeting", "attended");
    Require.distinct(invited, party -> party, "JointMeeting", "invited");
    Require.knownText(minutes, "JointMeeting", "minutes");
  }

  /** Builds a meeting; what is not set is unknown. */
  public static final class Builder extends JointMeetingBuilder {}
}
