package tw.servicequality.activity.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.activity.entry.Drill;
import tw.servicequality.activity.entry.MediaItemRequest;

/** What a kind of activity asks for besides what all of them are asked. Fixed once the kind exists, since its records rest on it. */
@Schema(description = "What a kind asks for: nothing more, a media item (輿情), a drill (演練). 種類的登錄欄位。")
public enum ActivityForm {
    /** Nothing more. */
    PLAIN,
    /** 輿情: {@link MediaItemRequest}. */
    MEDIA,
    /** 演練: {@link Drill}. */
    DRILL
}
