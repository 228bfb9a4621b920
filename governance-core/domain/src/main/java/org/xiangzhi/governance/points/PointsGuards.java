package org.xiangzhi.governance.points;

import org.xiangzhi.governance.kernel.Rule;

/** States what holds for every points ledger, whatever the practice. */
public final class PointsGuards {
  /** A ledger is opened by the practice in use. */
  public static final Rule LEDGER =
      Rule.own(
          "POINTS-LEDGER",
          "台账按现行做法开立，所指户、人、商品、订单、异议须在册",
          "a ledger is opened by the practice in use; accounts, goods, orders and"
              + " objections that are named are in the record");

  /** An account belongs to a household or resident of the village. */
  public static final Rule ACCOUNT =
      Rule.own(
          "POINTS-ACCOUNT",
          "账户须属本村的户或人；未开立、已冻结或已销户的账户不得记账",
          "an account belongs to a household or resident of the village; nothing is"
              + " entered for one that is not open, is frozen or closed");

  /** Every leg takes from one account what it gives to another. */
  public static final Rule DOUBLE =
      Rule.own(
          "POINTS-DOUBLE-ENTRY",
          "每笔记账一出一进，数额相等，全部账户合计为零；各腿同进同退",
          "every leg takes from one account what it gives to another; all balances"
              + " together are zero; the legs of an entry go together");

  /**
   * No balance falls below its floor, and points held for an order are not used for anything else.
   */
  public static final Rule FLOOR =
      Rule.own(
          "POINTS-FLOOR",
          "余额不得低于下限，冻结待兑换的积分不得他用",
          "no balance falls below its floor, and points held for an order are not used"
              + " for anything else");

  /** Points are whole numbers of the smallest unit and stay within what can be counted. */
  public static final Rule BOUND =
      Rule.own(
          "POINTS-BOUND",
          "积分为整数（或十分之一），不得超出可记范围",
          "points are whole numbers of the smallest unit and stay within what can be" + " counted");

  /** A name is entered once. */
  public static final Rule ONCE =
      Rule.own(
          "POINTS-ONCE",
          "同一编号只记一次：内容相同按原结果答复，内容不同不予受理，已拒绝的仍为拒绝",
          "a name is entered once: the same content is answered as before, other content"
              + " refused, and what was refused stays refused");

  /** A correction is the opposite entry, and comes once. */
  public static final Rule REVERSAL =
      Rule.own(
          "POINTS-REVERSAL",
          "更正只能以相反分录冲正，且只冲正一次",
          "a correction is the opposite entry, and comes once");

  /**
   * An entry counts from a day that is neither after the act nor further back than the ledger
   * allows.
   */
  public static final Rule DAYS =
      Rule.own(
          "POINTS-DAYS",
          "记账日期不得晚于办理日，不得早于台账允许的日期",
          "an entry counts from a day that is neither after the act nor further back than"
              + " the ledger allows");

  /** Nothing is entered for a period that was closed. */
  public static final Rule PERIOD =
      Rule.own(
          "POINTS-PERIOD",
          "已结账期间不得再记账；各期依次结账",
          "nothing is entered for a period that was closed; periods are closed one after"
              + " another");

  /** The closing of a village's period is anchored in the county's log once. */
  public static final Rule ANCHOR =
      Rule.own(
          "POINTS-ANCHOR",
          "村级结账由本县日志留痕一次",
          "the closing of a village's period is anchored in the county's log once");

  /**
   * A tariff is adopted by a ballot or a clause of the compact, and applies from its day on and not
   * to what was before.
   */
  public static final Rule TARIFF =
      Rule.own(
          "POINTS-TARIFF",
          "积分细则须经表决或村规民约条款通过，自生效日起适用，不溯及既往",
          "a tariff is adopted by a ballot or a clause of the compact, and applies from"
              + " its day on and not to what was before");

  /** A tariff contradicts neither itself nor the ledger. */
  public static final Rule TARIFF_FORM =
      Rule.own(
          "POINTS-TARIFF-FORM",
          "细则各项须前后一致，分档不留空档、不重叠",
          "a tariff contradicts neither itself nor the ledger; its bands have no gap and"
              + " no overlap");

  /** Points follow from the tariff and stay within its bounds. */
  public static final Rule AMOUNT =
      Rule.own(
          "POINTS-AMOUNT",
          "分值按细则确定，不得超出其区间",
          "points follow from the tariff and stay within its bounds");

  /** An account gets no more from a rule or category within a period than its cap. */
  public static final Rule CAP =
      Rule.own(
          "POINTS-CAP",
          "同一账户在一期内不得超过该项、该类的封顶",
          "an account gets no more from a rule or category within a period than its cap");

  /** Of several rules that apply to one deed only the largest counts. */
  public static final Rule DEED =
      Rule.own(
          "POINTS-DEED",
          "同一行为适用多项的，只取最大一项",
          "of several rules that apply to one deed only the largest counts");

  /** The evidence that the tariff demands is there. */
  public static final Rule EVIDENCE =
      Rule.own(
          "POINTS-EVIDENCE",
          "须附细则要求的凭证，所引会议、记录、事项须在册",
          "the evidence that the tariff demands is there; a meeting, record or matter"
              + " that is named is in the log");

  /** Claims are handed in by whom the tariff names. */
  public static final Rule PROPOSER =
      Rule.own("POINTS-PROPOSER", "由细则指定的人员申报", "claims are handed in by whom the tariff names");

