import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_credits_order_idx\` ON \`articles_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_credits_parent_id_idx\` ON \`articles_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`workflow_id\` text,
  	\`condition_id\` text,
  	\`question_id\` text,
  	\`locale\` text,
  	\`audience\` text DEFAULT 'patient',
  	\`raised_tier\` numeric,
  	\`title\` text,
  	\`slug\` text,
  	\`tldr\` text,
  	\`sections\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`workflow_id\`) REFERENCES \`workflow\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_workflow_idx\` ON \`articles\` (\`workflow_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_condition_idx\` ON \`articles\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_question_idx\` ON \`articles\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(
    sql`CREATE INDEX \`condition_question_locale_idx\` ON \`articles\` (\`condition_id\`,\`question_id\`,\`locale\`);`,
  )
  await db.run(sql`CREATE TABLE \`_articles_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_credits_order_idx\` ON \`_articles_v_version_credits\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_credits_parent_id_idx\` ON \`_articles_v_version_credits\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_workflow_id\` text,
  	\`version_condition_id\` text,
  	\`version_question_id\` text,
  	\`version_locale\` text,
  	\`version_audience\` text DEFAULT 'patient',
  	\`version_raised_tier\` numeric,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_tldr\` text,
  	\`version_sections\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_id\`) REFERENCES \`workflow\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_version_workflow_idx\` ON \`_articles_v\` (\`version_workflow_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_version_condition_idx\` ON \`_articles_v\` (\`version_condition_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_version_question_idx\` ON \`_articles_v\` (\`version_question_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(
    sql`CREATE INDEX \`version_condition_version_question_version_locale_idx\` ON \`_articles_v\` (\`version_condition_id\`,\`version_question_id\`,\`version_locale\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_articles_v_parent_updatedat_idx\` ON \`_articles_v\` (\`parent_id\`,\`updated_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`conditions_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`preferred\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_names_order_idx\` ON \`conditions_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_names_parent_id_idx\` ON \`conditions_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`term\` text NOT NULL,
  	\`kind\` text DEFAULT 'exact' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_synonyms_order_idx\` ON \`conditions_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_synonyms_parent_id_idx\` ON \`conditions_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`relation\` text DEFAULT 'exact' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_identifiers_order_idx\` ON \`conditions_identifiers\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`conditions_identifiers_parent_id_idx\` ON \`conditions_identifiers\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`conditions_specialties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_specialties_order_idx\` ON \`conditions_specialties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_specialties_parent_idx\` ON \`conditions_specialties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`least_tier\` numeric DEFAULT 3 NOT NULL,
  	\`community_provider\` text,
  	\`community_member_count\` numeric,
  	\`community_as_of\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_name_idx\` ON \`conditions\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`conditions_updated_at_idx\` ON \`conditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_created_at_idx\` ON \`conditions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`questions_patterns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`heading\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_patterns_order_idx\` ON \`questions_patterns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_patterns_parent_id_idx\` ON \`questions_patterns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`aspect\` text NOT NULL,
  	\`least_tier\` numeric DEFAULT 3 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_key_idx\` ON \`questions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`citations_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`citations_authors_order_idx\` ON \`citations_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`citations_authors_parent_id_idx\` ON \`citations_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`citations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'journal' NOT NULL,
  	\`title\` text NOT NULL,
  	\`container\` text,
  	\`issued\` text,
  	\`doi\` text,
  	\`pmid\` text,
  	\`pmcid\` text,
  	\`url\` text,
  	\`retraction_status\` text DEFAULT 'unknown' NOT NULL,
  	\`retraction_checked_at\` text,
  	\`retraction_notice\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`citations_updated_at_idx\` ON \`citations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`citations_created_at_idx\` ON \`citations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`medications_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medications_names_order_idx\` ON \`medications_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medications_names_parent_id_idx\` ON \`medications_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medications_atc\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`medications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`medications_atc_order_idx\` ON \`medications_atc\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`medications_atc_parent_id_idx\` ON \`medications_atc\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`medications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`rxcui\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`medications_name_idx\` ON \`medications\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`medications_updated_at_idx\` ON \`medications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`medications_created_at_idx\` ON \`medications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`disclaimers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`version\` numeric DEFAULT 1 NOT NULL,
  	\`heading\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`disclaimers_key_idx\` ON \`disclaimers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_updated_at_idx\` ON \`disclaimers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`disclaimers_created_at_idx\` ON \`disclaimers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`key_locale_version_idx\` ON \`disclaimers\` (\`key\`,\`locale\`,\`version\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`active\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`reviewers_registrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`body\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`verified_at\` text,
  	\`verified_by_id\` text,
  	\`expires\` text,
  	\`recheck_due\` text,
  	FOREIGN KEY (\`verified_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviewers_registrations_order_idx\` ON \`reviewers_registrations\` (\`_order\`);`)
  await db.run(
    sql`CREATE INDEX \`reviewers_registrations_parent_id_idx\` ON \`reviewers_registrations\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`reviewers_registrations_verified_by_idx\` ON \`reviewers_registrations\` (\`verified_by_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`reviewers_specialties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviewers_specialties_order_idx\` ON \`reviewers_specialties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_specialties_parent_idx\` ON \`reviewers_specialties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reviewers_interests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviewers_interests_order_idx\` ON \`reviewers_interests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_interests_parent_id_idx\` ON \`reviewers_interests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reviewers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`printed_name\` text NOT NULL,
  	\`credentials\` text NOT NULL,
  	\`interests_declared_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reviewers_user_idx\` ON \`reviewers\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_updated_at_idx\` ON \`reviewers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_created_at_idx\` ON \`reviewers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviewers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text,
  	\`medications_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reviewers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`medications_id\`) REFERENCES \`medications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviewers_rels_order_idx\` ON \`reviewers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_rels_parent_idx\` ON \`reviewers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_rels_path_idx\` ON \`reviewers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_rels_conditions_id_idx\` ON \`reviewers_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`reviewers_rels_medications_id_idx\` ON \`reviewers_rels\` (\`medications_id\`);`)
  await db.run(sql`CREATE TABLE \`review_policies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tier\` numeric NOT NULL,
  	\`signatures\` numeric NOT NULL,
  	\`specialists\` numeric NOT NULL,
  	\`interval_months\` numeric NOT NULL,
  	\`grace_days\` numeric NOT NULL,
  	\`suspend_after_days\` numeric,
  	\`signature_valid_days\` numeric DEFAULT 90 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_policies_tier_idx\` ON \`review_policies\` (\`tier\`);`)
  await db.run(sql`CREATE INDEX \`review_policies_updated_at_idx\` ON \`review_policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_policies_created_at_idx\` ON \`review_policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_dependencies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`ref\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`workflow\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_dependencies_order_idx\` ON \`workflow_dependencies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`workflow_dependencies_parent_id_idx\` ON \`workflow_dependencies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_dependencies_ref_idx\` ON \`workflow_dependencies\` (\`ref\`);`)
  await db.run(sql`CREATE TABLE \`workflow\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`state\` text,
  	\`live\` text,
  	\`revision\` numeric,
  	\`tier\` numeric,
  	\`title\` text,
  	\`condition\` text,
  	\`question\` text,
  	\`contributors\` text,
  	\`review\` text,
  	\`snapshot\` text,
  	\`own_hash\` text,
  	\`published_own_hash\` text,
  	\`published_projection_hash\` text,
  	\`published_contributors\` text,
  	\`publication\` text,
  	\`edition\` text,
  	\`edition_number\` numeric,
  	\`edition_hash\` text,
  	\`last_published_at\` text,
  	\`next_review_due\` text,
  	\`review_by\` text,
  	\`audit_index\` numeric,
  	\`audit_hash\` text,
  	\`started_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_locale_idx\` ON \`workflow\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`state_live_idx\` ON \`workflow\` (\`state\`,\`live\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`snapshot\` text,
  	\`round\` numeric,
  	\`state\` text,
  	\`outcome\` text,
  	\`submitted_by\` text,
  	\`submitted_at\` text,
  	\`review_by\` text,
  	\`tier\` numeric,
  	\`policy\` text,
  	\`assignees\` text,
  	\`declined\` text,
  	\`comments\` text,
  	\`reaffirmation\` integer,
  	\`contributors\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_article_idx\` ON \`reviews\` (\`article\`);`)
  await db.run(sql`CREATE TABLE \`signatures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`article\` text,
  	\`review\` text,
  	\`snapshot\` text,
  	\`user\` text,
  	\`at\` text,
  	\`revokes\` text,
  	\`record\` text,
  	\`jws\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`signatures_review_idx\` ON \`signatures\` (\`review\`);`)
  await db.run(sql`CREATE INDEX \`signatures_user_idx\` ON \`signatures\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`signatures_revokes_idx\` ON \`signatures\` (\`revokes\`);`)
  await db.run(sql`CREATE INDEX \`article_user_idx\` ON \`signatures\` (\`article\`,\`user\`);`)
  await db.run(sql`CREATE TABLE \`snapshots\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`projection_hash\` text,
  	\`locale\` text,
  	\`slug\` text,
  	\`record\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`snapshots_article_idx\` ON \`snapshots\` (\`article\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article\` text,
  	\`number\` numeric,
  	\`seq\` numeric,
  	\`kind\` text,
  	\`locale\` text,
  	\`slug\` text,
  	\`condition\` text,
  	\`question\` text,
  	\`tier\` numeric,
  	\`snapshot\` text,
  	\`at\` text,
  	\`hash\` text,
  	\`record\` text,
  	\`jws\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_seq_idx\` ON \`editions\` (\`seq\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_number_idx\` ON \`editions\` (\`article\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`live\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`slug\` text,
  	\`article\` text,
  	\`edition\` text,
  	\`number\` numeric,
  	\`seq\` numeric,
  	\`kind\` text,
  	\`current_slug\` text,
  	\`condition\` text,
  	\`question\` text,
  	\`record\` text,
  	\`jws\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`live_article_idx\` ON \`live\` (\`article\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`locale_slug_idx\` ON \`live\` (\`locale\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`heads\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`index\` numeric,
  	\`hash\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stream\` text,
  	\`index\` numeric,
  	\`type\` text,
  	\`actor\` text,
  	\`subject\` text,
  	\`action\` text,
  	\`at\` text,
  	\`hash\` text,
  	\`record\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stream_index_idx\` ON \`audit_events\` (\`stream\`,\`index\`);`)
  await db.run(sql`CREATE INDEX \`subject_at_idx\` ON \`audit_events\` (\`subject\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`checkpoints\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`index\` numeric,
  	\`at\` text,
  	\`hash\` text,
  	\`record\` text,
  	\`jws\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`checkpoints_index_idx\` ON \`checkpoints\` (\`index\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_credits\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`conditions_names\`;`)
  await db.run(sql`DROP TABLE \`conditions_synonyms\`;`)
  await db.run(sql`DROP TABLE \`conditions_identifiers\`;`)
  await db.run(sql`DROP TABLE \`conditions_specialties\`;`)
  await db.run(sql`DROP TABLE \`conditions\`;`)
  await db.run(sql`DROP TABLE \`questions_patterns\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`citations_authors\`;`)
  await db.run(sql`DROP TABLE \`citations\`;`)
  await db.run(sql`DROP TABLE \`medications_names\`;`)
  await db.run(sql`DROP TABLE \`medications_atc\`;`)
  await db.run(sql`DROP TABLE \`medications\`;`)
  await db.run(sql`DROP TABLE \`disclaimers\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`reviewers_registrations\`;`)
  await db.run(sql`DROP TABLE \`reviewers_specialties\`;`)
  await db.run(sql`DROP TABLE \`reviewers_interests\`;`)
  await db.run(sql`DROP TABLE \`reviewers\`;`)
  await db.run(sql`DROP TABLE \`reviewers_rels\`;`)
  await db.run(sql`DROP TABLE \`review_policies\`;`)
  await db.run(sql`DROP TABLE \`workflow_dependencies\`;`)
  await db.run(sql`DROP TABLE \`workflow\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`signatures\`;`)
  await db.run(sql`DROP TABLE \`snapshots\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`live\`;`)
  await db.run(sql`DROP TABLE \`heads\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`checkpoints\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
