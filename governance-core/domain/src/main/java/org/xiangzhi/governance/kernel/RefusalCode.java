package org.xiangzhi.governance.kernel;

/**
 * Names every kind of refusal. Names and numbers are stable; a number's thousands give the
 * category. The numbers 9000 to 9999 are left to plugins.
 */
public enum RefusalCode {
  // 1xxx: what came in does not have the form of a command
  /** Text that is not JSON, or stops half-way. */
  MALFORMED_JSON(1001),
  /** Bytes that are not UTF-8. */
  INVALID_ENCODING(1002),
  /** A document, line or text above its size limit. */
  DOCUMENT_TOO_LARGE(1003),
  /** A type name that no command has. */
  UNKNOWN_TYPE(1004),
  /** A required field is not there. */
  MISSING_FIELD(1005),
  /** A field that the command does not have. */
  UNKNOWN_FIELD(1006),
  /** The same field twice. */
  DUPLICATE_FIELD(1007),
  /** A null where a value is required. */
  NULL_FIELD(1008),
  /** A value of another JSON type. */
  WRONG_JSON_TYPE(1009),
  /** A date that is not a day of the calendar in the form {@code 2026-01-31}. */
  INVALID_DATE(1010),
  /** An instant without an offset from UTC. */
  INSTANT_WITHOUT_ZONE(1011),
  /** A text beyond its length. */
  TEXT_TOO_LONG(1012),
  /** A text without content. */
  TEXT_BLANK(1013),
  /** A control character or half a character. */
  TEXT_CHARACTER(1014),
  /** A value that does not match its form. */
  VALUE_FORM(1015),
  /** A number outside its bounds. */
  VALUE_OUT_OF_BOUNDS(1016),
  /** A list with too few or too many entries. */
  SIZE_OUT_OF_BOUNDS(1017),
  /** A period that ends before it starts. */
  DATES_REVERSED(1018),
  /** A division code of a wrong width or form. */
  DIVISION_CODE_FORM(1019),
  /** An identity number with a wrong checksum or birth date. */
  IDENTITY_NUMBER_FORM(1020),
  /** A text with an identity number or a mobile number in it. */
  TEXT_PERSONAL_NUMBER(1021),
  /** A line of a division table that cannot be taken, or not as it stands. */
  DIVISION_LINE(1022),

  // 2xxx: who acts
  /** The actor does not hold an office that may do this. */
  OFFICE_REQUIRED(2001),
  /** An office that does not go together with another one that the person or a relative holds. */
  OFFICES_INCOMPATIBLE(2002),
  /** A body that would have too many or too few members of a kind. */
  BODY_COMPOSITION(2003),
  /** Someone who may not stand, decide, stand for another, or be appointed. */
  PERSON_BARRED(2004),
  /** An office that nobody holds, or that somebody else holds. */
  OFFICE_VACANT(2021),

  // 3xxx: what is there already, or is not
  /** Something named is not in the record. */
  NOT_FOUND(3001),
  /** Something with that id is in the record already. */
  ALREADY_EXISTS(3002),
  /** A command id was used before with other content. */
  COMMAND_ID_REUSED(3003),
  /** The record has moved on since the actor saw it. */
  REVISION_CONFLICT(3004),
  /** A division code that the adopted table does not hold. */
  DIVISION_UNKNOWN(3005),
  /** Something that has ended cannot be acted on. */
  ALREADY_ENDED(3006),
  /** A command that belongs to another kind of log. */
  WRONG_LOG(3007),
  /** A unit that would be above itself, or paired with itself. */
  CIRCULAR(3008),
  /** A unit that others still hang under. */
  STILL_HAS_CHILDREN(3009),
  /** A unit whose level does not fit where it is put. */
  LEVEL_UNFIT(3010),
  /** Somebody or something that is taken at the same time already. */
  DOUBLE_BOOKED(3011),
  /** A task that was not admitted. */
  NOT_ADMITTED(3012),
  /** A department that does not stand at the unit. */
  DEPARTMENT_UNKNOWN(3021),

  // 4xxx: procedure
  /** An act that does not belong to the step at which the case is. */
  STEP_ORDER(4001),
  /** A step that was completed before. */
  STEP_TWICE(4002),
  /** A requirement of the step is not met. */
  REQUIREMENT_UNMET(4003),
  /** A return that the procedure does not provide. */
  RETURN_NOT_ALLOWED(4004),
  /** The act presupposes another one. */
  ACT_ORDER(4005),
  /** An act on a meeting that is not at the stage for it. */
  MEETING_STAGE(4006),

  // 5xxx: time
  /** An effective day further back than the rule allows. */
  BACKDATED(5001),
  /** An effective day after the day of recording. */
  FUTURE_DATED(5002),
  /** The host's clock went back within a log. */
  CLOCK_BACKWARDS(5003),
  /** A change dated before the latest change of the same thing. */
  CHANGED_LATER(5004),
  /** An act after the last day on which it may be done. */
  TOO_LATE(5005),
  /** An act before the first day on which it may be done. */
  TOO_EARLY(5006),