  /**
   * A claim takes effect once somebody whom the tariff names, other than who handed it in, has
   * reviewed it.
   */
  public static final Rule REVIEW =
      Rule.own(
          "POINTS-REVIEW",
          "由细则指定的、非申报人本人的人员审核后生效",
          "a claim takes effect once somebody whom the tariff names, other than who"
              + " handed it in, has reviewed it");

  /** A repair makes good no more than was deducted, and in time. */
  public static final Rule REPAIR =
      Rule.own(
          "POINTS-REPAIR",
          "修复不得超过原扣分，且须在期限内",
          "a repair makes good no more than was deducted, and in time");

  /** Transfers go between the accounts that every ledger has. */
  public static final Rule TRANSFER =
      Rule.own(
          "POINTS-TRANSFER",
          "划转只在台账自有账户之间进行",
          "transfers go between the accounts that every ledger has");

  /** An opening balance is taken over once, with papers, before anything else. */
  public static final Rule OPENING_BALANCE =
      Rule.own(
          "POINTS-OPENING",
          "期初余额附凭证一次录入，此前不得有记账",
          "an opening balance is taken over once, with papers, before anything else");

  /** On the day of the reset what is left from before goes to the reserve. */
  public static final Rule RESET =
      Rule.own(
          "POINTS-RESET",
          "到清零日，此前所余可兑积分转入储备；为订单冻结的部分待订单了结",
          "on the day of the reset what is left from before goes to the reserve; what is"
              + " held waits for its order");

  /** Points past their validity go to the reserve. */
  public static final Rule LAPSE =
      Rule.own(
          "POINTS-LAPSE",
          "积分逾有效期转入储备，先到期的先用",
          "points past their validity go to the reserve; those that end first are used" + " first");

  /**
   * When households merge, split or move, their balances follow by the rule of the ledger, and
   * nothing is lost or made.
   */
  public static final Rule SUCCESSION =
      Rule.own(
          "POINTS-SUCCESSION",
          "户的合并、拆分、迁移，余额按台账规定随户结转，不增不减",
          "when households merge, split or move, their balances follow by the rule of the"
              + " ledger, and nothing is lost or made");

  /** What leaves for another village is taken in there once, or comes back. */
  public static final Rule TRANSIT =
      Rule.own(
          "POINTS-TRANSIT",
          "转出的积分由对方收讫一次，未收的退回原户",
          "what leaves for another village is taken in there once, or comes back");

  /** Goods are on offer, in stock and within their limit. */
  public static final Rule GOODS =
      Rule.own(
          "POINTS-GOODS", "商品、库存、限额须足够", "goods are on offer, in stock and within their limit");

  /**
   * An order holds points and stock until they are handed over, it is cancelled or expires, once.
   * While the account is frozen nothing is ordered or handed over for it; an order can still be
   * cancelled, expires, and goods handed over before can come back.
   */
  public static final Rule ORDER =
      Rule.own(
          "POINTS-ORDER",
          "下单即冻结积分和库存；交付、取消、到期只了结一次",
          "an order holds points and stock; they are handed over, cancelled or expire, once");

  /** No more comes back than was handed over, and in time. */
  public static final Rule REFUND =
      Rule.own(
          "POINTS-REFUND",
          "退货不得超过已交付数量，且须在期限内",
          "no more comes back than was handed over, and in time");

  /** Gift points are redeemed beside earned points only: for each point earned so many of them. */
  public static final Rule GIFT =
      Rule.own(
          "POINTS-GIFT",
          "赠送积分须有相应的劳动所得积分方可兑换",
          "gift points are redeemed beside earned points only");

  /**
   * An account is spent and its entries contested by a member of the household or the person, or by
   * an office for them.
   */
  public static final Rule HOLDER =
      Rule.own(
          "POINTS-HOLDER",
          "兑换、取消、异议由本户成员或本人提出，代办的须任职",
          "an account is spent and its entries contested by a member of the household or"
              + " the person, or by an office for them");

  /** A household or person may contest what was earned or lost, in time and once. */
  public static final Rule CONTEST =
      Rule.own(
          "POINTS-CONTEST",
          "本户可在期限内对加分减分提出异议，每笔一次",
          "a household or person may contest what was earned or lost, in time and once");

  /**
   * An objection is heard before it is decided, by somebody who neither proposed nor reviewed the
   * entry and is not of the household.
   */
  public static final Rule HEARING =
      Rule.own(
          "POINTS-HEARING",
          "异议须先听取意见，由申报人、审核人、本户以外的人员决定",
          "an objection is heard before it is decided, by somebody who neither proposed"
              + " nor reviewed the entry and is not of the household");

  /** What is due of itself is done when it is due, and once. */
  public static final Rule TIMER =
      Rule.own(
          "POINTS-TIMER", "到期方执行，且只执行一次", "what is due of itself is done when it is due, and once");

  /** Points do not touch what the law gives. */
  public static final Rule RIGHTS =
      Rule.law(
          "POINTS-RIGHTS",
          "ORG-2025 Art. 31, derived",
          "积分不得换取或者剥夺法律赋予的选举、表决、福利救助、土地、入学等权利",
          "points neither buy nor forfeit what the law gives: votes, welfare, land,"
              + " schooling");

  private PointsGuards() {}
}
