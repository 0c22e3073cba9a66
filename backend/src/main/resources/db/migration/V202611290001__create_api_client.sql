create table api_client (
  id                  binary(16)   not null primary key,
  name                varchar(100) not null,
  description         varchar(500) null,
  scopes              varchar(500) not null,
  requests_per_minute int          not null,
  oidc_client_id      varchar(200) null,
  created_at          datetime(3)  not null,
  last_used_at        datetime(3)  null,
  revoked_at          datetime(3)  null,
  version             int          not null,
  unique key api_client_name (name),
  unique key api_client_oidc (oidc_client_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
