alter table activity
  add column media_medium          varchar(20)   null,
  add column media_link            varchar(1000) null,
  add column media_tone            varchar(20)   null,
  add column media_unit_id         binary(16)    null,
  add column media_response_needed bit(1)        null,
  add column media_response        text          null,
  add column media_case_number     varchar(20)   null,
  add column drill_scenario        text          null,
  add column drill_participants    varchar(500)  null,
  add column drill_findings        text          null,
  add column drill_follow_up       text          null,
  add constraint fk_activity_media_unit foreign key (media_unit_id) references unit (id);
