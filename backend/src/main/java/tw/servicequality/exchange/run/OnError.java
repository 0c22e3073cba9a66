package tw.servicequality.exchange.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a bad row does to the others. */
@Schema(description = "`STOP`: all rows or none; `SKIP`: the good ones, and the bad ones are given back as a file. 有誤時全部不匯入，或略過有誤的列。")
public enum OnError {
    /** 全有或全無: nothing is stored. */
    STOP,
    /** 略過: the good rows are stored. */
    SKIP
}
