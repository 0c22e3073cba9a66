package tw.servicequality.tabular;

import java.util.List;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** A file that is not read, or not read any further. Uncaught it answers 422 with the place as field. */
public final class TableRefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient TableFault fault;

    public TableRefusedException(TableFault fault) {
        super(ProblemType.RULE_VIOLATED, List.of(new Fault(fault.place(), fault.reason().code(), fault.values().toArray())));
        this.fault = fault;
    }

    /** Where and why. */
    public TableFault fault() {
        return fault;
    }
}
