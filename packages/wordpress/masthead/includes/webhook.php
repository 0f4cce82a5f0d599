<?php
/**
 * Hears from the service what changed about outlets (Standard Webhooks 1.0.0).
 *
 * @package Masthead
 */

defined( 'ABSPATH' ) || exit;

/** Seconds that a message may be old, or ahead. */
const MASTHEAD_MESSAGE_AGE = 300;
/** Changes kept. */
const MASTHEAD_MOST_CHANGES = 200;

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'masthead/v1',
			'/webhook',
			array(
				'methods'             => 'POST',
				// Nobody logs in here: the signature says who it is.
				'permission_callback' => 'masthead_is_signed',
				'callback'            => 'masthead_hear',
			)
		);
	}
);

/**
 * Whether a message was signed with our secret, lately.
 *
 * @param WP_REST_Request $request Request.
 * @return bool
 */
function masthead_is_signed( WP_REST_Request $request ) {
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- The form that secrets have.
	$secret = base64_decode( preg_replace( '/^whsec_/', '', (string) get_option( 'masthead_webhook_secret', '' ) ), true );
	$id     = (string) $request->get_header( 'webhook-id' );
	$time   = (string) $request->get_header( 'webhook-timestamp' );
	if ( false === $secret || strlen( $secret ) < 24 || '' === $id || ! ctype_digit( $time ) || abs( time() - (int) $time ) > MASTHEAD_MESSAGE_AGE ) {
		return false;
	}
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The form that signatures have.
	$expected = 'v1,' . base64_encode( hash_hmac( 'sha256', $id . '.' . $time . '.' . $request->get_body(), $secret, true ) );
	foreach ( explode( ' ', (string) $request->get_header( 'webhook-signature' ) ) as $signature ) {
		if ( hash_equals( $expected, $signature ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Keeps a change. A message that was heard before changes nothing.
 *
 * @param WP_REST_Request $request Request.
 * @return WP_REST_Response
 */
function masthead_hear( WP_REST_Request $request ) {
	$change  = $request->get_json_params()['data']['change'] ?? null;
	$changes = (array) get_option( 'masthead_changes', array() );
	$id      = sanitize_text_field( $request->get_header( 'webhook-id' ) );
	if ( is_array( $change ) && ! empty( $change['outletId'] ) && ! isset( $changes[ $id ] ) ) {
		$changes = array(
			$id => array(
				'outlet' => sanitize_text_field( $change['outletId'] ),
				'at'     => sanitize_text_field( $change['at'] ),
				'reason' => sanitize_text_field( $change['cause']['reason'] ?? '' ),
			),
		) + $changes;
		update_option( 'masthead_changes', array_slice( $changes, 0, MASTHEAD_MOST_CHANGES, true ), false );
	}
	return new WP_REST_Response( null, 204 );
}
