<?php
/**
 * Takes away everything that the plugin has stored.
 *
 * @package Masthead
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'masthead_settings', 'masthead_key', 'masthead_webhook_secret', 'masthead_changes', 'masthead_outlets' ) as $masthead_option ) {
	delete_option( $masthead_option );
}
delete_transient( 'masthead_down' );
foreach ( array( '_masthead_check', '_masthead_outlet', '_masthead_dismissed' ) as $masthead_meta ) {
	delete_post_meta_by_key( $masthead_meta );
}
wp_unschedule_hook( 'masthead_check_post' );