  // 6xxx: text of a compact
  /** Two changes of the same clause. */
  CLAUSE_COLLISION(6001),
  /** A change made on a text that is no longer the one in force. */
  BASE_CHANGED(6002),
  /** A text whose digest is not the one that was noticed, voted or filed. */
  TEXT_DIFFERS(6003),

  // 7xxx: votes
  /** Figures of a count that do not add up. */
  TALLY_MISMATCH(7001),
  /** A person or household without the vote. */
  NOT_ENTITLED(7002),
  /** A second vote of the same voter. */
  ALREADY_VOTED(7003),
  /** A vote before the ballot was opened or after it was closed. */
  BALLOT_NOT_OPEN(7004),
  /** A proxy that the law of the day does not allow. */
  PROXY_NOT_ALLOWED(7005),
  /** Fewer candidates than there must be. */
  TOO_FEW_CANDIDATES(7006),
  /** Figures so small that they would show who voted how. */
  SECRECY_AT_RISK(7007),
  /** Signatures that do not reach the share that can demand something. */
  PETITION_TOO_SMALL(7008),
  /** A meeting to which too few of those entitled have come. */
  QUORUM_MISSING(7009),

  // 8xxx: practices
  /** A definition that contradicts itself or the core. */
  PRACTICE_INVALID(8001),
  /** A practice or version that has not been adopted. */
  PRACTICE_NOT_ADOPTED(8002),
  /** An option or choice that the practice does not have. */
  OPTION_UNKNOWN(8003),
  /** An act that the practice in use does not provide. */
  ACT_NOT_PROVIDED(8004),
  /** A command that only a letter of another log may bring. */
  BY_LETTER_ONLY(8007),
  /** A figure of a practice that is looser than the law. */
  BELOW_FLOOR(8005),
  /** A subject for which no law of this kind of unit is known, and no practice sets a figure. */
  LAW_UNKNOWN(8006),

  // 10xxx: points
  /** A balance that would fall below its floor. */
  POINTS_SHORT(10_001),
  /** More than an account may get within a period. */
  POINTS_CAP(10_002),
  /** Points that do not follow from the tariff, or lie outside its bounds. */
  POINTS_AMOUNT(10_003),
  /** A sum beyond what can be counted. */
  POINTS_OVERFLOW(10_004),
  /** An account that is not open, or is frozen, closed or open already. */
  ACCOUNT_STATE(10_005),
  /** A day in a period that was closed. */
  PERIOD_CLOSED(10_006),
  /** A rule of a tariff that is not in force on the day. */
  TARIFF_NOT_IN_FORCE(10_007),
  /** A tariff that contradicts itself or the ledger. */
  TARIFF_INVALID(10_008),
  /** Evidence that a rule demands and that is not there. */
  EVIDENCE_MISSING(10_009),
  /** The name of an entry that was used before with other content. */
  ENTRY_ID_REUSED(10_010),
  /** An entry that was reversed before, or cannot be. */
  NOT_REVERSIBLE(10_011),
  /** A deed that has earned as much by another rule already. */
  LARGER_COUNTED(10_012),
  /** Goods of which there are not enough. */
  OUT_OF_STOCK(10_013),
  /** Goods of which an account may not have more. */
  GOODS_LIMIT(10_014),
  /** Gift points without the earned points that they need. */
  GIFT_UNEARNED(10_015),
  /** Points that would buy or forfeit what the law gives. */
  RIGHT_TOUCHED(10_016),

  // 11xxx: courtyards
  /** A courtyard with more or fewer households than it may have. */
  COURTYARD_SIZE(11_001),
  /** A household that belongs to another courtyard or proposal. */
  IN_ANOTHER_COURTYARD(11_002),
  /** A courtyard that has not come so far, or is past it. */
  COURTYARD_STATE(11_003),
  /** A line of a score sheet without points, or with too many. */
  SHEET_POINTS(11_004),
  /** A seed that was published already. */
  SEED_PUBLISHED(11_005),

  // 12xxx: awards and lists
  /** An act on a round of an award or a case of a list that is not at the stage for it. */
  RECOGNITION_STAGE(12_001),
  /** A clause of a compact that is not in force on the day. */
  CLAUSE_NOT_IN_FORCE(12_002),
  /** A case of a list that is about a right that somebody has used. */
  RIGHT_EXERCISED(12_003);

  private final int number;

  RefusalCode(int number) {
    this.number = number;
  }

  /**
   * Returns the stable number.
   *
   * @return 1001 to 8999, or above 10000
   */
  public int number() {
    return number;
  }
}
