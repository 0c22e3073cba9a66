alter table dissatisfaction_report add key dissatisfaction_report_state (state, of_year, of_month);
