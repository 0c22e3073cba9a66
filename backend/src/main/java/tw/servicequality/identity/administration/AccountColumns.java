package tw.servicequality.identity.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.identity.account.AccountLine;
import tw.servicequality.identity.account.AccountResponse;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.written.TableExport;

/** Accounts as rows of a table; nothing of passwords. */
final class AccountColumns {

    static final Columns ALL = Columns.of(
            Column.text("id", "識別碼", "Id", 36),
            Column.text("name", "帳號", "Account", 60),
            Column.text("displayName", "姓名", "Name shown", 100),
            Column.text("email", "電子郵件", "E-mail", 200),
            Column.text("roles", "角色代碼", "Roles", 200),
            Column.text("unit", "課室代碼", "Unit code", 40),
            Column.text("unitName", "所屬課室", "Unit name", 60),
            Column.choice("state", "狀態", "State", List.of(Choice.of("ACTIVE", "使用中", "Active"), Choice.of("LOCKED", "已鎖定", "Locked"),
                    Choice.of("DISABLED", "已停用", "Disabled"))),
            Column.of(ColumnKind.YES_NO, "mustChangePassword", "尚未自行變更密碼", "Must change password"),
            Column.of(ColumnKind.DATE_TIME, "lastSignInAt", "上次登入", "Last sign-in"),
            Column.of(ColumnKind.WHOLE, "version", "版本", "Version"));

    private AccountColumns() {
    }

    static Map<String, ?> values(AccountLine line) {
        AccountResponse it = line.account();
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id().toString());
        values.put("name", it.name());
        values.put("displayName", it.displayName());
        values.put("email", it.email());
        values.put("roles", TableExport.several(it.roles().stream().sorted().toList(), Role::name));
        values.put("unit", line.unit() == null ? null : line.unit().code());
        values.put("unitName", line.unit() == null ? null : line.unit().name());
        values.put("state", it.state().name());
        values.put("mustChangePassword", it.mustChangePassword());
        values.put("lastSignInAt", it.lastSignInAt());
        values.put("version", (long) it.version());
        return values;
    }
}
