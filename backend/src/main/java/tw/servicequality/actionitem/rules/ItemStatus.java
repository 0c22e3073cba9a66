package tw.servicequality.actionitem.rules;

import java.util.Collection;
import java.util.Comparator;

/** How something stands on a day. Computed from facts and the day, never stored. The order is from good to bad within what is known. */
public enum ItemStatus {
    /** 無資料: nothing is known; neither good nor bad. */
    NO_DATA,
    /** 未到期: its time has not come. */
    NOT_DUE,
    /** 正常. */
    ON_TRACK,
    /** 注意: not yet wrong, but it will be if nothing happens. */
    ATTENTION,
    /** 落後: behind the pace, or a target missed. */
    BEHIND,
    /** 逾期: the due day has passed and it is not done. */
    OVERDUE;

    /** The worst of several; {@link #NO_DATA} of none. Something known outweighs what is not known. */
    public static ItemStatus worst(Collection<ItemStatus> several) {
        return several.stream().max(Comparator.naturalOrder()).orElse(NO_DATA);
    }
}
